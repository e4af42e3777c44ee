import type { Snapshot } from '../../store/snapshot.ts'
import type { Warning } from '../question.ts'
import type { ParticipationInput } from './input.ts'
import type { Stratum } from './stratum.ts'

/** A scheme that is not asked about by name bears on the answer when it is at least this part of the scheme-years. */
const countsForMuch = 0.1

/** What must be known to read the rates right, of the schemes counted that are asked about by name or count for much. */
export function caveatsOf({ schemeById }: Snapshot, strata: readonly Pick<Stratum, 'scheme'>[], asked: Pick<ParticipationInput, 'scheme'>): readonly Warning[] {
  const counted = new Map<string, number>()
  for (const { scheme } of strata) counted.set(scheme, (counted.get(scheme) ?? 0) + 1)
  return [...counted].flatMap(([scheme, times]) =>
    asked.scheme.includes(scheme) || times >= strata.length * countsForMuch
      ? (schemeById.get(scheme)?.caveats ?? []).map(({ text }): Warning => ({ code: 'scheme-caveat', where: scheme, message: text }))
      : [],
  )
}
