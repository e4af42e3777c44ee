import type { Conclusion } from '../../domain/comparison.ts'
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.ts'

/**
 * The p value under which a difference is clear among all that are tried with it: the same as an interval of 95 per
 * cent.
 */
const level = 0.05

/**
 * Which of several comparisons are clear when all are tried at once: those that conclude alone, and whose p value,
 * adjusted for the number of them (Benjamini–Hochberg), is below 0.05. One without a p value is never clear. In the
 * order they came in.
 */
export function clearAmong(
  all: readonly { readonly conclusion: Conclusion; readonly p: number | null }[],
): readonly Conclusion[] {
  const tested = all.flatMap(({ p }, place) => (p === null ? [] : [{ place, p }]))
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p))
  const byPlace = new Map(tested.map(({ place }, i) => [place, adjusted[i] ?? 1]))
  return all.map(({ conclusion }, place) => ((byPlace.get(place) ?? 1) < level ? conclusion : 'cannot-tell'))
}
