import { countyCode } from './map-drawing.ts'
import { around, hexagon, middleOf, readTiles, type Tile } from './tile-layout.ts'

/** The tile map laid out, as texts of paths. Worked out once; unit: a tile is 24 wide. */
export interface TileDrawing {
  readonly tiles: readonly Tile[]
  readonly width: number
  readonly height: number
  /** The hexagon of a municipality. */
  readonly shape: (tile: Tile) => string
  /** A smaller hexagon inside it. */
  readonly ring: (tile: Tile) => string
  /** Lines across a hexagon: unknown. */
  readonly hatch: (tile: Tile) => string
  /** Edges between tiles of two counties. */
  readonly counties: string
}

/** The drawing of the layout asked for last: a running product has one layout, and this is the same text each time. */
let kept: { readonly csv: string; readonly drawing: TileDrawing } | null = null

/** The layout of data/tiles as a drawing; null when it holds no tile. */
export function drawTiles(csv: string): TileDrawing | null {
  if (kept?.csv !== csv) {
    const tiles = readTiles(csv)
    if (tiles.length === 0) return null
    kept = { csv, drawing: drawn(tiles) }
  }
  return kept.drawing
}

const { half, tip } = hexagon
/** The corners clockwise from the upper right; the edge from one to the next faces the neighbour of the same place in `around`. */
const corners = [
  [half, -tip / 2],
  [half, tip / 2],
  [0, tip],
  [-half, tip / 2],
  [-half, -tip / 2],
  [0, -tip],
] as const

function drawn(tiles: readonly Tile[]): TileDrawing {
  const at = new Map(tiles.map((tile) => [keyOf(tile), tile.code]))
  const edges = tiles.flatMap((tile) =>
    around(tile).map((cell, side) => ({ code: tile.code, other: at.get(keyOf(cell)) ?? null, text: edgeOf(tile, side) })),
  )
  return {
    tiles,
    width: Math.max(...tiles.map((tile) => middleOf(tile)[0])) + half,
    height: Math.max(...tiles.map((tile) => middleOf(tile)[1])) + tip,
    shape: (tile) => {
      const [x, y] = middleOf(tile)
      return `M${x} ${y - tip}l12 7v14l-12 7-12-7v-14z`
    },
    ring: (tile) => {
      const [x, y] = middleOf(tile)
      return `M${x} ${y - 10}l8.6 5v10l-8.6 5-8.6-5v-10z`
    },
    hatch: (tile) => {
      const [x, y] = middleOf(tile)
      return strokes.map(([fromX, fromY, length]) => `M${x + fromX} ${y + fromY}l${length}-${length}`).join('')
    },
    counties: edges.flatMap(({ code, other, text }) => (other !== null && code < other && countyCode(code) !== countyCode(other) ? text : [])).join(''),
  }
}

/** Slanting lines within a hexagon: where each starts from the middle, and how far it goes to the right and up. */
const strokes = [-16, -8, 0, 8, 16].map((across) => {
  const inside = Array.from({ length: 25 }, (_, i) => i - half).filter((x) => Math.abs(across - x) <= tip - (Math.abs(x) * tip) / 2 / half)
  const [from = 0, to = 0] = [inside[0], inside.at(-1)]
  return [from, across - from, to - from] as const
})

const keyOf = ({ column, row }: Pick<Tile, 'column' | 'row'>): string => `${column} ${row}`

function edgeOf(tile: Tile, side: number): string {
  const [x, y] = middleOf(tile)
  const [from, to] = [corners[side], corners[(side + 1) % 6]]
  if (!from || !to) return ''
  return `M${x + from[0]} ${y + from[1]}l${to[0] - from[0]} ${to[1] - from[1]}`
}
