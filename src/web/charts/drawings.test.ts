import { describe, expect, test } from 'vitest'
import { strangersIn } from '../files/inked.ts'
import { dotDrawings, type DotRow } from './dot-intervals.ts'
import { linesOf } from './lines.ts'
import { lorenzDrawings } from './lorenz-curve.ts'
import { pointDrawings, type PointRow } from './point-intervals.ts'
import { ratioDrawings, type RatioRow } from './ratio-intervals.ts'
import { textWidth } from './text-width.ts'
import { trendDrawings, type TrendOptions } from './trend-line.ts'

const share = (rate: number) => ({ rate, low: rate / 2, high: rate * 2, count: '1 av 10' })
const dots: readonly DotRow[] = [
  { id: 'x', label: 'Gnist & <fred> 2020', group: 'Kompetanse', a: share(0.1), b: share(0.05), difference: '+5,0', isClear: true },
  { id: 'y', label: 'Bolyst 2014', group: 'Spredning', a: share(0), b: share(0.2), difference: '−20,0', isClear: false },
]
const ratio = (id: string, figures: Pick<RatioRow, 'ratio' | 'low' | 'high' | 'isClear'>): RatioRow => ({ id, name: id, label: id, figure: `${id} figure`, verdict: `${id} verdict`, ...figures })
const ratios = [
  ratio('narrow', { ratio: 0.5, low: 0.3, high: 0.8, isClear: true }),
  ratio('wide', { ratio: 21, low: 0.001, high: 90, isClear: false }),
  ratio('without', { ratio: null, low: null, high: null, isClear: false }),
]
const point = (id: string, figures: Pick<PointRow, 'value' | 'low' | 'high' | 'isClear'>): PointRow => ({
  id, label: id, under: `${id} step`, figure: `${id} figure`, verdict: `${id} verdict`, ...figures,
})
const points = [
  point('clear', { value: 0.02, low: 0.01, high: 0.03, isClear: true }),
  point('unsure', { value: -0.01, low: -0.03, high: 0.01, isClear: false }),
  point('sum', { value: 0.01, low: null, high: null, isClear: true }),
]
const year = (at: number, difference: number, reach = 0.02) => ({
  year: at,
  difference,
  low: difference - reach,
  high: difference + reach,
  figure: `figure ${at}`,
  lists: `lists ${at}`,
  isClear: Math.abs(difference) > reach,
})
const trend: TrendOptions = {
  years: [year(2017, -0.05), year(2019, 0.01), year(2020, 0.03)],
  from: 2016,
  to: 2020,
  slope: { x: 2018.5, y: 0, slope: 0.02, low: -0.01, high: 0.05, isClear: false },
  within: [{ name: 'run', years: [{ year: 2017, difference: -0.04 }, { year: 2020, difference: 0.02 }] }],
  points: (value) => String(Math.round(value * 100)),
  words: { above: 'more', below: 'less', lists: 'lists', none: 'no list' },
}
const percent = (value: number): string => `${Math.round(value * 100)} %`
const drawn = {
  dots: () => dotDrawings({ rows: dots, differenceTitle: 'forskjell', percent }),
  ratios: () => ratioDrawings({ rows: ratios, ends: { lower: 'lower', higher: 'higher' }, number: String }),
  points: () => pointDrawings({ rows: points, ends: { lower: 'lower', higher: 'higher' }, tick: String }),
  trend: () => trendDrawings(trend),
  lorenz: () =>
    lorenzDrawings({
      points: [{ units: 0, total: 0 }, { units: 0.6, total: 0 }, { units: 1, total: 1 }],
      chance: [{ units: 0, total: 0 }, { units: 0.3, total: 0 }, { units: 1, total: 1 }],
      percent,
      words: { across: 'across', up: 'up', equal: 'equal', topTenth: ['25 %'], zeros: ['60 of 100', 'none'] },
    }),
}

test.each(Object.entries(drawn))('%s: the same figures give the same drawing, without style, holes or classes that files do not know', (_, draw) => {
  const { wide, narrow } = draw()
  expect(draw()).toEqual({ wide, narrow })
  for (const { svg, width, height } of [wide, narrow]) {
    expect(svg).toMatch(new RegExp(`^<svg xmlns="[^"]+" viewBox="0 0 ${width} [\\d.]+">`))
    expect(height).toBeGreaterThan(100)
    expect(svg).not.toMatch(/<style|style=|NaN|undefined|Infinity|null/)
    expect(strangersIn(svg)).toEqual([])
  }
  expect(narrow.width).toBeLessThan(340)
})

describe('dots', () => {
  test('names are escaped, and every count and difference is written', () => {
    for (const { svg } of Object.values(drawn.dots())) {
      for (const text of ['1 av 10', '+5,0', '−20,0']) expect(svg).toContain(`>${text}</text>`)
      expect(svg).not.toContain('<fred>')
    }
    expect(drawn.dots().wide.svg).toContain('Gnist &amp; &lt;fred&gt; 2020')
  })

  test('a clear difference is bold, another is not', () => {
    const { svg } = drawn.dots().wide
    expect(svg).toMatch(/font-weight="600"[^>]*>\+5,0</)
    expect(svg).not.toMatch(/font-weight[^>]*>−20,0</)
  })

  test('group a is a filled circle and group b an open diamond in every row', () => {
    const { svg } = drawn.dots().wide
    expect(svg.match(/<circle class="ink-a"/g)).toHaveLength(dots.length + 1)
    expect(svg.match(/<path class="open-b"/g)).toHaveLength(dots.length + 1)
  })
})

describe('ratios', () => {
  test('the axis names each figure it has a line for, and intervals beyond it end in arrows', () => {
    const { svg } = drawn.ratios().wide
    for (const tick of ['0.1', '0.2', '0.5', '1', '2', '5', '10']) expect(svg).toContain(`>${tick}</text>`)
    expect(svg.match(/<path class="ink-a"/g)).toHaveLength(2)
  })

  test('filled where clear, open where not; what cannot be computed has words alone', () => {
    const { svg } = ratioDrawings({ rows: [ratio('clear', { ratio: 0.5, low: 0.3, high: 0.8, isClear: true }), ratio('unsure', { ratio: 0.9, low: 0.5, high: 1.8, isClear: false }), ratios[2] ?? ratio('', { ratio: null, low: null, high: null, isClear: false })], ends: { lower: '', higher: '' }, number: String }).wide
    expect(svg.match(/<circle class="ink-a"/g)).toHaveLength(1)
    expect(svg.match(/<circle class="open-a"/g)).toHaveLength(1)
    expect(svg).toContain('without verdict')
  })
})

describe('points', () => {
  test('filled where clear, open where not, a sum as a diamond; 0 always has its line', () => {
    for (const { svg } of Object.values(drawn.points())) {
      expect(svg.match(/<circle class="ink-a"/g)).toHaveLength(1)
      expect(svg.match(/<circle class="open-a"/g)).toHaveLength(1)
      expect(svg.match(/<path class="open-b"/g)).toHaveLength(1)
    }
  })

  test('the line at 0 runs down the wide drawing, and stands beside each interval of the narrow, clear of every name', () => {
    const { wide, narrow } = drawn.points()
    expect(wide.svg.match(/class="rule-axis"/g)).toHaveLength(1)
    expect(narrow.svg.match(/class="rule-axis"/g)).toHaveLength(points.length)
    const names = [...narrow.svg.matchAll(/<text x="0" y="([\d.]+)"/g)].map(([, y]) => Number(y))
    const lines = [...narrow.svg.matchAll(/class="rule-(?:axis|grid)" x1="[\d.]+" y1="([\d.]+)" x2="[\d.]+" y2="([\d.]+)"/g)]
    expect(names.length * lines.length).toBeGreaterThan(0)
    for (const [, y1, y2] of lines) expect(names.filter((y) => y > Number(y1) && y - 10 < Number(y2))).toEqual([])
  })
})

describe('trend', () => {
  test('a year without lists is a gap with its year and a word; the others say how many lists they rest on', () => {
    const { svg } = drawn.trend().wide
    for (const at of [2016, 2017, 2018, 2019, 2020]) expect(svg).toContain(`>${at}</text>`)
    expect(svg.match(/>no list</g)).toHaveLength(2)
    expect(svg.match(/>lists 20\d\d</g)).toHaveLength(3)
    expect(svg.match(/<circle class="(ink|open)-a"/g)).toHaveLength(3)
  })

  test('a trend that cannot be told is dashed, a clear one is not, and without one there is none', () => {
    const dashed = 'stroke-dasharray="6 4"'
    const withSlope = (slope: TrendOptions['slope']): string => trendDrawings({ ...trend, slope }).wide.svg
    expect(withSlope(trend.slope)).toContain(dashed)
    expect(withSlope(trend.slope && { ...trend.slope, isClear: true })).not.toContain(dashed)
    expect(withSlope(null)).not.toContain('wash-a')
  })

  test('one interval far wider than the others does not press them flat: it ends in arrows, its figure beside', () => {
    const years = [2001, 2002, 2003, 2004].map((at) => year(at, -0.02)).concat(year(2005, -0.4, 0.5))
    const { svg } = trendDrawings({ ...trend, years, from: 2001, to: 2005, slope: null, within: [] }).wide
    expect(svg.match(/<path class="ink-a"/g)).toHaveLength(2)
    expect(svg).toContain('figure 2005')
    expect(svg).not.toContain('>-40<')
  })
})

test('the Lorenz curve marks where those with nothing end, and the tenth with most', () => {
  const { svg } = drawn.lorenz().wide
  expect(svg.match(/<circle class="ink-a"/g)).toHaveLength(2)
  const without = lorenzDrawings({ points: [{ units: 0, total: 0 }, { units: 1, total: 1 }], chance: [], percent, words: { across: '', up: '', equal: '', topTenth: [], zeros: [] } })
  expect(without.wide.svg.match(/<circle class="ink-a"/g)).toHaveLength(1)
})

test('rows stand under the heading of their group', () => {
  const { lines, height } = linesOf(dots)
  expect(lines.map((line) => ('heading' in line ? line.heading : line.row.id))).toEqual(['Kompetanse', 'x', 'Spredning', 'y'])
  expect(height).toBe(4.5)
})

/** Where each text of a drawing lies, as wide as it may be: the page sets the whole drawing in one face. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"[^>]*font-size="([\d.]+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, size, rest = '', text = '']) => {
      const weight = rest.includes('font-weight="600"') ? 600 : 400
      const wide = textWidth(text, Number(size), weight)
      const left = Number(x) - (rest.includes('"end"') ? wide : rest.includes('"middle"') ? wide / 2 : 0)
      return { left, right: left + wide, top: Number(y) - Number(size) * 0.75, bottom: Number(y) + Number(size) * 0.2 }
    },
  )

describe('names', () => {
  const long = 'Attraktiv by – statens pris for bærekraftig by- og stedsutvikling 2017 med et sammensattordsomeraltforlangt'
  const drawings = {
    dots: dotDrawings({ rows: dots.map((row) => ({ ...row, label: long })), differenceTitle: 'forskjell', percent }),
    ratios: ratioDrawings({
      rows: ratios.map((row) => ({ ...row, name: long })), ends: { lower: '', higher: '' }, number: String,
    }),
  }

  test.each(Object.entries(drawings))('%s: none begins outside the drawing', (_, { wide, narrow }) => {
    for (const { svg } of [wide, narrow]) for (const { left } of textsOf(svg)) expect(left).toBeGreaterThanOrEqual(-0.5)
  })

  test.each(Object.entries(drawings))('%s: on a phone no line of the axis goes through a letter', (_, { narrow }) => {
    const rules = [...narrow.svg.matchAll(/<line class="rule-(?:axis|grid)" x1="([\d.]+)" y1="([\d.]+)" x2="[\d.]+" y2="([\d.]+)"/g)]
    expect(rules.length).toBeGreaterThan(2)
    const texts = textsOf(narrow.svg).filter(({ top }) => top > 30)
    for (const [, x, from, to] of rules)
      for (const { left, right, top, bottom } of texts) {
        const isThrough = Number(x) > left && Number(x) < right && Number(from) < bottom && Number(to) > top
        expect([isThrough, x, from, top]).toEqual([false, x, from, top])
      }
  })
})
