import { municipalityOf } from '../../domain/award-list.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { ParticipationInput } from '../participation/input.ts'
import type { ListUse } from '../participation/list-use.ts'
import { entryFilter, type Stratum } from '../participation/strata.ts'
import { carryToMap } from './carry-to-map.ts'

/** A participation of a municipality that was divided before the map's day: it belongs to none of its parts. */
export interface Divided {
  readonly code: string
  readonly year: number
  readonly scheme: string
  readonly candidates: readonly string[]
}

/** What is known of the municipalities of the map, by number. */
export interface Standings {
  /** Complete scheme-years that a municipality, or any part of it, took part in. */
  readonly counts: ReadonlyMap<string, number>
  /** Complete scheme-years in whose scope it, or any part of it, was. */
  readonly inScope: ReadonlyMap<string, number>
  readonly scopeUnknown: ReadonlySet<string>
  /** Named on some list, counted or not. */
  readonly listed: ReadonlySet<string>
  /** A name that waits, or a municipality since divided, may be this one. */
  readonly possible: ReadonlySet<string>
  /** Names that wait and may be anyone. */
  readonly anyone: number
  readonly divided: readonly Divided[]
}

/** Follows every participation to the borders of the map. */
export function standingsOf(snapshot: Snapshot, input: ParticipationInput, uses: readonly ListUse[], strata: readonly Stratum[]): Standings {
  const counts = new Map<string, number>()
  const inScope = new Map<string, number>()
  const scopeUnknown = new Set<string>()
  const divided: Divided[] = []
  for (const stratum of strata) {
    const [reached, took] = [new Set<string>(), new Set<string>()]
    stratum.units.codes.forEach((code, place) => {
      const mark = stratum.inScope[place]
      if (mark === 0) return
      const carried = carryToMap(snapshot, code, stratum.year)
      const tookPart = mark === 1 && stratum.participants.has(place)
      if (carried.kind === 'exact') {
        if (mark === 1) reached.add(carried.code)
        else scopeUnknown.add(carried.code)
        if (tookPart) took.add(carried.code)
      } else if (carried.kind === 'divided' && tookPart) {
        divided.push({ code, year: stratum.year, scheme: stratum.scheme, candidates: carried.codes })
      }
    })
    for (const code of reached) inScope.set(code, (inScope.get(code) ?? 0) + 1)
    for (const code of took) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return { counts, inScope, scopeUnknown, divided, ...namesOn(snapshot, input, uses) }
}

/** Every name on the lists, counted or not: who it is for certain, and who it may be. */
function namesOn(snapshot: Snapshot, input: ParticipationInput, uses: readonly ListUse[]): Pick<Standings, 'listed' | 'possible' | 'anyone'> {
  const listed = new Set<string>()
  const possible = new Set<string>()
  let anyone = 0
  const { columns, data, rowsOfList, listIndex } = snapshot
  const counts = entryFilter(input)
  const put = (code: string, year: number, isCertain: boolean): void => {
    const carried = carryToMap(snapshot, code, year)
    if (carried.kind === 'exact') (isCertain ? listed : possible).add(carried.code)
    else if (carried.kind === 'divided') for (const part of carried.codes) possible.add(part)
  }
  for (const { list } of uses) {
    const range = rowsOfList[listIndex.get(list.id) ?? -1]
    for (let row = range?.from ?? 0; row < (range?.to ?? 0); row++) {
      const counted = counts(columns.role[row] ?? 255, columns.status[row] ?? 255)
      const entry = data.entries[row]
      if (!entry || counted === 'no' || columns.standing[row] === 2) continue
      const code = municipalityOf(entry)
      if (code !== null) put(code, list.year, counted === 'yes')
      else if (entry.candidates.length === 0) anyone++
      else for (const candidate of entry.candidates) put(candidate.code, list.year, false)
    }
  }
  return { listed, possible, anyone }
}
