// Makes the tile map anew from positions and neighbours: node scripts/tiles.mjs (about five minutes). The same data give the same layout.
//   1. equalise: neighbours one tile apart in their true direction, so that the density is even and the shape is kept
//   2. assign: the optimal assignment of places to hexagons
//   3. improve: local swaps that make a stated objective smaller (scripts/tiles/objective.mjs), from several starts; the best is kept
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'csv-stringify/sync'
import { assigned, cellsNear } from './tiles/assign.mjs'
import { equalised } from './tiles/equalise.mjs'
import { rowHeight } from './tiles/grid.mjs'
import { improve } from './tiles/improve.mjs'
import { measured } from './tiles/measure.mjs'
import { layoutOf, objectiveOf } from './tiles/objective.mjs'
import { readPairs, readPlaces } from './tiles/read.mjs'

const to = join(dirname(dirname(fileURLToPath(import.meta.url))), 'data/tiles/tiles.csv')
const steps = Number(process.argv[2] ?? 3_000_000)
const starts = [0.93, 0.95, 0.97].flatMap((scale) => [1, 2, 3, 4].map((seed) => ({ scale, seed })))
const air = 3

const truth = readPlaces()
const pairs = readPairs(truth)
const even = equalised(truth, pairs)
const [west, north] = [Math.min(...even.map(({ x }) => x)), Math.min(...even.map(({ y }) => y))]

let best = null
for (const { scale, seed } of starts) {
  const places = even.map((place, i) => ({
    ...place,
    x: (place.x - west) * scale + air,
    y: (place.y - north) * scale + air * rowHeight,
    trueX: truth[i].x,
    trueY: truth[i].y,
  }))
  const size = {
    columns: Math.ceil(Math.max(...places.map(({ x }) => x))) + air,
    rows: Math.ceil(Math.max(...places.map(({ y }) => y)) / rowHeight) + air,
  }
  const layout = layoutOf(places, pairs, assigned(places, cellsNear(places, size)), size)
  const before = objectiveOf(layout, places).total
  const { torn } = improve(layout, places, { seed, steps })
  const { total, ...parts } = objectiveOf(layout, places)
  const cells = [...layout.where].map(layout.cellOf)
  console.log({ scale, seed, before, total, ...parts, torn, lakes: layout.lakes(), ...measured(places, pairs, cells) })
  if (torn === 0 && layout.lakes() === 0 && (best === null || total < best.total)) best = { total, cells }
}
if (best === null) {
  console.error('No layout without torn counties and lakes was found: raise the steps.')
  process.exit(1)
}

// Columns and rows from 0; an even number of rows is taken off, so that odd rows stay the shifted ones.
const firstColumn = Math.min(...best.cells.map(([column]) => column))
const firstRow = Math.floor(Math.min(...best.cells.map(([, row]) => row)) / 2) * 2
const rows = truth.map(({ code }, i) => ({ code, column: best.cells[i][0] - firstColumn, row: best.cells[i][1] - firstRow }))
mkdirSync(dirname(to), { recursive: true })
writeFileSync(to, stringify(rows, { header: true }))
console.log(`${rows.length} tiles, objective ${best.total.toFixed(1)}`)
