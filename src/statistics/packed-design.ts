import { type DesignMatrix, offsetsOf, widthOf } from './design-matrix.ts'

/** A design laid out row by row, for going through many times. */
export interface PackedDesign {
  readonly rows: number
  /** Coefficients in all, and those of columns proper; the rest are levels. */
  readonly size: number
  readonly dense: number
  /** The columns' values, row after row. */
  readonly values: Float64Array
  /**
   * The coefficient of each row's level, factor after factor in each row; `size`, one past the last, for the level
   * without one.
   */
  readonly levels: Int32Array
  readonly factors: number
  /** Room for one number a row, written over in every pass: predictors, weights, and what is left of the outcomes. */
  readonly room: { readonly eta: Float64Array; readonly weights: Float64Array; readonly left: Float64Array }
}

/** Lays a design out row by row. */
export function packedOf(design: DesignMatrix): PackedDesign {
  const { rows, columns, factors } = design
  const offsets = offsetsOf(design)
  const size = widthOf(design)
  const values = new Float64Array(rows * columns.length)
  const levels = new Int32Array(rows * factors.length)
  for (const [j, column] of columns.entries())
    for (let i = 0; i < rows; i++) values[i * columns.length + j] = column[i] ?? 0
  for (const [f, { at }] of factors.entries()) {
    for (let i = 0; i < rows; i++)
      levels[i * factors.length + f] = (at[i] ?? -1) < 0 ? size : (offsets[f] ?? 0) + (at[i] ?? 0)
  }
  return {
    rows,
    size,
    dense: columns.length,
    values,
    levels,
    factors: factors.length,
    room: { eta: new Float64Array(rows), weights: new Float64Array(rows), left: new Float64Array(rows) },
  }
}

/** What one pass over the rows of a logistic regression gives at some coefficients. */
export interface LogisticPass {
  readonly coefficients: Float64Array
  readonly fitted: Float64Array
  /** XᵀWX with W = p(1 − p), both triangles, row by row. */
  readonly information: Float64Array
  /** Xᵀ(y − p). */
  readonly score: Float64Array
  /** Σ log of the probability that the model gives what happened. */
  readonly logLikelihood: number
}

/** Smaller products are put into the sum of logarithms before they lose their digits. */
const smallest = 1e-200

/** Predictor, probabilities, information, score and likelihood at some coefficients; `outcome` is 0 or 1 a row. */
export function logisticPass(packed: PackedDesign, outcome: Uint8Array, coefficients: Float64Array): LogisticPass {
  const { rows, room: { eta, weights, left } } = packed
  predictorsInto(eta, packed, coefficients)
  const fitted = new Float64Array(rows)
  let logLikelihood = 0
  // Logarithms are dear: probabilities are multiplied, and the logarithm is taken of many at once.
  let product = 1
  for (let i = 0; i < rows; i++) {
    const predictor = eta[i] ?? 0
    const took = outcome[i] === 1
    const odds = Math.exp(-Math.abs(predictor))
    const larger = 1 / (1 + odds)
    const smaller = odds * larger
    const p = predictor >= 0 ? larger : smaller
    fitted[i] = p
    weights[i] = larger * smaller
    // 1 − p is not got by subtraction, which would lose its digits where p is near 1.
    left[i] = took ? (predictor >= 0 ? smaller : larger) : -p
    const happened = took === predictor >= 0 ? larger : smaller
    if (happened < smallest) logLikelihood += Math.log(larger) - Math.abs(predictor)
    else product *= happened
    if (product < smallest) {
      logLikelihood += Math.log(product)
      product = 1
    }
  }
  return { coefficients, fitted, ...sumsOf(packed, weights, left), logLikelihood: logLikelihood + Math.log(product) }
}

/** X β, row by row. */
function predictorsInto(
  eta: Float64Array,
  { rows, size, dense, values, levels, factors }: PackedDesign,
  coefficients: Float64Array,
): void {
  // A place past the last for the level without a coefficient: no row needs a branch.
  const padded = new Float64Array(size + 1)
  padded.set(coefficients)
  for (let i = 0, value = 0, level = 0; i < rows; i++) {
    let sum = 0
    for (let j = 0; j < dense; j++, value++) sum += (padded[j] ?? 0) * (values[value] ?? 0)
    for (let f = 0; f < factors; f++, level++) sum += padded[levels[level] ?? size] ?? 0
    eta[i] = sum
  }
}

/** XᵀWX and Xᵀr. The level without a coefficient adds to a row past the last, which is left out at the end. */
function sumsOf(
  { rows, size, dense, values, levels, factors }: PackedDesign,
  weights: Float64Array,
  left: Float64Array,
): Pick<LogisticPass, 'information' | 'score'> {
  const wide = size + 1
  const sums = new Float64Array(wide * wide)
  const score = new Float64Array(wide)
  const x = new Float64Array(dense)
  for (let i = 0, value = 0, first = 0; i < rows; i++, first += factors) {
    const weight = weights[i] ?? 0
    const rest = left[i] ?? 0
    for (let j = 0; j < dense; j++) x[j] = values[value++] ?? 0
    for (let j = 0, row = 0; j < dense; j++, row += wide) {
      const own = x[j] ?? 0
      const weighted = weight * own
      score[j] = (score[j] ?? 0) + rest * own
      for (let k = 0; k <= j; k++) sums[row + k] = (sums[row + k] ?? 0) + weighted * (x[k] ?? 0)
    }
    for (let level = first; level < first + factors; level++) {
      const at = levels[level] ?? size
      const row = at * wide
      score[at] = (score[at] ?? 0) + rest
      for (let j = 0; j < dense; j++) sums[row + j] = (sums[row + j] ?? 0) + weight * (x[j] ?? 0)
      for (let before = first; before <= level; before++) {
        const place = row + (levels[before] ?? size)
        sums[place] = (sums[place] ?? 0) + weight
      }
    }
  }
  const information = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      information[i * size + j] = sums[i * wide + j] ?? 0
      information[j * size + i] = sums[i * wide + j] ?? 0
    }
  }
  return { information, score: score.slice(0, size) }
}

/** Firth's score: Xᵀ(y − p + h(½ − p)), h = w xᵀ(XᵀWX)⁻¹x the leverage of each row; `covariance` is (XᵀWX)⁻¹. */
export function firthScore(
  { rows, size, dense, values, levels, factors }: PackedDesign,
  { fitted, score: plain }: LogisticPass,
  covariance: Float64Array,
): Float64Array {
  const score = Float64Array.from(plain)
  for (let i = 0; i < rows; i++) {
    const first = i * dense
    const level = i * factors
    const p = fitted[i] ?? 0
    let leverage = 0
    for (let j = 0; j < dense; j++) {
      const x = values[first + j] ?? 0
      let inner = (covariance[j * size + j] ?? 0) * x
      for (let k = 0; k < j; k++) inner += 2 * (covariance[j * size + k] ?? 0) * (values[first + k] ?? 0)
      leverage += x * inner
    }
    for (let f = 0; f < factors; f++) {
      const at = levels[level + f] ?? size
      if (at === size) continue
      let inner = covariance[at * size + at] ?? 0
      for (let k = 0; k < dense; k++) inner += 2 * (covariance[at * size + k] ?? 0) * (values[first + k] ?? 0)
      for (let g = 0; g < f; g++) {
        const other = levels[level + g] ?? size
        if (other < size) inner += 2 * (covariance[at * size + other] ?? 0)
      }
      leverage += inner
    }
    const more = p * (1 - p) * leverage * (0.5 - p)
    for (let j = 0; j < dense; j++) score[j] = (score[j] ?? 0) + more * (values[first + j] ?? 0)
    for (let f = 0; f < factors; f++) {
      const at = levels[level + f] ?? size
      if (at < size) score[at] = (score[at] ?? 0) + more
    }
  }
  return score
}
