import { differenceVariance } from '../../statistics/difference-variance.ts'
import { groupBy } from '../../domain/register/register.ts'
import { weightedTrend } from '../../statistics/weighted-trend.ts'
import type { BreakdownRow } from './breakdown.ts'
import type { Difference } from './compare.ts'

/** A year with whole lists for both groups. The limits are null where nobody, or everybody, took part on all of several lists. */
export interface TrendYear {
  readonly year: number
  readonly difference: number
  readonly low: number | null
  readonly high: number | null
  readonly strata: number
  readonly participantsA: number
  readonly inScopeA: number
  readonly participantsB: number
  readonly inScopeB: number
}

/** How the gap between the two groups has moved: the difference each year, and the change within one and the same scheme. */
export interface Trend {
  /** All schemes of each year together (Mantel–Haenszel): other schemes each year, so not a trend in itself. */
  readonly perYear: readonly TrendYear[]
  /** Change in the difference for each year that passes, within schemes that have several years; null when none has enough. */
  readonly slope: number | null
  readonly low: number | null
  readonly high: number | null
  /** Schemes with several years, which the trend rests on. */
  readonly schemes: number
  /** `cannot-tell` when the interval covers 0 or there is too little to compare. */
  readonly verdict: 'closing' | 'widening' | 'cannot-tell'
}

interface Point {
  readonly scheme: string
  readonly x: number
  readonly y: number
  readonly variance: number
}

/**
 * A straight line through the differences of each scheme-year, weighted by inverse variance, with an intercept of its own
 * for every scheme (each scheme's weighted mean taken off): the lists differ from year to year, and a trend must not
 * come from which schemes happen to be known.
 */
export function trendOf(breakdown: readonly BreakdownRow[], differences: readonly Difference[], confidence: number): Trend {
  const perYear = breakdown.flatMap((row): readonly TrendYear[] => {
    const { riskDifference: difference, strata, participantsA, inScopeA, participantsB, inScopeB } = row
    if (row.by !== 'year' || difference === null) return []
    const hasInterval = row.riskDifferenceLow !== row.riskDifferenceHigh
    const [low, high] = hasInterval ? [row.riskDifferenceLow, row.riskDifferenceHigh] : [null, null]
    return [{ year: Number(row.value), difference, low, high, strata, participantsA, inScopeA, participantsB, inScopeB }]
  })
  const points = differences.flatMap(({ scheme, year, difference, low, high }): readonly Point[] =>
    difference === null || low === null || high === null || low === high
      ? []
      : [{ scheme, x: year, y: difference, variance: differenceVariance({ low, high }, confidence) }],
  )
  const repeated = [...groupBy(points, ({ scheme }) => scheme).values()].filter((of) => of.length > 1)
  const trend = weightedTrend(repeated.flatMap(centred), confidence)
  const schemes = repeated.length
  if (!trend) return { perYear, slope: null, low: null, high: null, schemes, verdict: 'cannot-tell' }
  const isFlat = trend.low <= 0 && trend.high >= 0
  const isClosing = Math.sign(trend.slope) !== Math.sign(weightedMean(repeated.flat(), ({ y }) => y))
  return { perYear, slope: trend.slope, low: trend.low, high: trend.high, schemes, verdict: isFlat ? 'cannot-tell' : isClosing ? 'closing' : 'widening' }
}

function weightedMean(points: readonly Point[], of: (point: Point) => number): number {
  const weight = points.reduce((total, { variance }) => total + 1 / variance, 0)
  return points.reduce((total, point) => total + of(point) / point.variance, 0) / weight
}

function centred(points: readonly Point[]): readonly Point[] {
  const [x, y] = [weightedMean(points, (p) => p.x), weightedMean(points, (p) => p.y)]
  return points.map((point) => ({ ...point, x: point.x - x, y: point.y - y }))
}
