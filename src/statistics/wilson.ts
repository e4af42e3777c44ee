import { makesRate } from './counts.ts'
import type { Interval } from './interval.ts'
import { criticalValue } from './normal.ts'

/**
 * Wilson's score interval for the rate `count / n`, as shares 0-1. Exactly 0 below when nobody takes part and
 * exactly 1 above when all do. Null when there is no rate (n is 0, or the count is not in 0..n).
 * Source: Wilson (1927), Journal of the American Statistical Association 22, 209-212; no continuity correction.
 */
export function wilson(count: number, n: number, confidence = 0.95): Interval | null {
  if (!makesRate(count, n)) return null
  const z = criticalValue(confidence)
  return { low: wilsonLow(count, n, z), high: wilsonHigh(count, n, z) }
}

/** The lower limit alone, `z` standard errors out, for tables of very many cells. The count is in 0..n and n above 0. */
export const wilsonLow = (count: number, n: number, z: number): number =>
  2 * count <= n ? lowOfHalf(count, n, z) : 1 - highOfHalf(n - count, n, z)

/** The upper limit alone, as `wilsonLow`. */
export const wilsonHigh = (count: number, n: number, z: number): number =>
  2 * count <= n ? highOfHalf(count, n, z) : 1 - lowOfHalf(n - count, n, z)

/**
 * The limits when at most half take part. They are the roots of (1 + z²/n) x² - (2p + z²/n) x + p² = 0;
 * the lower is found from their product, since subtracting would lose digits near 0.
 */
function highOfHalf(count: number, n: number, z: number): number {
  const rate = count / n
  const half = z * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))
  return (rate + (z * z) / (2 * n) + half) / (1 + (z * z) / n)
}

function lowOfHalf(count: number, n: number, z: number): number {
  const rate = count / n
  return (rate * rate) / ((1 + (z * z) / n) * highOfHalf(count, n, z))
}
