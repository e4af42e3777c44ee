import type { Answerable, AwardEntry, ListDescription } from '../domain/award-list.ts'
import type { CareRate } from '../domain/care-rate.ts'
import type { Constellation, ConstellationMember, InForce, Standing } from '../domain/constellation.ts'
import type { StoredEdition } from '../domain/edition.ts'
import type { FactLookup, FactName } from '../domain/fact.ts'
import type { FetchedVersion } from '../domain/fetched.ts'
import type { Alias, NameIndex } from '../domain/names/name-index.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { ProjectionRow } from '../domain/projection.ts'
import type { RegisterParts } from '../domain/register/register.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { Text } from '../domain/text.ts'

/** One dataset as loaded: where it is from, under which licence, and which edition. */
export interface Dataset {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly description: string
  readonly source: string
  readonly sourceUrl: string
  readonly licence: string
  readonly licenceUrl: string
  readonly rows: number
  readonly sha256: string
}

/** A fact with one value over a period: KOSTRA group 2024, centrality edition 2024 … `values` holds several when only a set is known. */
export interface FactRow {
  readonly dataset: string
  readonly name: FactName
  readonly edition: string
  readonly code: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly value: string | number | readonly number[]
}

/** People in a municipality on 1 January of a year, in that year's borders: by five-year age group, or the total alone. */
export interface PopulationRow {
  readonly dataset: string
  readonly year: number
  readonly code: string
  readonly total: number
  /** Twenty five-year groups 0–4 … 95+, or null where only the total is known. */
  readonly ages: readonly number[] | null
}

/** Years for which people by age in the borders of 2024 are an estimate, not a count, because the municipality was part of one since divided. */
export interface PopulationEstimate {
  readonly code: string
  readonly fromYear: number
  readonly untilYear: number
  readonly reason: Text
}

/** A stored list: its description and the file it came from. */
export interface StoredList extends ListDescription {
  readonly version: number
  readonly fileName: string
  readonly fileSha256: string
  readonly importedAt: string
}

/** A stored entry: as read, with the answer a person has given, if any. */
export interface StoredEntry extends AwardEntry, Answerable {
  readonly id: number
}

/** The latest answer of a person to a question of names; kept apart from the lists, so that it outlives each version of them. */
export interface ReviewAnswer {
  readonly list: string
  readonly key: string
  readonly answer: 'settled' | 'rejected' | 'undone'
  readonly code: string | null
}

/** Everything the answers read, as plain data: what the store hands over and what the snapshot file holds. */
export interface SnapshotData {
  /** Of the data as a whole: equal ones hold equal data (`readVersion`). */
  readonly version: string
  readonly datasets: readonly Dataset[]
  readonly register: RegisterParts
  readonly aliases: readonly Alias[]
  readonly facts: readonly FactRow[]
  /** In each year's own borders, and totals carried back (`population-total-2024-borders`). */
  readonly population: readonly PopulationRow[]
  /** By age in the borders of 2024, whatever the year: kept apart, since most questions are of the year's own borders. */
  readonly populationIn2024Borders: readonly PopulationRow[]
  readonly populationEstimates: readonly PopulationEstimate[]
  /** Official projections; none until some are fetched. */
  readonly projections: readonly ProjectionRow[]
  readonly constellations: readonly Constellation[]
  readonly careRates: readonly CareRate[]
  readonly schemes: readonly Scheme[]
  readonly lists: readonly StoredList[]
  readonly entries: readonly StoredEntry[]
  readonly answers: readonly ReviewAnswer[]
  /** Published editions, the first one first. */
  readonly editions: readonly StoredEdition[]
  /** What was fetched from registers, without its rows, in the order of fetching. */
  readonly fetched: readonly FetchedVersion[]
}

/** Entries as columns, one number a row; −1 or NaN where there is none. Rows lie list by list, as `lists` orders them. */
export interface EntryColumns {
  readonly count: number
  readonly list: Int32Array
  /** Index into `codes`, −1 when no municipality is certain. */
  readonly municipality: Int32Array
  /** Index into `roles`, 255 when not stated. */
  readonly role: Uint8Array
  readonly status: Uint8Array
  readonly amountNok: Float64Array
  /** 0 counted, 1 waits for a person, 2 not a municipality. */
  readonly standing: Uint8Array
}

/** Some municipality numbers in order, and the place of each: its index, −1 for one that is not among them. */
export interface Places {
  readonly codes: readonly string[]
  /** Place by index in `Snapshot.codeIndex`. */
  readonly placeByIndex: Int32Array
}

/** One fact for many municipalities: numbers place by place, or places in a list of words. What is not known is marked, never 0. */
export type FactColumn =
  | {
      readonly kind: 'numbers'
      readonly values: Float64Array
      /** 1 known, 0 not known, 2 known to be one of `several`. */
      readonly known: Uint8Array
      readonly several: ReadonlyMap<number, readonly number[]>
    }
  | {
      readonly kind: 'words'
      readonly words: readonly string[]
      /** Place in `words`, −1 not known. */
      readonly at: Int32Array
    }

/** The same as asking `FactLookup` for every code, in one go: time grows with the rows of the fact. `edition` null means the default one. */
export type FactColumns = (name: FactName, places: Places, on: PlainDate, edition: string | null) => FactColumn

/** People by age in the same borders through all years, as one block of numbers. */
export interface PopulationByAge {
  /** Municipality numbers in order, and years in order. */
  readonly codes: readonly string[]
  readonly years: readonly number[]
  /** Twenty five-year groups 0–4 … 95+ on 1 January of the year: a view on the block, not to be written to. Null where not known. */
  readonly ages: (code: string, year: number) => Uint32Array | null
  /** Why the figures of a year are an estimate; null where they are counts. */
  readonly estimate: (code: string, year: number) => Text | null
}

/** A group that a municipality stands in on a day. */
export interface Membership {
  readonly constellation: Constellation
  readonly member: ConstellationMember
  readonly standing: Standing
  /** `assumed`: its dates are not known, and do not speak against it. */
  readonly inForce: Exclude<InForce, 'no'>
}

/** The data of one version, indexed for answers. Immutable. */
export interface Snapshot {
  readonly data: SnapshotData
  readonly names: NameIndex
  readonly facts: FactLookup
  readonly factColumns: FactColumns
  /** Every municipality number that the register has ever had, and its index. */
  readonly codeIndex: ReadonlyMap<string, number>
  readonly populationSeries: (code: string) => readonly PopulationRow[]
  /** In the borders of 2024. */
  readonly populationByAge2024: PopulationByAge
  /**
   * Every group that a municipality stands in on a day, by any role, followed through renames and mergers. The number is
   * one in force that day, or on `unitsOn` where that is given.
   */
  readonly membershipsOn: (code: string, on: PlainDate, unitsOn?: PlainDate) => readonly Membership[]
  readonly schemeById: ReadonlyMap<string, Scheme>
  readonly listIndex: ReadonlyMap<string, number>
  readonly codes: readonly string[]
  /** Index in `codeIndex` of each of `codes`, −1 for a number that the register does not have. */
  readonly indexOfCode: Int32Array
  readonly columns: EntryColumns
  /** First row of each list in the columns, and one past the last. */
  readonly rowsOfList: readonly { readonly from: number; readonly to: number }[]
}
