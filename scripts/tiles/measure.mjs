// How good a layout is, in figures that can be told.
import { middleOf, stepsBetween } from './grid.mjs'

/** Shares of land neighbours within one and two tiles, and how well the order from west to east and from north to south is kept. */
export function measured(places, pairs, cells) {
  const land = pairs.filter(({ isLand }) => isLand)
  const within = (steps) => land.filter(({ a, b }) => stepsBetween(cells[a], cells[b]) <= steps).length / land.length
  const middles = cells.map((cell) => middleOf(...cell))
  return {
    touching: within(1),
    withinTwo: within(2),
    westToEast: rankCorrelation(places.map(({ trueX }) => trueX), middles.map(([x]) => x)),
    northToSouth: rankCorrelation(places.map(({ trueY }) => trueY), middles.map(([, y]) => y)),
  }
}

/** Spearman's rank correlation, ties sharing their rank. */
function rankCorrelation(a, b) {
  const [ra, rb] = [ranks(a), ranks(b)]
  const middle = (a.length + 1) / 2
  const sum = (f) => ra.reduce((total, rank, i) => total + f(rank - middle, rb[i] - middle), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

function ranks(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1)
}
