/**
 * Lower triangle L of a symmetric positive definite matrix, A = L Lᵀ, row by row in one array of `size`² numbers.
 * Null when A is not positive definite: when a pivot is no more than `tolerance` of the diagonal it began as.
 * Source: Golub & Van Loan (2013), Matrix Computations, 4.2.
 */
export function cholesky(matrix: Float64Array, size: number, tolerance = 1e-13): Float64Array | null {
  const lower = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = matrix[i * size + j] ?? 0
      for (let k = 0; k < j; k++) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0)
      if (i === j) {
        if (!(sum > tolerance * (matrix[j * size + j] ?? 0))) return null
        lower[j * size + j] = Math.sqrt(sum)
      } else lower[i * size + j] = sum / (lower[j * size + j] ?? 1)
    }
  }
  return lower
}

/** The x of A x = b, from A's lower triangle (`cholesky`). */
export function solveWith(lower: Float64Array, b: Float64Array): Float64Array {
  const size = b.length
  const x = Float64Array.from(b)
  for (let i = 0; i < size; i++) {
    let sum = x[i] ?? 0
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] ?? 0) * (x[k] ?? 0)
    x[i] = sum / (lower[i * size + i] ?? 1)
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] ?? 0
    for (let k = i + 1; k < size; k++) sum -= (lower[k * size + i] ?? 0) * (x[k] ?? 0)
    x[i] = sum / (lower[i * size + i] ?? 1)
  }
  return x
}

/** A⁻¹, both triangles, from A's lower triangle: (L⁻¹)ᵀ L⁻¹. */
export function inverseFrom(lower: Float64Array, size: number): Float64Array {
  const half = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    half[j * size + j] = 1 / (lower[j * size + j] ?? 1)
    for (let i = j + 1; i < size; i++) {
      let sum = 0
      for (let k = j; k < i; k++) sum -= (lower[i * size + k] ?? 0) * (half[k * size + j] ?? 0)
      half[i * size + j] = sum / (lower[i * size + i] ?? 1)
    }
  }
  const inverse = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = i; k < size; k++) sum += (half[k * size + i] ?? 0) * (half[k * size + j] ?? 0)
      inverse[i * size + j] = sum
      inverse[j * size + i] = sum
    }
  }
  return inverse
}

/** Logarithm of A's determinant, from A's lower triangle. */
export function logDeterminant(lower: Float64Array, size: number): number {
  let sum = 0
  for (let i = 0; i < size; i++) sum += Math.log(lower[i * size + i] ?? 1)
  return 2 * sum
}
