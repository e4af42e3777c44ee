import { differenceVariance } from '../../statistics/difference-variance.ts'
import { weightedTrend } from '../../statistics/weighted-trend.ts'
import type { BreakdownRow } from './breakdown.ts'

/** How the gap between the two groups has moved: the difference each year, and a straight line through them. */
export interface Trend {
  readonly perYear: readonly { year: number; difference: number; low: number; high: number; strata: number }[]
  /** Change in the difference for each year that passes, with its interval; null with fewer than three years. */
  readonly slope: number | null
  readonly low: number | null
  readonly high: number | null
  /** `cannot-tell` when the interval covers 0 or there are too few years. */
  readonly verdict: 'closing' | 'widening' | 'cannot-tell'
}

/** The yearly Mantel–Haenszel risk differences (Sato's interval) and their trend weighted by inverse variance. */
export function trendOf(breakdown: readonly BreakdownRow[], confidence: number): Trend {
  const perYear = breakdown.flatMap((row) => {
    const { riskDifference: difference, riskDifferenceLow: low, riskDifferenceHigh: high } = row
    if (row.by !== 'year' || difference === null || low === null || high === null || low === high) return []
    return [{ year: Number(row.value), difference, low, high, strata: row.strata }]
  })
  const points = perYear.map(({ year, difference, low, high }) => ({ x: year, y: difference, variance: differenceVariance({ low, high }, confidence) }))
  const trend = weightedTrend(points, confidence)
  if (!trend) return { perYear, slope: null, low: null, high: null, verdict: 'cannot-tell' }
  const weight = points.reduce((total, { variance }) => total + 1 / variance, 0)
  const middle = points.reduce((total, { y, variance }) => total + y / variance, 0) / weight
  const isFlat = trend.low <= 0 && trend.high >= 0
  const isClosing = Math.sign(trend.slope) !== Math.sign(middle)
  return { perYear, slope: trend.slope, low: trend.low, high: trend.high, verdict: isFlat ? 'cannot-tell' : isClosing ? 'closing' : 'widening' }
}
