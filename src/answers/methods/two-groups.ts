import type { DesignMatrix } from '../../statistics/design-matrix.ts'

/** Two groups as rows of a regression: an intercept, and whether the row is of the first group. For worked examples. */
export function twoGroups(count1: number, n1: number, count2: number, n2: number): { readonly design: DesignMatrix; readonly outcome: Uint8Array } {
  const rows = n1 + n2
  return {
    design: { rows, columns: [new Float64Array(rows).fill(1), Float64Array.from({ length: rows }, (_, i) => (i < n1 ? 1 : 0))], factors: [] },
    outcome: Uint8Array.from({ length: rows }, (_, i) => (i < n1 ? (i < count1 ? 1 : 0) : i - n1 < count2 ? 1 : 0)),
  }
}

/** The standard error of a coefficient, from the covariance of all. */
export const errorAt = (covariance: Float64Array, size: number, at: number): number => Math.sqrt(covariance[at * size + at] ?? NaN)
