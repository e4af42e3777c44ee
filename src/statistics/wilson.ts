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
  if (2 * count <= n) return lowerHalf(count, n, z)
  const others = lowerHalf(n - count, n, z)
  return { low: 1 - others.high, high: 1 - others.low }
}

/**
 * The interval when at most half take part. Its ends are the roots of (1 + z²/n) x² - (2p + z²/n) x + p² = 0;
 * the lower is found from their product, since subtracting would lose digits near 0.
 */
function lowerHalf(count: number, n: number, z: number): Interval {
  const rate = count / n
  const scale = 1 + (z * z) / n
  const half = z * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))
  const high = (rate + (z * z) / (2 * n) + half) / scale
  return { low: (rate * rate) / (scale * high), high }
}
