import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCsvRecords } from '../../intake/read-csv-records.ts'
import { packageRoot } from '../../store/package-root.ts'
import { strangersIn } from '../files/inked.ts'
import { countyCode, drawMap } from './map-drawing.ts'
import { type Mark, mapPicture, tilesAlone } from './map-picture.ts'
import { simplified } from './simplified.ts'
import { around, middleOf, readTiles, stepsBetween, type Tile } from './tile-layout.ts'
import { drawTiles } from './tile-drawing.ts'
import { labelsOf } from './tile-labels.ts'

const read = (path: string): string => readFileSync(join(packageRoot, 'data', path), 'utf8')
const map: unknown = JSON.parse(read('map/municipalities-2024.topojson'))
const csv = read('tiles/tiles.csv')
const tiles = readTiles(csv)
const facts = readCsvRecords(read('municipality-facts-2024/facts.csv'))
const tileOf = new Map(tiles.map((tile) => [tile.code, tile]))

/** Tiles that can be walked to from the first, from neighbour to neighbour. */
function reached(among: readonly Tile[]): number {
  const keyOf = ({ column, row }: Pick<Tile, 'column' | 'row'>): string => `${column} ${row}`
  const left = new Set(among.map(keyOf))
  const walk = among.slice(0, 1) as Pick<Tile, 'column' | 'row'>[]
  left.delete(walk.map(keyOf)[0] ?? '')
  for (const tile of walk) for (const near of around(tile)) if (left.delete(keyOf(near))) walk.push(near)
  return walk.length
}

function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]): readonly number[] => {
    const sorted = values.toSorted((x, y) => x - y)
    return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2)
  }
  const [ra, rb] = [ranks(a), ranks(b)]
  const middle = (a.length - 1) / 2
  const sum = (of: (x: number, y: number) => number): number => ra.reduce((total, rank, i) => total + of(rank - middle, (rb[i] ?? 0) - middle), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

describe('the layout of the tile map', () => {
  test('every municipality of 2024 has one tile, and no two lie on each other', () => {
    expect(tiles.map(({ code }) => code).toSorted()).toEqual(facts.map(({ code }) => code ?? '').toSorted())
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(357)
  })

  test('the country hangs together, and so does every county', () => {
    expect(reached(tiles)).toBe(tiles.length)
    for (const county of new Set(tiles.map(({ code }) => countyCode(code)))) {
      const own = tiles.filter(({ code }) => countyCode(code) === county)
      expect([county, reached(own)]).toEqual([county, own.length])
    }
  })

  test('no sea lies within the land: every empty cell is reached from outside', () => {
    const full = new Set(tiles.map(({ column, row }) => `${column} ${row}`))
    const [columns, rows] = [Math.max(...tiles.map(({ column }) => column)) + 2, Math.max(...tiles.map(({ row }) => row)) + 2]
    const empty = Array.from({ length: (columns + 2) * (rows + 2) }, (_, i) => ({ code: '', column: (i % (columns + 2)) - 1, row: Math.floor(i / (columns + 2)) })).filter(
      ({ column, row }) => !full.has(`${column} ${row}`),
    )
    expect(reached(empty)).toBe(empty.length)
  })

  test('neighbours stay near: of the land borders 99 per cent are within two tiles, three in four touch', () => {
    const land = readCsvRecords(read('neighbours/neighbours.csv')).filter(({ border }) => border === 'land')
    const within = (steps: number): number =>
      land.filter(({ code_a: a = '', code_b: b = '' }) => {
        const [one, other] = [tileOf.get(a), tileOf.get(b)]
        return one && other && stepsBetween(one, other) <= steps
      }).length / land.length
    expect(within(2)).toBeGreaterThan(0.98)
    expect(within(1)).toBeGreaterThan(0.75)
  })

  test('the order from west to east and from south to north is kept', () => {
    const lon = facts.map(({ code = '', lon: x = '' }) => [Number(x), middleOf(tileOf.get(code) ?? { column: 0, row: 0 })[0]] as const)
    const lat = facts.map(({ code = '', lat: y = '' }) => [Number(y), -middleOf(tileOf.get(code) ?? { column: 0, row: 0 })[1]] as const)
    expect(rankCorrelation(lon.map(([x]) => x), lon.map(([, x]) => x))).toBeGreaterThan(0.95)
    expect(rankCorrelation(lat.map(([y]) => y), lat.map(([, y]) => y))).toBeGreaterThan(0.97)
  })

  test('lines that are no tile are passed over', () => {
    expect(readTiles('code,column,row\n0301,4,5\n<b>,1,2\n03,1,2')).toEqual([{ code: '0301', column: 4, row: 5 }])
    expect(drawTiles('nothing')).toBeNull()
  })

  test('names of counties lie on no tile and no other name, save those without room beside them', () => {
    const drawing = drawTiles(csv)
    const { labels } = drawing ? labelsOf(drawing, (county) => `Fylke ${county}`, 19) : { labels: [] }
    expect(labels.length).toBe(15)
    expect(labels.filter(({ isOnTiles }) => isOnTiles).length).toBeLessThanOrEqual(4)
  })
})

const contents = (markOf: (code: string) => Mark) => ({
  map,
  tiles: csv,
  markOf,
  titleOf: (code: string) => `Bø & <Våler> ${code}`,
  isOutlined: (code: string) => countyCode(code) === '18',
  countyName: (county: string) => `<${county}>`,
})
const shapesIn = (svg: string, name: string): number => [...svg.matchAll(new RegExp(`<path class="${name}"`, 'g'))].length

describe('the drawing', () => {
  test('each municipality is drawn once as a tile, with what is told of it', () => {
    const svg = tilesAlone(contents((code) => (code < '2000' ? 'step-1' : 'step-0')))?.svg ?? ''
    const told = [...svg.matchAll(/<title>Bø &amp; &lt;Våler&gt; (\d{4})<\/title>/g)].map(([, code]) => code)
    expect(told.toSorted()).toEqual(tiles.map(({ code }) => code).toSorted())
    expect(shapesIn(svg, 'step-1') + shapesIn(svg, 'step-0')).toBe(357)
  })

  test('hatching is there when something is unknown, and only then', () => {
    const drawn = (markOf: (code: string) => Mark): string => mapPicture(contents(markOf))?.wide.svg ?? ''
    expect(drawn(() => 'step-2')).not.toMatch(/hatch/)
    const one = drawn((code) => (code === '1833' ? 'unknown' : 'step-2'))
    expect(one).toMatch(/fill="url\(#hatch\)"/)
    expect([...one.matchAll(/class="hatch-line" stroke-width="2" d="M\d/g)].length).toBe(1)
  })

  test('not applicable is blank with a dash', () => {
    const svg = tilesAlone(contents((code) => (code === '0301' ? 'blank' : 'step-0')))?.svg ?? ''
    expect(shapesIn(svg, 'map-blank')).toBe(1)
    expect(shapesIn(svg, 'hatch-line')).toBe(1)
  })

  test('names are escaped, every class has its ink, and nothing is styled in place', () => {
    const picture = mapPicture(contents((code) => (code < '1500' ? 'listed' : 'step-3')))
    for (const drawing of [picture?.wide, picture?.narrow, picture?.tiles]) {
      expect(drawing?.svg).toContain('&lt;18&gt;')
      expect(drawing?.svg).not.toMatch(/<\d|<Våler|style=|NaN|undefined|Infinity/)
      expect(strangersIn(drawing?.svg ?? '')).toEqual([])
    }
  })

  test('the same contents give the same drawing, and a map that is none gives nothing', () => {
    expect(mapPicture(contents(() => 'member'))).toEqual(mapPicture(contents(() => 'member')))
    expect(mapPicture({ ...contents(() => 'member'), map: { type: 'Topology' } })).toBeNull()
  })
})

describe('the true map', () => {
  test('is projected once for a size', () => {
    expect(drawMap(map, 300, 400)).toBe(drawMap(map, 300, 400))
    expect(drawMap(map, 300, 401)).not.toBe(drawMap(map, 300, 400))
  })

  test('draws every municipality, the smallest as a mark', () => {
    const drawing = drawMap(map, 240, 300)
    for (const code of drawing?.codes ?? []) expect(drawing?.areas((one) => one === code)).toMatch(/^M-?\d+ -?\d+l/)
  })

  test('a line around a group has no part inside it', () => {
    const drawing = drawMap(map, 560, 720)
    expect(drawing?.outline(() => true)).toBe('')
    expect(drawing?.outline(() => false)).toBe('')
    expect(drawing?.outline((code) => countyCode(code) === '18').length).toBeLessThan(drawing?.counties.length ?? 0)
  })

  test('a thinned line keeps its ends and what bends more than the tolerance', () => {
    expect(simplified([[0, 0], [5, 0.1], [10, 0]], 0.5)).toEqual([[0, 0], [10, 0]])
    expect(simplified([[0, 0], [5, 3], [10, 0]], 0.5)).toEqual([[0, 0], [5, 3], [10, 0]])
    expect(simplified([], 1)).toEqual([])
  })
})
