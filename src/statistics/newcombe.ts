import type { Interval } from './interval.ts'
import { wilson } from './wilson.ts'

/**
 * Difference between two rates, group 1 minus group 2, with Newcombe's hybrid score interval, as shares -1..1.
 * Null when a group has no rate.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10 (no continuity correction).
 */
export function newcombe(
  count1: number,
  n1: number,
  count2: number,
  n2: number,
  confidence = 0.95,
): ({ difference: number } & Interval) | null {
  const first = wilson(count1, n1, confidence)
  const second = wilson(count2, n2, confidence)
  if (first === null || second === null) return null
  const rate1 = count1 / n1
  const rate2 = count2 / n2
  const difference = rate1 - rate2
  return { difference, low: newcombeLow(rate1, first.low, rate2, second.high), high: newcombeHigh(rate1, first.high, rate2, second.low) }
}

/** The lower limit alone, from the rates, Wilson's lower limit of the first and upper limit of the second. */
export const newcombeLow = (rate1: number, low1: number, rate2: number, high2: number): number =>
  Math.max(-1, rate1 - rate2 - root(rate1 - low1, high2 - rate2))

/** The upper limit alone, from the rates, Wilson's upper limit of the first and lower limit of the second. */
export const newcombeHigh = (rate1: number, high1: number, rate2: number, low2: number): number =>
  Math.min(1, rate1 - rate2 + root(high1 - rate1, rate2 - low2))

/** Written out because Math.hypot is many times slower, and tables of thousands of cells come through here. */
function root(a: number, b: number): number {
  return Math.sqrt(a * a + b * b)
}
