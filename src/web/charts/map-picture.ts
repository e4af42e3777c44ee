import type { Drawing } from '../picture.ts'
import { drawMap, type MapDrawing } from './map-drawing.ts'
import { drawTiles, type TileDrawing } from './tile-drawing.ts'
import { type Label, labelsOf } from './tile-labels.ts'
import { middleOf, type Tile } from './tile-layout.ts'
import { circle, drawing, escaped, lettering, line } from './write.ts'

/** What a municipality is shown as: four steps from little to much, named only on other lists, not known, not applicable; or in a group or not. */
export const marks = ['step-0', 'step-1', 'step-2', 'step-3', 'listed', 'unknown', 'blank', 'member', 'other'] as const
export type Mark = (typeof marks)[number]

export interface MapContents {
  /** TopoJSON with the object `municipalities`, id = municipality number. */
  readonly map: unknown
  /** The layout of data/tiles. */
  readonly tiles: string
  readonly markOf: (code: string) => Mark
  /** What is told of a municipality when it is pointed at; empty: nothing. */
  readonly titleOf: (code: string) => string
  /** Those that a line is drawn around. */
  readonly isOutlined?: (code: string) => boolean
  readonly countyName: (county: string) => string
}

/** The class of the area of a mark; `unknown` is drawn with lines across. */
const inkOf: Readonly<Record<Mark, string>> = {
  'step-0': 'step-0',
  'step-1': 'step-1',
  'step-2': 'step-2',
  'step-3': 'step-3',
  listed: 'step-0',
  unknown: 'map-blank',
  blank: 'map-blank',
  member: 'members',
  other: 'others',
}

const mapSize = [560, 720] as const
/** So many times its size in the layout a tile is drawn at most. */
const mostScale = 4

interface Part {
  readonly svg: string
  readonly width: number
  readonly height: number
}

export interface MapPicture {
  readonly wide: Drawing
  readonly narrow: Drawing
  readonly tiles: Drawing
  /** Municipalities that the true map is too coarse to hold. */
  readonly onTilesOnly: readonly string[]
}

/** The true map beside the tile map; on a narrow screen the tile map above. Null when either cannot be drawn. */
export function mapPicture(contents: MapContents): MapPicture | null {
  const [map, tiles] = [drawMap(contents.map, ...mapSize), drawTiles(contents.tiles)]
  if (!map || !tiles) return null
  const areas = areasOf(map, contents)
  const cells = cellsOf(tiles, contents)
  const [beside, small] = [tilesPart(tiles, cells, contents, 19), tilesPart(tiles, cells, contents, 27)]
  const [width, height] = [1160, 740]
  // The tiles of a few counties are wide and few: they keep to their side, in the middle, and are no larger than need be.
  const scale = Math.min(height / beside.height, (width - mapSize[0]) / beside.width, mostScale)
  const right = width - beside.width * scale
  const top = (height - beside.height * scale) / 2
  const phone = 360
  const below = (small.height * phone) / small.width + 12
  return {
    wide: drawing(width, height, moved(areas, 0, 10, 1) + moved(beside.svg, right, top, scale)),
    narrow: drawing(phone, Math.ceil(below + (mapSize[1] * phone) / mapSize[0]), moved(small.svg, 0, 0, phone / small.width) + moved(areas, 0, below, phone / mapSize[0])),
    tiles: drawing(beside.width, beside.height, beside.svg),
    onTilesOnly: tiles.tiles.flatMap(({ code }) => (map.codes.includes(code) ? [] : code)),
  }
}

/** The tile map alone and without names, for a narrow column. */
export function tilesAlone(contents: Omit<MapContents, 'map' | 'countyName'>): Drawing | null {
  const tiles = drawTiles(contents.tiles)
  return tiles && drawing(tiles.width + 8, tiles.height + 8, `<g transform="translate(4 4)">${cellsOf(tiles, contents)}</g>`)
}

const moved = (inside: string, x: number, y: number, scale: number): string =>
  `<g transform="translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${Math.round(scale * 1000) / 1000})">${inside}</g>`

const path = (ink: string, d: string): string => (d === '' ? '' : `<path class="${ink}" d="${d}"/>`)

/** The true map: one path for each mark, so that it is light; borders and lines above. */
function areasOf(map: MapDrawing, { markOf, isOutlined }: MapContents): string {
  const markOfCode = new Map(map.codes.map((code) => [code, markOf(code)]))
  const used = new Set(markOfCode.values())
  const drawn = marks.map((mark) => {
    const d = used.has(mark) ? map.areas((code) => markOfCode.get(code) === mark) : ''
    return mark === 'unknown' && d !== '' ? `${hatch}<path class="map-edge" fill="url(#hatch)" d="${d}"/>` : path(inkOf[mark], d)
  })
  const dots = map.codes.flatMap((code) => (markOfCode.get(code) === 'listed' ? dotAt(map.middle(code), 1.8) : []))
  const outline = isOutlined ? path('map-outline', map.outline(isOutlined)) : ''
  return [...drawn, path('borders', map.borders), path('counties', map.counties), outline, ...dots].join('')
}

const hatch =
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M3 0v6" stroke-width="2"/></pattern>'

/** The tiles, each with what is told of it. */
function cellsOf(tiles: TileDrawing, { markOf, titleOf, isOutlined }: Pick<MapContents, 'markOf' | 'titleOf' | 'isOutlined'>): string {
  const rings = { light: '', dark: '' }
  const cells = tiles.tiles.map((tile) => {
    const mark = markOf(tile.code)
    if (isOutlined?.(tile.code)) rings[mark === 'step-3' || mark === 'member' ? 'dark' : 'light'] += tiles.ring(tile)
    const title = titleOf(tile.code)
    const end = title === '' ? '/>' : `><title>${escaped(title)}</title></path>`
    return `<path class="${inkOf[mark]}" d="${tiles.shape(tile)}"${end}${signOn(tiles, tile, mark)}`
  })
  return `<g class="map-tiles">${cells.join('')}</g>${path('map-counties', tiles.counties)}${path('map-ring', rings.light)}${path('map-ring-dark', rings.dark)}`
}

function signOn(tiles: TileDrawing, tile: Tile, mark: Mark): string {
  const [x, y] = middleOf(tile)
  if (mark === 'unknown') return `<path class="hatch-line" stroke-width="2" d="${tiles.hatch(tile)}"/>`
  if (mark === 'blank') return `<path class="hatch-line" stroke-width="1.6" d="M${x - 4} ${y}h8"/>`
  return mark === 'listed' ? dotAt([x, y], 3.4) : ''
}

const dotAt = (at: readonly [number, number] | null, r: number): string =>
  at === null ? '' : circle('ink-quiet', at[0], at[1], r)

/** The tile map with the names of counties, cut so that nothing is left out; `size` of the names in the layout's units. */
function tilesPart(tiles: TileDrawing, cells: string, { countyName }: MapContents, size: number): Part {
  const { labels, box } = labelsOf(tiles, countyName, size)
  const left = Math.floor(Math.min(0, box.left)) - 4
  const right = Math.ceil(Math.max(tiles.width, box.right)) + 4
  const height = Math.ceil(Math.max(tiles.height, box.bottom)) + 6
  return { svg: `<g transform="translate(${-left} 3)">${cells}${labels.map(nameOf).join('')}</g>`, width: right - left, height }
}

const nameOf = ({ text, x, y, anchor, size, isOnTiles, leader }: Label): string =>
  (leader ? line('rule-quiet', ...leader) : '') +
  (isOnTiles ? lettering(x, y, text, { ink: 'map-rim', size, weight: 600, anchor }) : '') +
  lettering(x, y, text, { size, weight: 600, anchor })
