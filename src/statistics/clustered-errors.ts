import { type DesignMatrix, offsetsOf, widthOf } from './design-matrix.ts'

/** A covariance that holds also when rows of the same cluster follow each other. */
export interface ClusteredCovariance {
  /** size × size, row by row. */
  readonly covariance: Float64Array
  readonly clusters: number
  /** What HC0 was multiplied with: clusters / (clusters − 1), or 1 when none was asked for. */
  readonly adjustment: number
}

/** The fit that a sandwich is made of: the bread is the inverse information. */
interface Fitted {
  readonly covariance: Float64Array
  readonly fitted: Float64Array
}

/**
 * Covariance of a logistic regression's coefficients, clustered: B M B, where B is the inverse information and M the
 * sum over clusters of the outer product of their summed scores xᵢ(yᵢ − pᵢ) (HC0). `cluster` numbers each row's cluster
 * from 0.
 * `adjust` multiplies with clusters / (clusters − 1), the default of R's sandwich::vcovCL for a logistic regression.
 * Null with fewer than two clusters. For Firth's estimate the scores are those of the likelihood, as in R.
 * Sources: Liang & Zeger (1986), Biometrika 73, 13-22; Zeileis, Köll & Graham (2020), Journal of Statistical Software
 * 95(1).
 */
export function clusteredCovariance(
  design: DesignMatrix,
  outcome: Uint8Array,
  { covariance: bread, fitted }: Fitted,
  cluster: Int32Array,
  adjust = true,
): ClusteredCovariance | null {
  const size = widthOf(design)
  const clusters = cluster.reduce((most, one) => Math.max(most, one), -1) + 1
  if (clusters < 2) return null
  const scores = scoresByCluster(design, fitted.map((p, i) => (outcome[i] ?? 0) - p), cluster, clusters)
  const meat = new Float64Array(size * size)
  for (let g = 0; g < clusters; g++) {
    const row = scores.subarray(g * size, (g + 1) * size)
    for (let i = 0; i < size; i++) {
      const one = row[i] ?? 0
      if (one !== 0) for (let j = 0; j <= i; j++) meat[i * size + j] = (meat[i * size + j] ?? 0) + one * (row[j] ?? 0)
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) meat[j * size + i] = meat[i * size + j] ?? 0
  const adjustment = adjust ? clusters / (clusters - 1) : 1
  return {
    covariance: product(product(bread, meat, size), bread, size).map((value) => value * adjustment),
    clusters,
    adjustment,
  }
}

/** Sums of xᵢ rᵢ, cluster by cluster. */
function scoresByCluster(
  design: DesignMatrix,
  residuals: Float64Array,
  cluster: Int32Array,
  clusters: number,
): Float64Array {
  const size = widthOf(design)
  const scores = new Float64Array(clusters * size)
  const add = (i: number, coefficient: number, value: number): void => {
    const at = (cluster[i] ?? 0) * size + coefficient
    scores[at] = (scores[at] ?? 0) + value
  }
  for (const [j, column] of design.columns.entries())
    for (let i = 0; i < design.rows; i++) add(i, j, (column[i] ?? 0) * (residuals[i] ?? 0))
  const offsets = offsetsOf(design)
  for (const [f, { at }] of design.factors.entries()) {
    for (let i = 0; i < design.rows; i++)
      if ((at[i] ?? -1) >= 0) add(i, (offsets[f] ?? 0) + (at[i] ?? 0), residuals[i] ?? 0)
  }
  return scores
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const one = a[i * size + k] ?? 0
      if (one !== 0)
        for (let j = 0; j < size; j++) out[i * size + j] = (out[i * size + j] ?? 0) + one * (b[k * size + j] ?? 0)
    }
  }
  return out
}
