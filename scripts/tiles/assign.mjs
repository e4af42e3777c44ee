// The optimal assignment: every place gets a cell of its own so that the sum of squared distances is the least possible.
import { munkres } from 'munkres'
import { middleOf } from './grid.mjs'

/** Cells that lie within `reach` tiles of some place. */
export function cellsNear(places, { reach = 1.6, columns, rows }) {
  const cells = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = middleOf(column, row)
      if (places.some((place) => Math.hypot(place.x - x, place.y - y) <= reach)) cells.push([column, row])
    }
  }
  return cells
}

/** The cell of each place, in the places' order. */
export function assigned(places, cells) {
  const costs = places.map(({ x, y }) =>
    cells.map(([column, row]) => {
      const [cx, cy] = middleOf(column, row)
      return (cx - x) ** 2 + (cy - y) ** 2
    }),
  )
  const chosen = new Array(places.length)
  for (const [place, cell] of munkres(costs)) chosen[place] = cells[cell]
  return chosen
}
