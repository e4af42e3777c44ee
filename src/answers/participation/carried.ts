import { yearOf } from '../../domain/plain-date.ts'
import { type EvenChance, evenChance } from '../../statistics/even-chance.ts'
import { gini } from '../../statistics/gini.ts'
import { topShare } from '../../statistics/lorenz.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { hasBit } from '../bits.ts'
import { onceFor } from '../once-for.ts'
import { latestDay, unitsOf } from '../units.ts'
import { carryCode, carryTable } from './carry-table.ts'
import { entryFilter } from './entry-filter.ts'
import type { ParticipationInput } from './input.ts'
import { isAsked } from './list-use.ts'
import { namedIn } from './named.ts'
import type { Stratum } from './stratum.ts'

/** A municipality, in the borders of `year`, that has been in scope of at least `minlists` complete lists and is on no list at all. */
export interface NeverParticipant {
  readonly code: string
  readonly name: string
  /** Complete scheme-years in whose scope it, or one it came from, has been. */
  readonly lists: number
  /** A waiting row or a divided predecessor may be this one: then it is not known that it never took part. */
  readonly uncertain: boolean
}

export interface Carried {
  /** Borders that everything is carried to: 1 January of the last year; null when nothing is counted and no year asked for. */
  readonly year: number | null
  /** Participations (scheme-years) by municipality, zeros with the rest; null unless asked for. */
  readonly participations: readonly { code: string; name: string; count: number }[] | null
  /** Over the municipalities in scope of at least one counted list, those that never took part with the rest. */
  readonly gini: number | null
  /** Share of all participations held by the tenth of the municipalities that have most. */
  readonly topTenth: number | null
  /** How many municipalities have how many participations, from those with none up: what the two figures above are of. */
  readonly distribution: readonly { readonly count: number; readonly municipalities: number }[]
  /** The spread to be expected if each participation fell on any of the municipalities with the same chance; null without participations. */
  readonly chance: EvenChance | null
  readonly never: readonly NeverParticipant[] | null
  /** Participations of a municipality since divided: the register does not say by whom they are carried on. */
  readonly divided: readonly { code: string; year: number; scheme: string; candidates: readonly string[] }[]
}

/** Carries every participation to the borders of the last year: renaming and merging exactly, a split to no one. */
export function carriedOf(snapshot: Snapshot, strata: readonly Stratum[], input: ParticipationInput): Carried {
  const latest = yearOf(latestDay(snapshot))
  const year = Math.min(latest, strata.reduce((last, stratum) => Math.max(last, stratum.year), input.to ?? 0))
  const { codes } = unitsOf(snapshot, year)
  const { inScope, counts, ...figures } = concentrationOf(snapshot, strata, year)
  const named = (place: number) => ({ code: codes[place] ?? '', name: namedIn(snapshot, codes[place] ?? '', year).name ?? codes[place] ?? '' })
  const neverOf = (): readonly NeverParticipant[] => {
    const seen = seenAnywhere(snapshot, input, year)
    return codes.flatMap((code, place) => {
      const lists = inScope[place] ?? 0
      return lists >= input.minlists && !seen.certain.has(code) ? [{ ...named(place), lists, uncertain: seen.anyone || seen.possible.has(code) }] : []
    })
  }
  return {
    year: year > 0 ? year : null,
    participations: input.never ? codes.map((_, place) => ({ ...named(place), count: counts[place] ?? 0 })) : null,
    never: input.never ? neverOf() : null,
    ...figures,
  }
}

type Concentration = Pick<Carried, 'gini' | 'topTenth' | 'distribution' | 'chance' | 'divided'> & { readonly inScope: Int32Array; readonly counts: Int32Array }

const keptFor = onceFor(() => new WeakMap<readonly Stratum[], Map<number, Concentration>>())

/** How participations are spread does not turn on the groups: it is worked out once for the same strata (`strataOf`) and year. */
function concentrationOf(snapshot: Snapshot, strata: readonly Stratum[], year: number): Concentration {
  const known = keptFor(snapshot).get(strata) ?? new Map<number, Concentration>()
  keptFor(snapshot).set(strata, known)
  const found = known.get(year)
  if (found) return found
  const { inScope, counts, divided } = addedUp(snapshot, strata, year)
  const values = [...counts].filter((_, place) => (inScope[place] ?? 0) > 0)
  const chance = evenChance(values.length, values.reduce((sum, value) => sum + value, 0))
  const made = { inScope, counts, gini: gini(values), topTenth: topShare(values), distribution: distributionOf(values), chance, divided }
  known.set(year, made)
  return made
}

function distributionOf(values: readonly number[]): Carried['distribution'] {
  const municipalities = new Map<number, number>()
  for (const count of values.toSorted((a, b) => a - b)) municipalities.set(count, (municipalities.get(count) ?? 0) + 1)
  return [...municipalities].map(([count, n]) => ({ count, municipalities: n }))
}

/** For each municipality of the last year: in how many strata it, or one it came from, was in scope, and took part. */
function addedUp(snapshot: Snapshot, strata: readonly Stratum[], year: number): { inScope: Int32Array; counts: Int32Array; divided: Carried['divided'] } {
  const { codes } = unitsOf(snapshot, year)
  const inScope = new Int32Array(codes.length)
  const counts = new Int32Array(codes.length)
  // The last stratum that has added to a place: several that have merged count once.
  const reachedIn = new Int32Array(codes.length).fill(-1)
  const tookIn = new Int32Array(codes.length).fill(-1)
  const divided: { code: string; year: number; scheme: string; candidates: readonly string[] }[] = []
  for (const [i, stratum] of strata.entries()) {
    const table = carryTable(snapshot, stratum.year, year)
    for (let place = 0; place < stratum.inScope.length; place++) {
      if (stratum.inScope[place] !== 1) continue
      const to = table.to[place] ?? -1
      const tookPart = hasBit(stratum.tookBits, place)
      if (to >= 0) {
        if (reachedIn[to] !== i) inScope[to] = (inScope[to] ?? 0) + 1
        reachedIn[to] = i
        if (tookPart && tookIn[to] !== i) counts[to] = (counts[to] ?? 0) + 1
        if (tookPart) tookIn[to] = i
      } else if (to === -2 && tookPart) {
        divided.push({ code: stratum.units.codes[place] ?? '', year: stratum.year, scheme: stratum.scheme, candidates: table.divided.get(place) ?? [] })
      }
    }
  }
  return { inScope, counts, divided }
}

/** Who stands on any list of the question, complete or not: one participation known anywhere is enough not to be "never". */
function seenAnywhere(
  snapshot: Snapshot,
  input: ParticipationInput,
  until: number,
): { readonly certain: ReadonlySet<string>; readonly possible: ReadonlySet<string>; readonly anyone: boolean } {
  const certain = new Set<string>()
  const possible = new Set<string>()
  let anyone = false
  const counts = entryFilter(input)
  const { columns, codes, data, rowsOfList } = snapshot
  const put = (code: string, since: number, into: Set<string>): void => {
    const carried = carryCode(snapshot, code, since, until)
    if (carried.kind === 'exact') into.add(carried.code)
    else if (carried.kind === 'divided') for (const part of carried.codes) possible.add(part)
  }
  for (const [i, list] of data.lists.entries()) {
    if (!isAsked(snapshot, list, input)) continue
    for (let row = rowsOfList[i]?.from ?? 0; row < (rowsOfList[i]?.to ?? 0); row++) {
      const counted = counts(columns.role[row] ?? 255, columns.status[row] ?? 255)
      if (counted === 'no') continue
      const standing = columns.standing[row]
      if (standing === 0) put(codes[columns.municipality[row] ?? -1] ?? '', list.year, counted === 'yes' ? certain : possible)
      const candidates = standing === 1 ? (data.entries[row]?.candidates ?? []) : []
      if (standing === 1 && candidates.length === 0) anyone = true
      for (const { code } of candidates) put(code, list.year, possible)
    }
  }
  return { certain, possible, anyone }
}
