import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { compactPath } from './compact-path.ts'
import { DotIntervals, type DotRow } from './dot-intervals.tsx'
import { linesOf } from './lines.ts'
import { LocatorMap } from './locator-map.tsx'
import { packageRoot } from '../../store/package-root.ts'
import { RatioIntervals, type RatioRow } from './ratio-intervals.tsx'

const share = (rate: number) => ({ rate, low: rate / 2, high: rate * 2, count: '1 av 10' })
const dots: readonly DotRow[] = [
  {
    id: 'x',
    label: 'Gnist & <fred> 2020',
    shortLabel: 'Gnist 2020',
    group: 'Kompetanse',
    a: share(0.1),
    b: share(0.05),
  },
  { id: 'y', label: 'Bolyst 2014', shortLabel: 'Bolyst 2014', group: 'Spredning', a: share(0), b: share(0.2) },
]
const ratios: readonly RatioRow[] = [
  {
    id: 'x',
    label: 'smal',
    shortLabel: 'smal',
    ratio: 0.5,
    low: 0.3,
    high: 0.8,
    figure: '0,50',
    verdict: 'lavere',
    isClear: true,
  },
  {
    id: 'y',
    label: 'vid',
    shortLabel: 'vid',
    ratio: 21,
    low: 0.001,
    high: 90,
    figure: '21,00',
    verdict: 'kan ikke avgjøres',
    isClear: false,
  },
  {
    id: 'z',
    label: 'uten',
    shortLabel: 'uten',
    ratio: null,
    low: null,
    high: null,
    figure: '–',
    verdict: 'kan ikke avgjøres',
    isClear: false,
  },
]
const dotChart = () =>
  renderToStaticMarkup(
    <DotIntervals
      id="c"
      title="Tittel"
      description="Forklart"
      rows={dots}
      names={{ a: 'små', b: 'andre' }}
      legend="strek"
      percent={(value) => `${Math.round(value * 100)} %`}
    />,
  )
const ratioChart = () =>
  renderToStaticMarkup(
    <RatioIntervals
      id="c"
      title="Tittel"
      description="Forklart"
      rows={ratios}
      ends={{ lower: 'lavere', higher: 'høyere' }}
      number={String}
    />,
  )

test.each([
  ['dots', dotChart],
  ['ratios', ratioChart],
])('%s: the same input gives the same picture, with a title and description and without style', (_, chart) => {
  const drawn = chart()
  expect(chart()).toBe(drawn)
  expect(drawn).toContain('role="img"')
  expect(drawn).toContain('<title id="c-wide-title">Tittel</title>')
  expect(drawn).toContain('<desc id="c-narrow-desc">Forklart</desc>')
  expect(drawn).not.toMatch(/<style|style=|NaN|undefined|Infinity/)
})

test('names are escaped', () => {
  expect(dotChart()).toContain('Gnist &amp; &lt;fred')
})

test('an axis of odds ratios names each figure it has a line for, and cuts intervals at its edge', () => {
  for (const tick of ['0.1', '0.2', '0.5', '1', '2', '5', '10']) expect(ratioChart()).toContain(`>${tick}</text>`)
})

test('rows stand under the heading of their group', () => {
  const { lines, height } = linesOf(dots)
  expect(lines.map((line) => ('heading' in line ? line.heading : line.row.id))).toEqual([
    'Kompetanse',
    'x',
    'Spredning',
    'y',
  ])
  expect(height).toBe(4.5)
})

test('a path is written in whole steps, and leaves out what cannot be seen', () => {
  const path = compactPath()
  for (const [x, y] of [
    [0, 0],
    [10.2, 0.1],
    [10, -5],
  ] as const)
    (x === 0 ? path.moveTo : path.lineTo)(x, y)
  path.closePath()
  path.moveTo(50, 50)
  path.lineTo(50.1, 50.1)
  path.closePath()
  expect(path.text()).toBe('M0 0l10 0 0-5z')
})

test('the locator rings a municipality that is on the map, and says so when it is not', () => {
  const map: unknown = JSON.parse(readFileSync(join(packageRoot, 'data/map/municipalities-2024.topojson'), 'utf8'))
  const locator = (code: string) =>
    renderToStaticMarkup(<LocatorMap id="l" map={map} code={code} title="Tittel" caption={(isFound) => (isFound ? 'ring' : 'for liten')} />)
  expect(locator('1833')).toMatch(/class="ring"[\s\S]*<figcaption>ring</)
  expect(locator('1835')).toMatch(/<figcaption>for liten</)
  expect(locator('1835')).not.toContain('class="ring"')
  expect(locator('1833')).not.toMatch(/style=|NaN|undefined/)
})
