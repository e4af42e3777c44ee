import { chiSquareUpperTail, criticalValue } from './normal.ts'

/** One two-by-two table: `count1` of `n1` take part in group 1, `count2` of `n2` in group 2. */
export interface Stratum {
  count1: number
  n1: number
  count2: number
  n2: number
}

/** Null stands for what the strata cannot tell. */
export interface MantelHaenszel {
  oddsRatio: number | null
  low: number | null
  high: number | null
  /** Group 1 minus group 2, as a share -1..1. */
  riskDifference: number | null
  riskDifferenceLow: number | null
  riskDifferenceHigh: number | null
  chiSquare: number | null
  p: number | null
  /** Strata given. */
  strata: number
  /** Strata that say something about the odds ratio. */
  informative: number
}

/**
 * True when a stratum says something about the odds ratio: neither group is empty, and some but not all take part.
 */
export function isInformative({ count1, n1, count2, n2 }: Stratum): boolean {
  const taking = count1 + count2
  return n1 > 0 && n2 > 0 && taking > 0 && taking < n1 + n2
}

/**
 * Odds ratio and risk difference common to many strata, and the test that there is none.
 * The odds ratio is null when it has no upper bound, and its limits are null when it is 0 or null. The risk difference
 * also rests on strata where nobody or everybody takes part; its limits are null when its variance is 0.
 * Sources: Mantel & Haenszel (1959), JNCI 22, 719-748; interval of the odds ratio Robins, Breslow & Greenland (1986),
 * Biometrics 42, 311-323; variance of the difference Sato (1989), Biometrics 45, 1323-1324; test without continuity
 * correction Cochran (1954), Mantel & Haenszel (1959).
 */
export function mantelHaenszel(strata: readonly Stratum[], confidence = 0.95): MantelHaenszel {
  const z = criticalValue(confidence)
  const informative = strata.filter(isInformative)
  const test = cochran(informative)
  return {
    ...commonOddsRatio(informative, z),
    ...commonDifference(strata, z),
    chiSquare: test,
    p: test === null ? null : chiSquareUpperTail(test),
    strata: strata.length,
    informative: informative.length,
  }
}

/** The odds ratio and its limits alone, as `mantelHaenszel` gives them: a third of the work. */
export const mantelHaenszelRatio = (strata: readonly Stratum[], confidence = 0.95): Pick<MantelHaenszel, 'oddsRatio' | 'low' | 'high'> =>
  commonOddsRatio(strata.filter(isInformative), criticalValue(confidence))

/** The Mantel-Haenszel odds ratio alone, of informative strata; null when it has no upper bound. */
export function commonRatio(strata: readonly Stratum[]): number | null {
  let r = 0
  let s = 0
  for (const { count1, n1, count2, n2 } of strata) {
    r += (count1 * (n2 - count2)) / (n1 + n2)
    s += ((n1 - count1) * count2) / (n1 + n2)
  }
  return s === 0 ? null : r === 0 ? 0 : r / s
}

function commonOddsRatio(strata: readonly Stratum[], z: number): Pick<MantelHaenszel, 'oddsRatio' | 'low' | 'high'> {
  let r = 0
  let s = 0
  let pr = 0
  let psqr = 0
  let qs = 0
  for (const { count1, n1, count2, n2 } of strata) {
    const all = n1 + n2
    const along = (count1 * (n2 - count2)) / all
    const across = ((n1 - count1) * count2) / all
    const p = (count1 + n2 - count2) / all
    r += along
    s += across
    pr += p * along
    psqr += p * across + (1 - p) * along
    qs += (1 - p) * across
  }
  if (s === 0) return { oddsRatio: null, low: null, high: null }
  if (r === 0) return { oddsRatio: 0, low: null, high: null }
  const variance = pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s)
  const factor = Math.exp(z * Math.sqrt(variance))
  return { oddsRatio: r / s, low: r / s / factor, high: (r / s) * factor }
}

function commonDifference(
  strata: readonly Stratum[],
  z: number,
): Pick<MantelHaenszel, 'riskDifference' | 'riskDifferenceLow' | 'riskDifferenceHigh'> {
  let weights = 0
  let weighted = 0
  let p = 0
  let q = 0
  for (const { count1, n1, count2, n2 } of strata) {
    if (n1 === 0 || n2 === 0) continue
    const all = n1 + n2
    weights += (n1 * n2) / all
    weighted += (count1 * n2 - count2 * n1) / all
    p += (n1 * n1 * count2 - n2 * n2 * count1 + (n1 * n2 * (n2 - n1)) / 2) / (all * all)
    q += (count1 * (n2 - count2) + count2 * (n1 - count1)) / (2 * all)
  }
  if (weights === 0) return { riskDifference: null, riskDifferenceLow: null, riskDifferenceHigh: null }
  const difference = weighted / weights
  const spread = difference * p + q
  // Where all of one group and none of the other take part the two terms cancel, but for rounding.
  if (spread <= 1e-12 * q) {
    return { riskDifference: difference, riskDifferenceLow: null, riskDifferenceHigh: null }
  }
  const reach = (z * Math.sqrt(spread)) / weights
  return {
    riskDifference: difference,
    riskDifferenceLow: Math.max(-1, difference - reach),
    riskDifferenceHigh: Math.min(1, difference + reach),
  }
}

/** The test statistic, chi-square with one degree of freedom when rates are equal within strata. */
function cochran(strata: readonly Stratum[]): number | null {
  let surplus = 0
  let variance = 0
  for (const { count1, n1, count2, n2 } of strata) {
    const all = n1 + n2
    const taking = count1 + count2
    surplus += (count1 * n2 - count2 * n1) / all
    variance += (n1 * n2 * taking * (all - taking)) / (all * all * (all - 1))
  }
  return variance === 0 ? null : (surplus * surplus) / variance
}
