import type { Interval } from './interval.ts'
import { chiSquareUpperTail, criticalValue } from './normal.ts'

/** A line through points, `y = intercept + slope x`; `se`, `low`, `high` and `p` are of the slope. */
export interface WeightedTrend extends Interval {
  slope: number
  intercept: number
  se: number
  p: number
}

/**
 * Linear trend weighted by inverse variance (fixed effect: the variances are taken as known).
 * With w = 1 / variance, mx = sum(w x) / sum(w), my = sum(w y) / sum(w) and sxx = sum(w (x - mx)²):
 * slope = sum(w (x - mx) (y - my)) / sxx, intercept = my - slope mx, se = 1 / sqrt(sxx),
 * low and high = slope -+ z se, p two-sided for a slope of 0 from (slope / se)².
 * Null with fewer than three points, no variation in x, or a variance that is not a number above 0.
 * Source: Hedges & Olkin (1985), Statistical Methods for Meta-Analysis, 8 (weighted regression).
 */
export function weightedTrend(
  points: readonly { x: number; y: number; variance: number }[],
  confidence = 0.95,
): WeightedTrend | null {
  const first = points[0]
  if (first === undefined || points.length < 3 || points.every(({ x }) => x === first.x)) return null
  if (!points.every(({ variance }) => variance > 0 && variance < Infinity)) return null
  let weights = 0
  let sumX = 0
  let sumY = 0
  for (const { x, y, variance } of points) {
    weights += 1 / variance
    // Measured from the first point: years are large numbers that lie close together.
    sumX += (x - first.x) / variance
    sumY += y / variance
  }
  const meanX = first.x + sumX / weights
  const meanY = sumY / weights
  let sxx = 0
  let sxy = 0
  for (const { x, y, variance } of points) {
    sxx += (x - meanX) ** 2 / variance
    sxy += ((x - meanX) * (y - meanY)) / variance
  }
  const slope = sxy / sxx
  const se = 1 / Math.sqrt(sxx)
  const reach = criticalValue(confidence) * se
  const p = chiSquareUpperTail((slope / se) ** 2)
  return { slope, intercept: meanY - slope * meanX, se, low: slope - reach, high: slope + reach, p }
}
