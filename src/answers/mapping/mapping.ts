import type { Text } from '../../domain/text.ts'
import type { StoredList } from '../../store/snapshot.ts'
import type { NamedGroup } from '../groups.ts'
import type { ParticipationInput } from '../participation/input.ts'
import type { ListUse, Unused } from '../participation/list-use.ts'
import type { Breakdown } from './breakdowns.ts'

/** One scheme-year counted for one role and among one scope. */
export interface MappingStratum {
  readonly scheme: string
  readonly year: number
  readonly role: 'any' | 'lead'
  readonly among: ParticipationInput['among']
  readonly lists: readonly StoredList[]
}

export interface Uncounted extends Omit<MappingStratum, 'lists'> {
  readonly why: Unused
}

/** One value of a breakdown: a county, a band of population, `unknown` where the fact is missing. */
export interface Part {
  readonly by: Breakdown
  readonly value: string
  readonly title: Text
}

/** One typed array a figure, a place a row. Counts are whole; rates and differences are shares; NaN where there is no figure. */
export interface MappingColumns {
  /** Places in `strata`, `groups` and `parts`. */
  readonly stratum: Int32Array
  readonly group: Int32Array
  readonly part: Int32Array
  readonly participants: Int32Array
  readonly inScope: Int32Array
  /** Members more, at most, if the waiting rows that may be members were. */
  readonly mostMore: Int32Array
  readonly othersParticipants: Int32Array
  readonly othersInScope: Int32Array
  readonly othersMostMore: Int32Array
  /** In scope, but a fact that the group turns on is not known. */
  readonly unknownMembers: Int32Array
  readonly rate: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly othersRate: Float64Array
  readonly othersLow: Float64Array
  readonly othersHigh: Float64Array
  /** The group's rate minus the others', with Newcombe's interval. */
  readonly difference: Float64Array
  readonly differenceLow: Float64Array
  readonly differenceHigh: Float64Array
  readonly oddsRatio: Float64Array
  readonly p: Float64Array
}

/** The mapping, made by `mappingOf`: a figure is read as `columns.NAME[row]`. */
export interface Mapping {
  readonly count: number
  readonly strata: readonly MappingStratum[]
  readonly groups: readonly NamedGroup[]
  readonly parts: readonly Part[]
  readonly columns: MappingColumns
  /** Scheme-years that are known of but have no list to count over, for each role and scope asked for, with the reason. */
  readonly uncounted: readonly Uncounted[]
  /** Every list within the question, and whether it counts under the first role and scope asked for. */
  readonly uses: readonly ListUse[]
  /** Names on the counted lists that wait for a person, under the first role and scope. */
  readonly waiting: number
}
