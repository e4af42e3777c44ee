import { firstWhere, logRatio, marginsOf, modeOf, sumOutward } from './hypergeometric.ts'
import type { Margins } from './hypergeometric.ts'
import { rootOfIncreasing } from './root.ts'

/** Tables this much likelier than the one seen still count as no likelier, so that rounding parts no equal tables. */
const tie = Math.log1p(1e-7)

/**
 * Two-sided p of Fisher's exact test of equal rates: the sum over tables no more likely than the one seen.
 * Whole numbers, counts in 0..n (else NaN); an empty group gives 1.
 * Source: Fisher (1935), Journal of the Royal Statistical Society 98, 39-82; two-sided rule and tolerance as in
 * R's fisher.test.
 */
export function fisher(count1: number, n1: number, count2: number, n2: number): number {
  if (!isTable(count1, n1, count2, n2)) return NaN
  const margins = marginsOf(count1, n1, count2, n2)
  const mode = modeOf(margins)
  const limit = logRatio(margins, count1, mode) + tie
  if (limit >= 0) return 1
  const left = firstWhere(margins.lowest, mode, (x) => logRatio(margins, x, mode) > limit) - 1
  const right = firstWhere(mode, margins.highest, (x) => logRatio(margins, x, mode) <= limit)
  const tails = tail(margins, left, -1, mode) + tail(margins, right, 1, mode)
  return Math.min(1, tails / total(margins, mode))
}

/**
 * Odds ratio by conditional maximum likelihood with exact limits, each leaving (1 - confidence) / 2 outside.
 * A table at the end of its range has limit 0 or Infinity there; one that its margins fix entirely has the
 * estimate 0 and limits 0 and Infinity, as in R's fisher.test. NaN for what is no table.
 * Source: Cornfield (1956); Agresti (2002), Categorical Data Analysis, 3.6.1.
 */
export function fisherConditional(
  count1: number,
  n1: number,
  count2: number,
  n2: number,
  confidence = 0.95,
): { oddsRatio: number; low: number; high: number } {
  if (!isTable(count1, n1, count2, n2)) return { oddsRatio: NaN, low: NaN, high: NaN }
  const margins = marginsOf(count1, n1, count2, n2)
  const atLowest = count1 === margins.lowest
  const atHighest = count1 === margins.highest
  const outside = (1 - confidence) / 2
  const start = Math.log(((count1 + 0.5) * (n2 - count2 + 0.5)) / ((n1 - count1 + 0.5) * (count2 + 0.5)))
  const solve = (value: (psi: number) => number) =>
    Math.exp(rootOfIncreasing((logPsi) => value(Math.exp(logPsi)), start))
  return {
    oddsRatio: atLowest ? 0 : atHighest ? Infinity : solve((psi) => mean(margins, psi) - count1),
    low: atLowest ? 0 : solve((psi) => atLeast(margins, count1, psi) - outside),
    high: atHighest ? Infinity : solve((psi) => outside - 1 + atLeast(margins, count1 + 1, psi)),
  }
}

function isTable(count1: number, n1: number, count2: number, n2: number): boolean {
  return count1 >= 0 && count1 <= n1 && count2 >= 0 && count2 <= n2
}

/** Sum of the distribution in units of its peak. */
function total(margins: Margins, mode: number, psi = 1): number {
  return sumOutward(margins, mode, 1, psi).weight + sumOutward(margins, mode, -1, psi).weight - 1
}

/** Sum from x outwards in units of the peak; 0 when x lies outside the range. */
function tail(margins: Margins, x: number, direction: 1 | -1, mode: number, psi = 1): number {
  if (x < margins.lowest || x > margins.highest) return 0
  const height = Math.exp(logRatio(margins, x, mode) + Math.log(psi) * (x - mode))
  return height * sumOutward(margins, x, direction, psi).weight
}

function mean(margins: Margins, psi: number): number {
  const mode = modeOf(margins, psi)
  const up = sumOutward(margins, mode, 1, psi)
  const down = sumOutward(margins, mode, -1, psi)
  return mode + (up.moment - down.moment) / (up.weight + down.weight - 1)
}

/** P(X >= x) at odds ratio psi, from whichever side of the peak x lies on. */
function atLeast(margins: Margins, x: number, psi: number): number {
  const mode = modeOf(margins, psi)
  const sum = total(margins, mode, psi)
  return x > mode ? tail(margins, x, 1, mode, psi) / sum : 1 - tail(margins, x - 1, -1, mode, psi) / sum
}
