import { cholesky, inverseFrom, logDeterminant, solveWith } from './cholesky.ts'
import type { DesignMatrix } from './design-matrix.ts'
import { beginning, type LogisticFit, moved, reachOf } from './logistic.ts'
import { firthScore, type LogisticPass, logisticPass, type PackedDesign, packedOf } from './packed-design.ts'

const mostSteps = 500
/** No step moves a row's predictor further than this. */
const longest = 5

/**
 * Logistic regression by Firth's penalised likelihood: the likelihood times the square root of the information's
 * determinant (Jeffreys' prior), which takes off the first-order bias and always has a finite maximum, also where terms
 * separate the outcomes.
 * `outcome` is 0 or 1 a row; `logLikelihood` is the unpenalised one at the estimate. Null when the columns cannot be
 * told apart.
 * `closeEnough`: a step that moves no row's predictor by more than this is no step.
 * Score: Xᵀ(y − p + h(½ − p)), h the leverages. The covariance is the inverse of the Fisher information at the
 * estimate.
 * Sources: Firth (1993), Biometrika 80, 27-38; Heinze & Schemper (2002), Statistics in Medicine 21, 2409-2419.
 */
export function fitFirth(design: DesignMatrix, outcome: Uint8Array, closeEnough = 1e-10): LogisticFit | null {
  const packed = packedOf(design)
  const { size } = packed
  const reach = reachOf(design)
  let at = pointAt(packed, outcome, beginning(design, outcome))
  for (let iterations = 1; at !== null; iterations++) {
    const { pass, lower, penalised } = at
    const { coefficients, fitted, logLikelihood } = pass
    const covariance = inverseFrom(lower, size)
    const step = solveWith(lower, firthScore(packed, pass, covariance))
    const largest = step.reduce((most, change, j) => Math.max(most, Math.abs(change) * (reach[j] ?? 1)), 0)
    if (largest < closeEnough || iterations >= mostSteps)
      return { coefficients, covariance, fitted, logLikelihood, iterations, separated: [] }
    let part = Math.min(1, longest / largest)
    let next = pointAt(packed, outcome, moved(coefficients, step, part))
    while (part > 1e-4 && (next === null || next.penalised < penalised - 1e-9 * Math.abs(penalised))) {
      part /= 2
      next = pointAt(packed, outcome, moved(coefficients, step, part))
    }
    at = next
  }
  return null
}

interface Point {
  readonly pass: LogisticPass
  readonly lower: Float64Array
  readonly penalised: number
}

function pointAt(packed: PackedDesign, outcome: Uint8Array, coefficients: Float64Array): Point | null {
  const pass = logisticPass(packed, outcome, coefficients)
  const lower = cholesky(pass.information, packed.size)
  return lower && { pass, lower, penalised: pass.logLikelihood + logDeterminant(lower, packed.size) / 2 }
}
