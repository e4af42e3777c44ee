import type { Conclusion } from '../../domain/comparison.ts'
import { differenceOverStrata } from '../../statistics/difference-over-strata.ts'
import { fisher } from '../../statistics/fisher.ts'
import { ratioOfRates } from '../../statistics/katz.ts'
import { breslowDay } from '../../statistics/homogeneity.ts'
import { mantelHaenszel, mantelHaenszelRatio, type Stratum as Table } from '../../statistics/mantel-haenszel.ts'
import { newcombe } from '../../statistics/newcombe.ts'
import { oddsRatio } from '../../statistics/odds-ratio.ts'
import { countOf } from './cells.ts'
import type { Marks } from './marks.ts'
import type { Count, Stratum } from './stratum.ts'

/** Two groups to be held against each other: their ids, and their members in each stratum. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly marks: (stratum: Stratum) => { readonly a: Marks; readonly b: Marks }
}

/** The difference of two groups' rates in one scheme-year (a − b), with Newcombe's interval and Fisher's p. */
export interface Difference {
  readonly scheme: string
  readonly year: number
  readonly a: string
  readonly b: string
  readonly difference: number | null
  readonly low: number | null
  readonly high: number | null
  /** Ratio of rates with Katz' interval; null unless both groups have participants. */
  readonly ratio: number | null
  readonly ratioLow: number | null
  readonly ratioHigh: number | null
  readonly oddsRatio: number | null
  readonly p: number | null
  /** p adjusted for the number of tests in this answer (Benjamini–Hochberg). */
  readonly pAdjusted: number | null
}

/**
 * Many scheme-years in one figure: Mantel–Haenszel, each scheme-year a stratum. A single one is told by its own methods,
 * Newcombe's interval and Fisher's test, so that it says the same here as in its own row.
 */
export interface Pooled {
  readonly a: string
  readonly b: string
  readonly oddsRatio: number | null
  readonly low: number | null
  readonly high: number | null
  readonly riskDifference: number | null
  readonly riskDifferenceLow: number | null
  readonly riskDifferenceHigh: number | null
  readonly p: number | null
  /** Breslow–Day's test (Tarone's correction) that the odds ratio is one and the same in every scheme-year; small: it is an average of unlike ones. */
  readonly homogeneityP: number | null
  readonly strata: number
  /** Scheme-years that say something about the odds ratio: somebody, but not everybody, took part, and both groups were in scope. */
  readonly informative: number
  readonly participantsA: number
  readonly inScopeA: number
  readonly participantsB: number
  readonly inScopeB: number
  /** The odds ratio if every waiting row spoke against, and for, group a. */
  readonly bounds: {
    readonly low: number | null
    readonly high: number | null
    /** The lower limit of the interval in the first case, the upper limit in the second: as far as chance and waiting rows can move it. */
    readonly lowest: number | null
    readonly highest: number | null
    /** The risk difference's lower limit in the first case and upper limit in the second; worked out only where the odds ratio has no interval. */
    readonly pointsLowest: number | null
    readonly pointsHighest: number | null
  }
  /** What the odds ratio says, or the risk difference where that has no interval. */
  readonly conclusion: Conclusion
}

export function differenceOf(stratum: Stratum, pair: Pair, confidence: number): Difference {
  const { a, b } = countsOf(stratum, pair)
  const counts = [a.participants, a.inScope, b.participants, b.inScope] as const
  const difference = newcombe(...counts, confidence)
  const ratio = ratioOfRates(...counts, confidence)
  return {
    scheme: stratum.scheme,
    year: stratum.year,
    a: pair.a,
    b: pair.b,
    difference: difference?.difference ?? null,
    low: difference?.low ?? null,
    high: difference?.high ?? null,
    ratio: ratio?.ratio ?? null,
    ratioLow: ratio?.low ?? null,
    ratioHigh: ratio?.high ?? null,
    oddsRatio: oddsRatio(...counts, confidence)?.oddsRatio ?? null,
    p: difference === null ? null : fisher(...counts),
    pAdjusted: null,
  }
}

const countsOf = (stratum: Stratum, pair: Pair): { a: Count; b: Count } => {
  const marks = pair.marks(stratum)
  return { a: countOf(stratum, marks.a), b: countOf(stratum, marks.b) }
}

/**
 * A conclusion must hold in the interval, whatever the rows that wait for a person turn out to be. Where the odds ratio has
 * no interval (nobody or everybody of one group took part), the risk difference's interval decides, bounded by the waiting
 * rows in the same way: Newcombe's for a single list, put together from Newcombe's of each for several.
 */
export function conclusionOf(pooled: Omit<Pooled, 'conclusion'>): Conclusion {
  const { low, high, bounds, riskDifferenceLow: from, riskDifferenceHigh: to } = pooled
  const isByOdds = low !== null && high !== null
  const least = isByOdds ? outermost(Math.min, low, bounds.lowest, 1, bounds.pointsLowest) : outermost(Math.min, from, bounds.pointsLowest, 0)
  const most = isByOdds ? outermost(Math.max, high, bounds.highest, 1, bounds.pointsHighest) : outermost(Math.max, to, bounds.pointsHighest, 0)
  if (least === null || most === null) return 'cannot-tell'
  return most < 0 ? 'lower' : least > 0 ? 'higher' : 'cannot-tell'
}

/** How far a limit, and the same limit with the waiting rows, lie from equality; by the risk difference where the waiting rows leave the odds ratio without. */
function outermost(of: (a: number, b: number) => number, limit: number | null, bound: number | null, equal: number, points: number | null = null): number | null {
  const further = bound === null ? points : bound - equal
  return limit === null || further === null ? null : of(limit - equal, further)
}

export function poolOf(strata: readonly Stratum[], pair: Pair, confidence: number): Pooled {
  const counts = strata.map((stratum) => countsOf(stratum, pair))
  const tables = counts.map(({ a, b }) => table(a.participants, a, b.participants, b))
  const result = mantelHaenszel(tables, confidence)
  const waitsA = counts.some(({ a }) => a.mostMore > 0)
  const waitsB = counts.some(({ b }) => b.mostMore > 0)
  const tablesAgainst = waitsB ? counts.map(({ a, b }) => table(a.participants, a, b.participants + b.mostMore, b)) : tables
  const tablesInFavour = waitsA ? counts.map(({ a, b }) => table(a.participants + a.mostMore, a, b.participants, b)) : tables
  const against = waitsB ? mantelHaenszelRatio(tablesAgainst, confidence) : result
  const inFavour = waitsA ? mantelHaenszelRatio(tablesInFavour, confidence) : result
  const [only] = tables
  const single = tables.length === 1 && only ? newcombe(only.count1, only.n1, only.count2, only.n2, confidence) : null
  // Where nobody of a group took part its variance is 0, and the limits by it would be far too narrow.
  const limits = single ?? (result.low === null ? differenceOverStrata(tables, confidence) : null)
  const p = single && only ? fisher(only.count1, only.n1, only.count2, only.n2) : result.p
  const pooled = {
    a: pair.a,
    b: pair.b,
    oddsRatio: result.oddsRatio,
    low: result.low,
    high: result.high,
    riskDifference: single?.difference ?? result.riskDifference,
    riskDifferenceLow: limits?.low ?? result.riskDifferenceLow,
    riskDifferenceHigh: limits?.high ?? result.riskDifferenceHigh,
    p,
    homogeneityP: breslowDay(tables, 'tarone')?.p ?? null,
    strata: tables.length,
    informative: result.informative,
    participantsA: sum(tables, (t) => t.count1),
    inScopeA: sum(tables, (t) => t.n1),
    participantsB: sum(tables, (t) => t.count2),
    inScopeB: sum(tables, (t) => t.n2),
    bounds: {
      low: against.oddsRatio,
      high: inFavour.oddsRatio,
      lowest: against.low,
      highest: inFavour.high,
      pointsLowest: result.low === null || against.low === null ? pointsOf(tablesAgainst, confidence).low : null,
      pointsHighest: result.high === null || inFavour.high === null ? pointsOf(tablesInFavour, confidence).high : null,
    },
  }
  return { ...pooled, conclusion: conclusionOf(pooled) }
}

/** The limits of the risk difference where the odds ratio has none: Newcombe's, stratum by stratum. */
function pointsOf(tables: readonly Table[], confidence: number): { readonly low: number | null; readonly high: number | null } {
  return differenceOverStrata(tables, confidence) ?? { low: null, high: null }
}

const table = (count1: number, a: Count, count2: number, b: Count): Table => ({ count1, n1: a.inScope, count2, n2: b.inScope })

const sum = (tables: readonly Table[], of: (table: Table) => number): number => tables.reduce((total, t) => total + of(t), 0)
