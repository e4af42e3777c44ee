import type { Snapshot } from '../../store/snapshot.ts'
import { map, type MapUnit } from '../map.ts'
import { carryToMap } from '../map/carry-to-map.ts'
import { type ParticipationInput, participationInput } from '../participation/input.ts'
import { listUses } from '../participation/list-use.ts'
import { strataOf } from '../participation/strata.ts'
import type { Source } from '../question.ts'
import type { NeedInput } from './input.ts'

/** Who took part in the period, municipality by municipality of 2024: the figures of the mapping's own map. */
export interface NeedParticipation {
  readonly of: (code: string) => MapUnit | undefined
  /** In the scope of enough complete lists, and on no list at all. */
  readonly isNil: (code: string) => boolean
  /** Whether it took part cannot be told: a name waits, its scope is unknown, or too few lists. */
  readonly isUnknown: (code: string) => boolean
  /** Schemes that each took part in, over complete lists. */
  readonly schemesOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly listsCounted: number
  readonly listsKnown: number
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
  const isNil = (code: string): boolean => {
    const unit = units.get(code)
    return unit?.standing === 'never' && (unit.inScope ?? 0) >= input.minlists
  }
  return {
    of: (code) => units.get(code),
    isNil,
    isUnknown: (code) => !isNil(code) && !['took-part', 'listed'].includes(units.get(code)?.standing ?? ''),
    schemesOf: schemesTaken(snapshot, asked),
    listsCounted: coverage.listsCounted,
    listsKnown: coverage.listsKnown,
    anyone: answer.anyone,
    sources,
    datasets,
  }
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
