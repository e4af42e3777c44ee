import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { languages, same } from '../../domain/text.ts'
import { readTiles } from '../charts/tile-layout.ts'
import { strangersIn } from '../files/inked.ts'
import { sheetSvg } from '../files/sheet-svg.ts'
import { chartSheet, hasFigures } from './chart-sheet.ts'
import { chartTable } from './chart-table.ts'
import { shadesOf, stepMapDrawings } from './charts/step-map.ts'
import { content, maps, uglyContent } from './content.fixture.ts'
import { editionWriter } from './written.ts'

const charts = [content, uglyContent].flatMap(({ chapters }) =>
  chapters.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? block : []))),
  ),
)
const codes = readTiles(maps.tiles).map(({ code }) => code)
const envelope = {
  question: 'edition',
  version: 1,
  input: {},
  asked: {},
  answer: {},
  datasets: [],
  method: { id: 'm', version: '1', url: '' },
  coverage: {},
  warnings: [],
  sources: [],
}

test.each(languages)('every chart in %s is drawn, described, and holds no figure that is none', (language) => {
  const writer = editionWriter(content, language)
  for (const block of charts) {
    const sheet = chartSheet(block, writer, maps)
    // Nothing known, nothing to draw.
    if (!hasFigures(block, writer)) {
      expect(sheet).toBeNull()
      continue
    }
    expect(sheet?.description).not.toMatch(/NaN|undefined|null|\[object/)
    for (const drawing of [sheet?.wide, sheet?.narrow]) {
      expect(drawing?.svg).not.toMatch(/NaN|Infinity|undefined/)
      expect(strangersIn(drawing?.svg ?? '')).toEqual([])
      expect(drawing?.width).toBeLessThanOrEqual(1160)
    }
    expect(() => new Resvg(sheet ? sheetSvg({ sheet, envelope }, 'x', language) : '')).not.toThrow()
  }
})

test('the same chart gives the same drawing', () => {
  const [block] = charts
  const draw = (): unknown => block && chartSheet(block, editionWriter(content, 'nb'), maps)
  expect(draw()).toEqual(draw())
})

test('the alternative text tells the figures, and the table has every one of them', () => {
  const [block] = charts
  if (!block || block.data.kind !== 'intervals') return expect.unreachable()
  const sheet = chartSheet(block, editionWriter(content, 'nb'), maps)
  expect(sheet?.description.replace(/\u00a0/g, ' ')).toMatch(
    /Kulturminneplan \(KIK\): små distriktskommuner \d+,\d % \(.*og 2 til\.$/,
  )
  expect(
    chartTable(block)
      .rows.flat()
      .flatMap((cell) => (cell && 'figure' in cell ? cell.figure : [])),
  ).toEqual(block.data.rows.flatMap(({ figures }) => figures))
})

test('years that stand apart have marks and rules of intervals, and no line from one to the next', () => {
  const block = charts.find(({ data }) => data.kind === 'lines')
  if (block?.data.kind !== 'lines') return expect.unreachable()
  const writer = editionWriter(content, 'nb')
  const drawn = (apart: boolean) => chartSheet({ ...block, data: { ...block.data, ...(apart ? { apart: true as const } : {}) } as typeof block.data }, writer, maps)
  const lines = (svg: string | undefined) => svg?.match(/<path[^>]*class="rule-[ab]"|<path[^>]*stroke-width="2"/g)?.length ?? 0
  expect(lines(drawn(false)?.wide.svg)).toBeGreaterThan(0)
  expect([drawn(true)?.wide, drawn(true)?.narrow].map((one) => lines(one?.svg))).toEqual([0, 0])
  expect(drawn(true)?.wide.svg).not.toContain('fill-opacity="0.13"')
  expect(drawn(true)?.description).toMatch(/^Punkter for hvert år, med intervaller\./)
  expect(drawn(true)?.key).toEqual([{ sign: 'line-a', text: 'strek: intervall' }])
})

test('a map of one county fills its sheet', () => {
  const block = charts.find(({ id }) => id === 'map-18')
  const sheet = block && chartSheet(block, editionWriter(content, 'nb'), maps)
  expect(sheet?.wide.svg.match(/class="step-\d" d="M/g)?.length).toBeGreaterThan(10)
  expect(sheet?.wide.svg.length).toBeLessThan(60_000)
})

test.each(['03', '18', '56'])('the tiles of county %s stand beside its map, not upon it', (county) => {
  const values = codes.filter((code) => code.startsWith(county)).map((code) => ({ code, step: 0 }))
  const { wide } = stepMapDrawings({ kind: 'map', steps: [same('alt')], values }, maps) ?? expect.unreachable()
  // The map has the first 560; after it the tiles, moved and scaled as one.
  const [, x, y, scale] = /.*translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)(?=.*class="map-tiles")/.exec(wide.svg) ?? []
  expect(Number(x)).toBeGreaterThanOrEqual(560)
  expect(Number(y)).toBeGreaterThanOrEqual(0)
  expect(Number(scale)).toBeLessThanOrEqual(4)
})

test.each([1, 2, 3, 4, 5])('%i steps of a map each have a look of their own', (steps) => {
  expect(new Set(shadesOf(steps)).size).toBe(steps)
})
