import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { strangersIn } from '../files/inked.ts'
import { sheetSvg } from '../files/sheet-svg.ts'
import { chartSheet } from './chart-sheet.ts'
import { chartTable } from './chart-table.ts'
import { shadesOf } from './charts/step-map.ts'
import { content, maps, uglyContent } from './content.fixture.ts'
import { editionWriter } from './written.ts'

const charts = [content, uglyContent].flatMap(({ chapters }) =>
  chapters.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? block : []))),
  ),
)
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

test('a map of one county fills its sheet', () => {
  const block = charts.find(({ id }) => id === 'map-18')
  const sheet = block && chartSheet(block, editionWriter(content, 'nb'), maps)
  expect(sheet?.wide.svg.match(/class="step-\d" d="M/g)?.length).toBeGreaterThan(10)
  expect(sheet?.wide.svg.length).toBeLessThan(60_000)
})

test.each([1, 2, 3, 4, 5])('%i steps of a map each have a look of their own', (steps) => {
  expect(new Set(shadesOf(steps)).size).toBe(steps)
})
