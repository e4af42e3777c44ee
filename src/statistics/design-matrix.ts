/**
 * What an outcome is held against, column by column. Levels of a factor are columns too, one a level, but kept as one
 * number a row: where only a few of many columns differ from 0 in a row, the work is that of the few.
 * Coefficients stand in this order: `columns`, then the levels of each factor.
 */
export interface DesignMatrix {
  readonly rows: number
  readonly columns: readonly Float64Array[]
  readonly factors: readonly Factor[]
}

/**
 * The level of each row, 0 to `levels` − 1; −1 for the level that the others are compared with, which has no column.
 */
export interface Factor {
  readonly at: Int32Array
  readonly levels: number
}

/** How many coefficients a design has. */
export const widthOf = ({ columns, factors }: DesignMatrix): number =>
  factors.reduce((sum, { levels }) => sum + levels, columns.length)

/** Where the coefficients of each factor begin. */
export function offsetsOf({ columns, factors }: DesignMatrix): readonly number[] {
  let next = columns.length
  return factors.map(({ levels }) => {
    next += levels
    return next - levels
  })
}

/** X β, row by row. */
export function predictorOf(design: DesignMatrix, coefficients: Float64Array): Float64Array {
  const eta = new Float64Array(design.rows)
  for (const [j, column] of design.columns.entries()) {
    const b = coefficients[j] ?? 0
    for (let i = 0; i < eta.length; i++) eta[i] = (eta[i] ?? 0) + b * (column[i] ?? 0)
  }
  const offsets = offsetsOf(design)
  for (const [f, { at }] of design.factors.entries()) {
    const offset = offsets[f] ?? 0
    for (let i = 0; i < eta.length; i++) {
      const level = at[i] ?? -1
      if (level >= 0) eta[i] = (eta[i] ?? 0) + (coefficients[offset + level] ?? 0)
    }
  }
  return eta
}

/** Xᵀ v, coefficient by coefficient. */
export function crossOf(design: DesignMatrix, values: Float64Array): Float64Array {
  const sums = new Float64Array(widthOf(design))
  for (const [j, column] of design.columns.entries()) {
    let sum = 0
    for (let i = 0; i < values.length; i++) sum += (column[i] ?? 0) * (values[i] ?? 0)
    sums[j] = sum
  }
  const offsets = offsetsOf(design)
  for (const [f, { at }] of design.factors.entries()) {
    const offset = offsets[f] ?? 0
    for (let i = 0; i < values.length; i++) {
      const level = at[i] ?? -1
      if (level >= 0) sums[offset + level] = (sums[offset + level] ?? 0) + (values[i] ?? 0)
    }
  }
  return sums
}

/** Xᵀ W X with the weights on W's diagonal, both triangles, row by row in one array. */
export function gramOf(design: DesignMatrix, weights: Float64Array): Float64Array {
  const { rows, columns, factors } = design
  const size = widthOf(design)
  const gram = new Float64Array(size * size)
  const offsets = offsetsOf(design)
  const weighted = new Float64Array(rows)
  for (const [j, column] of columns.entries()) {
    for (let i = 0; i < rows; i++) weighted[i] = (column[i] ?? 0) * (weights[i] ?? 0)
    for (let k = 0; k <= j; k++) {
      const other = columns[k] ?? column
      let sum = 0
      for (let i = 0; i < rows; i++) sum += (weighted[i] ?? 0) * (other[i] ?? 0)
      gram[j * size + k] = sum
    }
    for (const [f, { at }] of factors.entries()) addByLevel(gram, at, weighted, (offsets[f] ?? 0) * size + j, size)
  }
  for (const [f, { at }] of factors.entries()) {
    const offset = offsets[f] ?? 0
    addByLevel(gram, at, weights, offset * size + offset, size + 1)
    for (let g = 0; g < f; g++) {
      const other = factors[g]?.at ?? at
      const start = offset * size + (offsets[g] ?? 0)
      for (let i = 0; i < rows; i++) {
        const [a, b] = [at[i] ?? -1, other[i] ?? -1]
        if (a >= 0 && b >= 0) gram[start + a * size + b] = (gram[start + a * size + b] ?? 0) + (weights[i] ?? 0)
      }
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) gram[j * size + i] = gram[i * size + j] ?? 0
  return gram
}

/** Adds each row's value to the place of its level: `start` for level 0, `step` further for each level. */
function addByLevel(into: Float64Array, at: Int32Array, values: Float64Array, start: number, step: number): void {
  for (let i = 0; i < at.length; i++) {
    const level = at[i] ?? -1
    if (level >= 0) into[start + level * step] = (into[start + level * step] ?? 0) + (values[i] ?? 0)
  }
}
