import { makesRate } from './counts.ts'
import type { Interval } from './interval.ts'
import { criticalValue } from './normal.ts'

/**
 * Ratio of two rates, group 1 over group 2, with Katz's log interval. Null unless both counts are above 0.
 * Source: Katz, Baptista, Azen & Pike (1978), Biometrics 34, 469-474, method C.
 */
export function ratioOfRates(
  count1: number,
  n1: number,
  count2: number,
  n2: number,
  confidence = 0.95,
): ({ ratio: number } & Interval) | null {
  if (!makesRate(count1, n1) || !makesRate(count2, n2) || count1 === 0 || count2 === 0) return null
  const ratio = count1 / n1 / (count2 / n2)
  const variance = (n1 - count1) / (count1 * n1) + (n2 - count2) / (count2 * n2)
  const factor = Math.exp(criticalValue(confidence) * Math.sqrt(variance))
  return { ratio, low: ratio / factor, high: ratio * factor }
}
