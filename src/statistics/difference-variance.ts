import type { Interval } from './interval.ts'
import { criticalValue } from './normal.ts'

/**
 * Variance of a difference between two rates, read back from its interval: ((high - low) / 2z)², z by `confidence`,
 * which must be the one the interval was made with. Made for Newcombe's interval: the plain variance
 * p1 (1 - p1) / n1 + p2 (1 - p2) / n2 is 0 when nobody takes part in either group, and would give such a year
 * boundless weight in a trend; the interval keeps its width there. For large groups the two agree.
 * Source: recovering a variance from limits, Zou & Donner (2008), Statistics in Medicine 27, 1693-1702.
 */
export function differenceVariance(interval: Interval, confidence = 0.95): number {
  return ((interval.high - interval.low) / (2 * criticalValue(confidence))) ** 2
}
