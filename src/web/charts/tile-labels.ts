import { countyCode } from './map-drawing.ts'
import { textWidth } from './text-width.ts'
import type { TileDrawing } from './tile-drawing.ts'
import { hexagon, middleOf, type Tile } from './tile-layout.ts'

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Label {
  readonly county: string
  readonly text: string
  /** Where the baseline starts, ends or has its middle. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  /** On the tiles, for there is no room beside them: it needs a rim to be read. */
  readonly isOnTiles: boolean
  /** A line (x1, y1, x2, y2) to a tile of the county, where the name stands apart from it. */
  readonly leader: readonly [number, number, number, number] | null
}

export interface Labels {
  readonly labels: readonly Label[]
  /** What all of them take up. */
  readonly box: Box
}

/** Labels placed before: a drawing never changes, and this goes with it. */
const kept = new WeakMap<TileDrawing, Map<string, Labels>>()

/**
 * Names of counties beside their tiles, where nothing else lies, as near as can be; a little away with a line to the county where
 * there is no room; else upon the tiles. `size`: the type's, in the layout's units. Worked out once for the same names and size.
 */
export function labelsOf(drawing: TileDrawing, nameOf: (county: string) => string, size: number): Labels {
  const counties = grouped(drawing.tiles)
  const known = kept.get(drawing) ?? new Map<string, Labels>()
  kept.set(drawing, known)
  const key = `${size} ${[...counties.keys()].map(nameOf).join('|')}`
  const found = known.get(key) ?? placedLabels(drawing, counties, nameOf, size)
  known.set(key, found)
  return found
}

interface Placed {
  readonly label: Label
  readonly box: Box
}

function placedLabels(drawing: TileDrawing, counties: ReadonlyMap<string, readonly Tile[]>, nameOf: (county: string) => string, size: number): Labels {
  const cells = drawing.tiles.map((tile): Box => {
    const [x, y] = middleOf(tile)
    return { left: x - hexagon.half, right: x + hexagon.half, top: y - 10, bottom: y + 10 }
  })
  const names: Placed[] = []
  // Those with fewest tiles have fewest places to choose from.
  for (const [county, tiles] of [...counties].toSorted(([, a], [, b]) => a.length - b.length)) {
    const text = nameOf(county)
    const lettering = { text, county, size, width: textWidth(text, size, 600) }
    const isFree = ({ box }: Placed): boolean => ![...cells, ...names.map((name) => name.box)].some((other) => touches(box, other))
    const middle = meanOf(tiles)
    const nearest = (places: readonly Placed[]): Placed | undefined => places.toSorted((a, b) => away(a.box, middle) - away(b.box, middle))[0]
    const best = nearest(beside(tiles, lettering).filter(isFree)) ?? nearest(below(tiles, lettering).filter((name) => isFree(name) && isOpen(name, county, drawing.tiles))) ?? onTiles(tiles, lettering, names, middle)
    if (best) names.push(best)
  }
  const boxes = names.map(({ box }) => box)
  const ends = (pick: (...values: number[]) => number, side: keyof Box): number => pick(...boxes.map((box) => box[side]))
  return {
    labels: names.map(({ label }) => label),
    box: { left: ends(Math.min, 'left'), right: ends(Math.max, 'right'), top: ends(Math.min, 'top'), bottom: ends(Math.max, 'bottom') },
  }
}

interface Lettering {
  readonly text: string
  readonly county: string
  readonly width: number
  readonly size: number
}

const air = 7

/** Right beside, below and above each tile. */
const beside = (tiles: readonly Tile[], lettering: Lettering): readonly Placed[] =>
  tiles.flatMap((tile) => {
    const [x, y] = middleOf(tile)
    const reach = hexagon.half + air
    const { size } = lettering
    return [
      placed(lettering, x - reach, y + size / 3, 'end'),
      placed(lettering, x + reach, y + size / 3, 'start'),
      placed(lettering, x, y + hexagon.tip + size + 3, 'middle'),
      placed(lettering, x, y - hexagon.tip - 8, 'middle'),
    ]
  })

/** Some rows below a tile, with a line up to it. */
const below = (tiles: readonly Tile[], lettering: Lettering): readonly Placed[] =>
  tiles.flatMap((tile) => {
    const [x, y] = middleOf(tile)
    return [2, 3, 4, 5].flatMap((rows) =>
      [0, -1, 1, -2, 2].map((aside) => {
        const [nameX, nameY] = [x + aside * hexagon.half, y + rows * hexagon.step]
        const { label, box } = placed(lettering, nameX, nameY, 'middle')
        return { label: { ...label, leader: [nameX, box.top - 1, x, y + 8] as const }, box }
      }),
    )
  })

/** Whether a name's line crosses no tile of another county. */
function isOpen({ label: { leader } }: Placed, county: string, tiles: readonly Tile[]): boolean {
  if (!leader) return true
  const [x1, y1, x2, y2] = leader
  const others = tiles.filter(({ code }) => countyCode(code) !== county).map(middleOf)
  return [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].every((along) => {
    const [x, y] = [x1 + along * (x2 - x1), y1 + along * (y2 - y1)]
    return others.every(([ox, oy]) => Math.hypot(ox - x, oy - y) > hexagon.half + 1)
  })
}

/** Upon the tiles, a little smaller so that it hides less, and on no other name. */
function onTiles(tiles: readonly Tile[], { text, county, width, size }: Lettering, names: readonly Placed[], [mx, my]: readonly [number, number]): Placed | undefined {
  const lettering = { text, county, width: width * 0.8, size: size * 0.8 }
  const places = tiles
    .map(middleOf)
    .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax - mx, ay - my) - Math.hypot(bx - mx, by - my))
    .map(([x, y]) => placed(lettering, x, y + lettering.size / 3, 'middle'))
  const best = places.find(({ box }) => !names.some((name) => touches(box, name.box))) ?? places[0]
  return best && { ...best, label: { ...best.label, isOnTiles: true } }
}

function placed({ text, county, width, size }: Lettering, x: number, y: number, anchor: Label['anchor']): Placed {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { label: { county, text, x, y, anchor, size, isOnTiles: false, leader: null }, box: { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.25 * size } }
}

const touches = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

const away = (box: Box, [x, y]: readonly [number, number]): number => Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y)

function meanOf(tiles: readonly Tile[]): readonly [number, number] {
  const middles = tiles.map(middleOf)
  const mean = (place: 0 | 1): number => middles.reduce((sum, middle) => sum + middle[place], 0) / middles.length
  return [mean(0), mean(1)]
}

function grouped(tiles: readonly Tile[]): ReadonlyMap<string, readonly Tile[]> {
  const groups = new Map<string, Tile[]>()
  for (const tile of tiles) groups.set(countyCode(tile.code), [...(groups.get(countyCode(tile.code)) ?? []), tile])
  return groups
}
