import type { Snapshot } from '../../store/snapshot.ts'
import { map, type MapUnit } from '../map.ts'
import { carryToMap } from '../map/carry-to-map.ts'
import { type ParticipationInput, participationInput } from '../participation/input.ts'
import { listUses, type Unused } from '../participation/list-use.ts'
import { strataOf } from '../participation/strata.ts'
import type { Source } from '../question.ts'
import type { Listing } from './answer.ts'
import type { NeedInput } from './input.ts'

/** Who took part in the period, municipality by municipality of 2024: the figures of the mapping's own map. */
export interface NeedParticipation {
  readonly of: (code: string) => MapUnit | undefined
  /** Not known: a name waits, its scope is unknown, or it could have been on too few lists. */
  readonly listingOf: (code: string) => Listing
  /** How many lists are enough: as many as asked, at most as many as any municipality could have been on. */
  readonly minlists: number
  /** Schemes that each took part in, over complete lists. */
  readonly schemesOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly listsCounted: number
  readonly listsKnown: number
  /** Why lists are not counted, the most common reason first. */
  readonly whyUnused: readonly Unused[]
  /** Names that wait and may be any municipality. */
  readonly anyone: number
  readonly sources: readonly Source[]
  readonly datasets: readonly string[]
}

/** The part of the question that is about participation, as the question of participation puts it. */
export const asParticipation = ({ scheme, from, to, role, lists, owner, where, minlists }: NeedInput): ParticipationInput =>
  participationInput.parse({ scheme, from, to, role, lists, owner, where, minlists })

export function participationFor(snapshot: Snapshot, input: NeedInput): NeedParticipation {
  const asked = asParticipation(input)
  const { answer, coverage, sources, datasets } = map.answer(snapshot, asked)
  const units = new Map(answer.municipalities.map((unit) => [unit.code, unit]))
  const most = answer.municipalities.reduce((found, { inScope }) => Math.max(found, inScope ?? 0), 1)
  const minlists = Math.min(input.minlists, most)
  return {
    of: (code) => units.get(code),
    listingOf: (code) => listingOf(units.get(code), minlists),
    minlists,
    schemesOf: schemesTaken(snapshot, asked),
    listsCounted: coverage.listsCounted,
    listsKnown: coverage.listsKnown,
    whyUnused: whyUnused(snapshot, asked),
    anyone: answer.anyone,
    sources,
    datasets,
  }
}

function whyUnused(snapshot: Snapshot, asked: ParticipationInput): readonly Unused[] {
  const counts = new Map<Unused, number>()
  for (const { unused } of listUses(snapshot, asked)) if (unused !== null) counts.set(unused, (counts.get(unused) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([reason]) => reason)
}

function listingOf(unit: MapUnit | undefined, minlists: number): Listing {
  if (unit?.standing === 'took-part') return 'counted'
  if (unit?.standing === 'listed') return 'others'
  return unit?.standing === 'never' && (unit.inScope ?? 0) >= minlists ? 'none' : 'unknown'
}

/** The schemes that each municipality, or one it came from, took part in on complete lists. */
function schemesTaken(snapshot: Snapshot, asked: ParticipationInput): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>()
  for (const { scheme, year, units, participants, inScope } of strataOf(snapshot, asked, listUses(snapshot, asked))) {
    for (const place of participants.keys()) {
      const carried = inScope[place] === 1 ? carryToMap(snapshot, units.codes[place] ?? '', year) : null
      if (carried?.kind !== 'exact') continue
      const schemes = taken.get(carried.code) ?? new Set<string>()
      taken.set(carried.code, schemes.add(scheme))
    }
  }
  return taken
}
