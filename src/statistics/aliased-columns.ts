import { type DesignMatrix, gramOf, widthOf } from './design-matrix.ts'

/**
 * The coefficients whose columns are sums of multiples of columns before them (or nothing but 0): what the data cannot
 * tell apart. A column counts as such when less than `tolerance` of its sum of squares is left when the others are
 * taken out of it.
 * Source: the sweep operator, Goodnight (1979), The American Statistician 33, 149-158.
 */
export function aliasedColumns(design: DesignMatrix, tolerance = 1e-10): readonly number[] {
  const size = widthOf(design)
  const left = gramOf(design, new Float64Array(design.rows).fill(1))
  const before = Float64Array.from({ length: size }, (_, j) => left[j * size + j] ?? 0)
  const aliased: number[] = []
  for (let k = 0; k < size; k++) {
    const pivot = left[k * size + k] ?? 0
    if (!(pivot > tolerance * (before[k] ?? 0)) || pivot === 0) {
      aliased.push(k)
      continue
    }
    for (let i = k + 1; i < size; i++) {
      const times = (left[i * size + k] ?? 0) / pivot
      if (times !== 0)
        for (let j = k + 1; j < size; j++)
          left[i * size + j] = (left[i * size + j] ?? 0) - times * (left[k * size + j] ?? 0)
    }
  }
  return aliased
}
