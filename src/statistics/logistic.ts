import { cholesky, inverseFrom, solveWith } from './cholesky.ts'
import { type DesignMatrix, widthOf } from './design-matrix.ts'
import { logisticPass, packedOf } from './packed-design.ts'

/** A fitted model: the probability of each row's outcome being 1 is 1 / (1 + e^−Xβ). */
export interface LogisticFit {
  readonly coefficients: Float64Array
  /** Inverse of the Fisher information, size × size row by row: the model's own covariance, before any clustering. */
  readonly covariance: Float64Array
  readonly fitted: Float64Array
  readonly logLikelihood: number
  readonly iterations: number
  /**
   * Coefficients without a bound: terms that divide those with the outcome from the rest (separation). Then the fit is
   * no answer.
   */
  readonly separated: readonly number[]
}

/** The probability for a linear predictor. */
export const logistic = (eta: number): number => 1 / (1 + Math.exp(-eta))

const mostSteps = 25
/** A step that moves no row's predictor by more than this is no step. */
const small = 1e-9
/** A coefficient that after many steps still moves a row's predictor by this much runs off without a bound. */
const running = 0.05

/**
 * Logistic regression by maximum likelihood, Newton's method (for this model the same as iteratively reweighted least
 * squares).
 * `outcome` is 0 or 1 a row. Null when the columns cannot be told apart (`aliasedColumns` says which).
 * Where terms separate the outcomes the likelihood has no maximum: every step then moves the predictor by about 1, for
 * ever; those coefficients are named in `separated`.
 * Sources: McCullagh & Nelder (1989), Generalized Linear Models, 2.5 and 4.4; separation Albert & Anderson (1984),
 * Biometrika 71, 1-10.
 */
export function fitLogistic(design: DesignMatrix, outcome: Uint8Array): LogisticFit | null {
  const packed = packedOf(design)
  const { size } = packed
  const reach = reachOf(design)
  let at = logisticPass(packed, outcome, beginning(design, outcome))
  for (let iterations = 1; ; iterations++) {
    const { coefficients, fitted, information, score, logLikelihood } = at
    const lower = cholesky(information, size)
    if (lower === null) return null
    const step = solveWith(lower, score)
    const moves = step.map((change, j) => Math.abs(change) * (reach[j] ?? 1))
    if (iterations >= mostSteps || moves.every((move) => move < small)) {
      const separated = iterations < mostSteps ? [] : [...moves.keys()].filter((j) => (moves[j] ?? 0) > running)
      return { coefficients, covariance: inverseFrom(lower, size), fitted, logLikelihood, iterations, separated }
    }
    let part = 1
    at = logisticPass(packed, outcome, moved(coefficients, step, part))
    while (at.logLikelihood < logLikelihood - 1e-9 * Math.abs(logLikelihood) && part > 1e-4) {
      part /= 2
      at = logisticPass(packed, outcome, moved(coefficients, step, part))
    }
  }
}

/** Coefficients some part of a step further on. */
export const moved = (coefficients: Float64Array, step: Float64Array, part: number): Float64Array =>
  coefficients.map((b, j) => b + part * (step[j] ?? 0))

/**
 * How far each coefficient can move a predictor: the range of its column (the value itself where it does not vary), 1
 * for a level.
 */
export function reachOf(design: DesignMatrix): Float64Array {
  const reach = new Float64Array(widthOf(design)).fill(1)
  for (const [j, column] of design.columns.entries()) {
    let least = Infinity
    let most = -Infinity
    for (const value of column) {
      if (value < least) least = value
      if (value > most) most = value
    }
    reach[j] = most > least ? most - least : Math.abs(most)
  }
  return reach
}

/**
 * Where the search begins: zeros, but for the levels of the first factor: the log odds of each level's own rate, half
 * an outcome added to either side.
 */
export function beginning(design: DesignMatrix, outcome: Uint8Array): Float64Array {
  const { rows, columns, factors } = design
  const start = new Float64Array(widthOf(design))
  const [first] = factors
  if (first === undefined || first.at.includes(-1)) return start
  const [ones, zeros] = [new Float64Array(first.levels).fill(0.5), new Float64Array(first.levels).fill(0.5)]
  for (let i = 0; i < rows; i++) {
    const counts = outcome[i] === 1 ? ones : zeros
    const level = first.at[i] ?? 0
    counts[level] = (counts[level] ?? 0) + 1
  }
  for (let level = 0; level < first.levels; level++)
    start[columns.length + level] = Math.log((ones[level] ?? 1) / (zeros[level] ?? 1))
  return start
}
