import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** An unbounded limit is written "Inf". */
export type Figure = number | 'Inf'

export interface TwoGroups {
  x1: number
  n1: number
  x2: number
  n2: number
  wilson1: number[]
  wilson2: number[]
  difference: number
  newcombe: number[]
  fisher_p: number
}

export interface GivenFigures {
  two_groups: (TwoGroups & { fisher_or: Figure; fisher_ci: Figure[] })[]
  mantel_haenszel: {
    strata: number[][]
    or_mh: number
    or_ci: number[]
    chi2: number
    p: number
    risk_difference_mh: number
  }[]
  benjamini_hochberg: { p: number[]; adjusted: number[] }
  gini: { x: number[]; gini: number }[]
}

export interface GeneratedFigures {
  two_groups: (TwoGroups & {
    wilson1_99: number[]
    difference_variance: number
    fisher_conditional: Figure[]
    katz?: number[]
    woolf?: number[]
  })[]
  mantel_haenszel: {
    strata: number[][]
    informative: number
    chi_square?: number
    p?: number
    odds_ratio?: number
    odds_ratio_limits?: number[]
    breslow_day?: { statistic: number; tarone: number; df: number; p: number; tarone_p: number }
    risk_difference?: number
    risk_difference_limits?: number[]
  }[]
  benjamini_hochberg: { p: number[]; adjusted: number[] }[]
  concentration: {
    x: number[]
    gini: number
    lorenz: number[]
    top_tenth: number
    top_quarter: number
    median: number
    quantiles: number[]
  }[]
  weighted_trend: {
    x: number[]
    y: number[]
    variance: number[]
    slope: number
    intercept: number
    se: number
    limits: number[]
    p: number
  }[]
  normal_quantile: [number, number][]
  normal_upper_tail: [number, number][]
  chi_square_upper_tail: [number, number, number][]
  log_factorial: [number, number][]
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/oracles/${name}`, import.meta.url), 'utf8'))
}

/** Figures from R's own functions, rounded to 13 digits. */
export const given = read('statistics.json') as GivenFigures

/** Figures made by bench/oracles/statistics.R, 15 digits. */
export const generated = read('statistics-generated.json') as GeneratedFigures

/**
 * Fails unless `actual` lies within 1e-8 of `expected`, relative. `rounding` is what may be lost besides, absolute:
 * 0 for a probability, 1e-14 for what is found by subtraction and may come out near 0.
 */
export function expectAgrees(actual: number | null | undefined, expected: Figure, label: string, rounding = 0): void {
  const figure = expected === 'Inf' ? Infinity : expected
  const agrees =
    typeof actual === 'number' &&
    (actual === figure || Math.abs(actual - figure) <= 1e-8 * Math.abs(figure) + rounding)
  if (!agrees) expect.fail(`${label}: ${actual} is not ${expected}`)
}

/** The limits of an interval beside those of the oracle. */
export function expectLimits(
  actual: { low: number | null; high: number | null } | null | undefined,
  expected: readonly Figure[] | undefined,
  label: string,
  rounding = 0,
): void {
  const [low, high] = expected ?? []
  if (low === undefined || high === undefined) return expect.fail(`${label}: no limits to compare with`)
  expectAgrees(actual?.low, low, `${label} low`, rounding)
  expectAgrees(actual?.high, high, `${label} high`, rounding)
}
