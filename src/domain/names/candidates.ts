import { hasLainIn } from './counties.ts'
import type { Candidate } from './match.ts'
import type { NameIndex } from './name-index.ts'
import type { NameContext } from './resolve.ts'

/** One candidate a municipality, the first reason kept. */
export const merge = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const seen = new Map<string, Candidate>()
  for (const candidate of candidates)
    if (!seen.has(candidate.municipality.code)) seen.set(candidate.municipality.code, candidate)
  return [...seen.values()]
}

/** The candidates of the list's own county first. */
export const ownFirst = (
  index: NameIndex,
  candidates: readonly Candidate[],
  context: NameContext,
): readonly Candidate[] => {
  const isOwn = (c: Candidate): number => (hasLainIn(index.register, c.municipality.code, context.counties) ? 0 : 1)
  return context.counties.length === 0 ? candidates : candidates.toSorted((a, b) => isOwn(a) - isOwn(b))
}
