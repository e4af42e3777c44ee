import { logFactorialRatio } from './log-factorial.ts'

/**
 * The two-by-two tables that share their margins: `k` of `n1 + n2` units take part, and `x` of the `k` are in group 1.
 * `x` runs from `lowest` to `highest`. Given the odds ratio psi, P(x) is proportional to
 * choose(n1, x) choose(n2, k - x) psi^x (Fisher's noncentral hypergeometric distribution).
 */
export interface Margins {
  readonly n1: number
  readonly n2: number
  readonly k: number
  readonly lowest: number
  readonly highest: number
}

/** The margins of a two-by-two table, and the lowest and highest count that they allow in its first cell. */
export function marginsOf(count1: number, n1: number, count2: number, n2: number): Margins {
  const k = count1 + count2
  return { n1, n2, k, lowest: Math.max(0, k - n2), highest: Math.min(k, n1) }
}

/** P(x + 1) / P(x) at odds ratio 1. Falls as x grows, so P rises to one peak and falls from it. */
function step({ n1, n2, k }: Margins, x: number): number {
  return ((n1 - x) * (k - x)) / ((x + 1) * (n2 - k + x + 1))
}

/** Logarithm of P(x) / P(from) at odds ratio 1. */
export function logRatio({ n1, n2, k }: Margins, x: number, from: number): number {
  return -(
    logFactorialRatio(x, from) +
    logFactorialRatio(n1 - x, n1 - from) +
    logFactorialRatio(k - x, k - from) +
    logFactorialRatio(n2 - k + x, n2 - k + from)
  )
}

/** The first whole number in low..high where a condition that stays true holds; high + 1 when it never does. */
export function firstWhere(low: number, high: number, holds: (x: number) => boolean): number {
  let from = low
  let to = high + 1
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** The likeliest x at odds ratio `psi`. */
export function modeOf(margins: Margins, psi = 1): number {
  return firstWhere(margins.lowest, margins.highest - 1, (x) => step(margins, x) * psi < 1)
}

/**
 * Sum of P from `from` upwards (direction 1) or downwards (-1), `from` included, in units of P(from);
 * and the sum of the distance from `from` times P. Starts at the peak or beyond it, so that terms fall; stops when
 * they no longer count, which keeps tables of millions quick.
 */
export function sumOutward(
  margins: Margins,
  from: number,
  direction: 1 | -1,
  psi = 1,
): { weight: number; moment: number } {
  const end = direction === 1 ? margins.highest : margins.lowest
  let term = 1
  let weight = 1
  let moment = 0
  for (let x = from; x !== end && term > weight * 1e-19; x += direction) {
    term *= direction === 1 ? step(margins, x) * psi : 1 / (step(margins, x - 1) * psi)
    weight += term
    moment += term * Math.abs(x + direction - from)
  }
  return { weight, moment }
}
