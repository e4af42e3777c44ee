// Hexagons with a point upwards: each row is half a tile to the right of the row above when its number is odd. Unit: one tile's width.
export const rowHeight = Math.sqrt(3) / 2

export const middleOf = (column, row) => [column + (row % 2 === 0 ? 0 : 0.5), row * rowHeight]

/** Steps from tile to tile between two cells. */
export function stepsBetween([columnA, rowA], [columnB, rowB]) {
  const q = (column, row) => column - (row - (row & 1)) / 2
  const dq = q(columnA, rowA) - q(columnB, rowB)
  const dr = rowA - rowB
  return Math.max(Math.abs(dq), Math.abs(dr), Math.abs(dq + dr))
}

/** The six cells around one, clockwise from the right. */
export function around([column, row]) {
  const left = row % 2 === 0 ? column - 1 : column
  return [
    [column + 1, row],
    [left + 1, row + 1],
    [left, row + 1],
    [column - 1, row],
    [left, row - 1],
    [left + 1, row - 1],
  ]
}
