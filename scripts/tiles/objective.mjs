// What a good layout is, as one number to make small. All distances in tiles.
import { around, middleOf } from './grid.mjs'

export const weights = {
  /** Squared distance from where the place would lie. */
  displacement: 0.12,
  /** Neighbours over land that do not touch: per step too many, to the power 1.5. */
  landApart: 1,
  /** The same over water. */
  waterApart: 0.25,
  /** A neighbour in the wrong direction: 0 when right, 2 when opposite. */
  direction: 0.9,
  /** Empty cells by the number of tiles around them: a hole in the land, a narrow bay. */
  empty: [0, 0, 0, 0.1, 0.9, 3.5, 6],
  /** Two tiles of one county that touch. */
  together: -0.16,
  /** Two tiles that touch though four steps or more part them in truth: the far side of a fjord, the end of an island chain. */
  stranger: 0.5,
  /** An empty cell with land all around it, however large the lake. */
  lake: 5,
}

const margin = 3

/** A layout that knows what each change would cost. `cells`: [column, row] by place. */
export function layoutOf(places, pairs, cells, { columns, rows }) {
  const width = columns + 2 * margin
  const height = rows + 2 * margin
  const keyOf = ([column, row]) => (row + margin) * width + column + margin
  const cellOf = (key) => [(key % width) - margin, Math.floor(key / width) - margin]
  const isInside = ([column, row]) => column >= 0 && row >= 0 && column < columns && row < rows
  const nearby = Array.from({ length: width * height }, (_, key) => {
    const cell = cellOf(key)
    return around(cell).map(([column, row]) => (column < -margin || row < -margin || column >= columns + margin || row >= rows + margin ? -1 : keyOf([column, row])))
  })
  const at = Array.from({ length: width * height }, (_, key) => middleOf(...cellOf(key)))
  const r = Int32Array.from(at, (_, key) => cellOf(key)[1])
  const q = Int32Array.from(at, (_, key) => cellOf(key)[0] - (cellOf(key)[1] - (cellOf(key)[1] & 1)) / 2)
  const far = strangers(places.length, pairs)
  const holder = new Int32Array(width * height).fill(-1)
  const where = Int32Array.from(cells, keyOf)
  where.forEach((key, place) => (holder[key] = place))
  const ties = places.map(() => [])
  for (const { a, b, isLand } of pairs) {
    const length = Math.hypot(places[b].trueX - places[a].trueX, places[b].trueY - places[a].trueY)
    const [ux, uy] = [(places[b].trueX - places[a].trueX) / length, (places[b].trueY - places[a].trueY) / length]
    ties[a].push({ other: b, ux, uy, apart: isLand ? weights.landApart : weights.waterApart, direction: weights.direction * (isLand ? 1 : 0.5) })
    ties[b].push({ other: a, ux: -ux, uy: -uy, apart: isLand ? weights.landApart : weights.waterApart, direction: weights.direction * (isLand ? 1 : 0.5) })
  }
  const tieCost = (place, besides = -1) => {
    let sum = 0
    const [x, y] = at[where[place]]
    for (const { other, ux, uy, apart, direction } of ties[place]) {
      if (other === besides) continue
      const [ox, oy] = at[where[other]]
      const [dx, dy] = [ox - x, oy - y]
      const [dq, dr] = [q[where[place]] - q[where[other]], r[where[place]] - r[where[other]]]
      const steps = Math.max(Math.abs(dq), Math.abs(dr), Math.abs(dq + dr))
      sum += apart * (steps - 1) ** 1.5 + direction * (1 - (dx * ux + dy * uy) / Math.hypot(dx, dy))
    }
    return sum
  }
  const displacement = (place) => {
    const [x, y] = at[where[place]]
    return weights.displacement * ((x - places[place].x) ** 2 + (y - places[place].y) ** 2)
  }
  const emptyCost = (key) => {
    if (holder[key] >= 0) return 0
    let full = 0
    for (const near of nearby[key]) if (near >= 0 && holder[near] >= 0) full++
    return weights.empty[full]
  }
  const touchCost = (place) => {
    let sum = 0
    for (const near of nearby[where[place]]) {
      const other = near < 0 ? -1 : holder[near]
      if (other < 0) continue
      if (places[other].county === places[place].county) sum += weights.together
      if (far[place * places.length + other] === 1) sum += weights.stranger
    }
    return sum
  }
  /** Empty cells that the sea does not reach. */
  const lakes = () => {
    const seen = new Uint8Array(holder.length)
    const stack = [0]
    seen[0] = 1
    let sea = 1
    while (stack.length > 0) {
      for (const near of nearby[stack.pop()]) {
        if (near < 0 || seen[near] === 1 || holder[near] >= 0) continue
        seen[near] = 1
        sea++
        stack.push(near)
      }
    }
    return holder.length - sea - places.length
  }
  const tiesOf = (place) => ties[place]
  return { cellOf, isInside, nearby, holder, where, at, tiesOf, tieCost, displacement, emptyCost, touchCost, lakes }
}

/** 1 for each two places that four steps or more part, from neighbour to neighbour over land or water. */
function strangers(n, pairs) {
  const next = Array.from({ length: n }, () => [])
  for (const { a, b } of pairs) {
    next[a].push(b)
    next[b].push(a)
  }
  const far = new Uint8Array(n * n).fill(1)
  for (let start = 0; start < n; start++) {
    let reached = [start]
    far[start * n + start] = 0
    for (let step = 0; step < 3; step++) {
      reached = [...new Set(reached.flatMap((place) => next[place]))]
      for (const place of reached) far[start * n + place] = 0
    }
  }
  return far
}

/** The whole objective, and its parts. */
export function objectiveOf(layout, places) {
  const sum = (values) => values.reduce((total, value) => total + value, 0)
  const ties = sum(places.map((_, place) => layout.tieCost(place))) / 2
  const displacement = sum(places.map((_, place) => layout.displacement(place)))
  const touching = sum(places.map((_, place) => layout.touchCost(place))) / 2
  const empty = sum([...layout.holder.keys()].map(layout.emptyCost)) + weights.lake * layout.lakes()
  return { total: ties + displacement + touching + empty, ties, displacement, touching, empty }
}
