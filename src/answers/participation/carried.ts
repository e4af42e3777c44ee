import { firstDayOf, yearOf } from '../../domain/plain-date.ts'
import { carryForward } from '../../domain/register/carry.ts'
import { displayName } from '../../domain/register/labels.ts'
import { municipalityByCode } from '../../domain/register/register.ts'
import { gini } from '../../statistics/gini.ts'
import { topShare } from '../../statistics/lorenz.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { latestDay, unitsOf } from '../units.ts'
import type { ParticipationInput } from './input.ts'
import { entryFilter, type Stratum } from './strata.ts'
import { isSchemeAsked } from './list-use.ts'

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
  /** Borders that everything is carried to: 1 January of the last year. */
  readonly year: number
  /** Participations (scheme-years) by municipality, zeros with the rest. */
  readonly participations: readonly { code: string; name: string; count: number }[]
  /** Over the municipalities in scope of at least one counted list, those that never took part with the rest. */
  readonly gini: number | null
  /** Share of all participations held by the tenth of the municipalities that have most. */
  readonly topTenth: number | null
  readonly never: readonly NeverParticipant[]
  /** Participations of a municipality since divided: the register does not say by whom they are carried on. */
  readonly divided: readonly { code: string; year: number; scheme: string; candidates: readonly string[] }[]
}

/** Carries every participation to the borders of the last year: renaming and merging exactly, a split to no one. */
export function carriedOf(snapshot: Snapshot, strata: readonly Stratum[], input: ParticipationInput): Carried {
  const { register } = snapshot.names
  const latest = yearOf(latestDay(snapshot))
  const year = Math.min(latest, strata.reduce((last, stratum) => Math.max(last, stratum.year), input.to ?? 0))
  const until = firstDayOf(year)
  const units = unitsOf(snapshot, year)
  const carry = memo((key: string) => {
    const [code = '', since = '0'] = key.split('|')
    return carryForward(register, code, firstDayOf(Number(since)), until)
  })
  const counts = new Map<string, number>()
  const inScope = new Map<string, number>()
  const divided: { code: string; year: number; scheme: string; candidates: readonly string[] }[] = []
  for (const stratum of strata) {
    const reached = new Set<string>()
    const took = new Set<string>()
    for (const [place, code] of stratum.units.codes.entries()) {
      if (stratum.inScope[place] !== 1) continue
      const carried = carry(`${code}|${stratum.year}`)
      const tookPart = stratum.participants.has(place)
      if (carried.kind === 'exact') {
        reached.add(carried.code)
        if (tookPart) took.add(carried.code)
      } else if (carried.kind === 'divided' && tookPart) {
        divided.push({ code, year: stratum.year, scheme: stratum.scheme, candidates: carried.codes })
      }
    }
    for (const code of reached) inScope.set(code, (inScope.get(code) ?? 0) + 1)
    for (const code of took) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const seen = seenAnywhere(snapshot, input, (code, since) => carry(`${code}|${since}`))
  const nameOf = (code: string): string => {
    const municipality = municipalityByCode(register, code, until)
    return municipality ? displayName(register, municipality) : code
  }
  const participations = units.codes.map((code) => ({ code, name: nameOf(code), count: counts.get(code) ?? 0 }))
  const values = participations.filter(({ code }) => inScope.has(code)).map(({ count }) => count)
  return {
    year,
    participations,
    gini: gini(values),
    topTenth: topShare(values),
    never: units.codes
      .filter((code) => (inScope.get(code) ?? 0) >= input.minlists && !seen.certain.has(code))
      .map((code) => ({ code, name: nameOf(code), lists: inScope.get(code) ?? 0, uncertain: seen.anyone || seen.possible.has(code) })),
    divided,
  }
}

/** Who stands on any list of the question, complete or not: one participation known anywhere is enough not to be "never". */
function seenAnywhere(
  snapshot: Snapshot,
  input: ParticipationInput,
  carry: (code: string, since: number) => ReturnType<typeof carryForward>,
): { readonly certain: ReadonlySet<string>; readonly possible: ReadonlySet<string>; readonly anyone: boolean } {
  const certain = new Set<string>()
  const possible = new Set<string>()
  let anyone = false
  const counts = entryFilter(input)
  const { columns, codes, data } = snapshot
  const put = (code: string, since: number, into: Set<string>): void => {
    const carried = carry(code, since)
    if (carried.kind === 'exact') into.add(carried.code)
    else if (carried.kind === 'divided') for (const part of carried.codes) possible.add(part)
  }
  for (let row = 0; row < columns.count; row++) {
    const list = data.lists[columns.list[row] ?? -1]
    if (!list || !isSchemeAsked(snapshot.schemeById.get(list.scheme), input)) continue
    if (list.year < (input.from ?? -Infinity) || list.year > (input.to ?? Infinity)) continue
    const counted = counts(columns.role[row] ?? 255, columns.status[row] ?? 255)
    if (counted === 'no') continue
    const standing = columns.standing[row]
    if (standing === 0) put(codes[columns.municipality[row] ?? -1] ?? '', list.year, counted === 'yes' ? certain : possible)
    const candidates = standing === 1 ? (data.entries[row]?.candidates ?? []) : []
    if (standing === 1 && candidates.length === 0) anyone = true
    for (const { code } of candidates) put(code, list.year, possible)
  }
  return { certain, possible, anyone }
}

function memo<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = work(key)
    known.set(key, made)
    return made
  }
}
