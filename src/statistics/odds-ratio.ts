import { makesRate } from './counts.ts'
import type { Interval } from './interval.ts'
import { criticalValue } from './normal.ts'

/**
 * Sample odds ratio, odds in group 1 over odds in group 2, with Woolf's log interval. Null when any cell is 0.
 * Source: Woolf (1955), Annals of Human Genetics 19, 251-253.
 */
export function oddsRatio(
  count1: number,
  n1: number,
  count2: number,
  n2: number,
  confidence = 0.95,
): ({ oddsRatio: number } & Interval) | null {
  if (!makesRate(count1, n1) || !makesRate(count2, n2)) return null
  const rest1 = n1 - count1
  const rest2 = n2 - count2
  if (count1 === 0 || rest1 === 0 || count2 === 0 || rest2 === 0) return null
  const estimate = (count1 * rest2) / (rest1 * count2)
  const variance = 1 / count1 + 1 / rest1 + 1 / count2 + 1 / rest2
  const factor = Math.exp(criticalValue(confidence) * Math.sqrt(variance))
  return { oddsRatio: estimate, low: estimate / factor, high: estimate * factor }
}
