import { crossOf, type DesignMatrix, predictorOf } from './design-matrix.ts'
import { logistic } from './logistic.ts'

/** An average marginal effect, a difference of probabilities, with its delta-method standard error. */
export interface MarginalEffect {
  readonly effect: number
  readonly se: number
}

/** A column of a design, and how its effect is read. */
export interface EffectAsked {
  readonly column: number
  readonly kind: 'slope' | 'change'
}

/**
 * Average marginal effects of columns of a logistic regression, in the order asked.
 * `slope`: mean over rows of p(1 − p) β, for a number. `change`: mean over rows of the probability with the column at 1
 * less that with it at 0, for a yes or no. The standard error is √(gᵀ V g), g the effect's gradient in the coefficients
 * (delta method);
 * `covariance` is the coefficients' own, size × size row by row.
 * Sources: Greene (2012), Econometric Analysis, 17.3.2; Dowd, Greene & Norton (2014), Health Services Research 49,
 * 731-750.
 */
export function marginalEffects(
  design: DesignMatrix,
  coefficients: Float64Array,
  covariance: Float64Array,
  asked: readonly EffectAsked[],
): readonly MarginalEffect[] {
  const eta = predictorOf(design, coefficients)
  const bends = asked.some(({ kind }) => kind === 'slope') ? bendsOf(design, eta) : null
  return asked.map(({ column, kind }) => {
    const b = coefficients[column] ?? 0
    const { effect, gradient } = kind === 'slope' && bends ? slope(bends, b, column) : change(design, eta, b, column)
    return { effect, se: deltaError(gradient, covariance) }
  })
}

/** √(gᵀ V g). */
export function deltaError(gradient: Float64Array, covariance: Float64Array): number {
  const size = gradient.length
  let sum = 0
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) sum += (gradient[i] ?? 0) * (covariance[i * size + j] ?? 0) * (gradient[j] ?? 0)
  return Math.sqrt(Math.max(0, sum))
}

interface WithGradient {
  readonly effect: number
  readonly gradient: Float64Array
}

/** Mean of p(1 − p), and its gradient: the mean of p(1 − p)(1 − 2p)x. The same for every slope. */
function bendsOf(
  design: DesignMatrix,
  eta: Float64Array,
): { readonly steepness: number; readonly gradient: Float64Array } {
  const bends = new Float64Array(design.rows)
  let steepness = 0
  for (let i = 0; i < design.rows; i++) {
    const p = logistic(eta[i] ?? 0)
    steepness += p * (1 - p)
    bends[i] = (p * (1 - p) * (1 - 2 * p)) / design.rows
  }
  return { steepness: steepness / design.rows, gradient: crossOf(design, bends) }
}

function slope({ steepness, gradient }: ReturnType<typeof bendsOf>, b: number, column: number): WithGradient {
  const own = gradient.map((bend) => bend * b)
  own[column] = (own[column] ?? 0) + steepness
  return { effect: steepness * b, gradient: own }
}

/** The gradient is the mean of p₁(1 − p₁)x₁ − p₀(1 − p₀)x₀, alike in all columns but the one that changes. */
function change(design: DesignMatrix, eta: Float64Array, b: number, column: number): WithGradient {
  const x = design.columns[column]
  const differences = new Float64Array(design.rows)
  let [effect, own] = [0, 0]
  for (let i = 0; i < design.rows; i++) {
    const without = (eta[i] ?? 0) - b * (x?.[i] ?? 0)
    const [p1, p0] = [logistic(without + b), logistic(without)]
    effect += p1 - p0
    own += p1 * (1 - p1)
    differences[i] = (p1 * (1 - p1) - p0 * (1 - p0)) / design.rows
  }
  const gradient = crossOf(design, differences)
  gradient[column] = own / design.rows
  return { effect: effect / design.rows, gradient }
}
