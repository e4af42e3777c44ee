import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EditionContent } from '../../../domain/edition.ts'
import { content, editionOf, materials, uglyContent } from '../content.fixture.ts'
import { editionWriter } from '../written.ts'
import { editionSlides } from './edition-slides.ts'
import { nativeCharts } from './native-chart.ts'
import { dealtOut, fitText, heightOf, linesAt } from './slide-text.ts'

type Parts = Readonly<Record<string, string>>
const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]))
const made = (of: EditionContent, language: 'nb' | 'nn' | 'en' = 'nb'): Promise<Uint8Array> =>
  editionSlides(editionOf(of), language, materials)

let bytes: Uint8Array
let parts: Parts
beforeAll(async () => {
  bytes = await made(content)
  parts = partsOf(bytes)
})
const named = (pattern: RegExp): readonly string[] => Object.keys(parts).filter((name) => pattern.test(name))
const values = (xml: string): readonly number[] =>
  [...xml.matchAll(/<c:val>[\s\S]*?<\/c:val>/g)].flatMap(([val]) =>
    [...val.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  )

test('the same edition gives the same bytes, also beside another one', async () => {
  const [again, other] = await Promise.all([made(content), made(uglyContent)])
  expect(Buffer.from(again).equals(bytes)).toBe(true)
  expect(Buffer.from(await made(uglyContent)).equals(other)).toBe(true)
})

test('charts are native, numbered from 1, with the figures of the edition and a workbook each', () => {
  const charts = named(/^ppt\/charts\/chart\d+\.xml$/)
  expect(charts.map((name) => Number(/\d+/.exec(name)?.[0])).toSorted((a, b) => a - b)).toEqual(
    charts.map((_, i) => i + 1),
  )
  expect(named(/embeddings\/.*\.xlsx$/)).toHaveLength(charts.length)
  const first = parts['ppt/charts/chart1.xml'] ?? ''
  const told = content.figures
    .filter(({ id, value }) => /^s\/\d+\//.test(id) && value !== null)
    .map(({ value }) => value ?? 0)
  expect(values(first).toSorted((a, b) => a - b)).toEqual(
    told.map((value) => Number(value.toPrecision(12))).toSorted((a, b) => a - b),
  )
  expect(first).toMatch(/<c:errBars>.*<c:errValType val="cust"\/>.*<c:numLit>/)
})

test('the axis of lines holds their intervals', () => {
  const lines = named(/^ppt\/charts\/chart\d+\.xml$/).filter((name) => /<c:lineChart>[\s\S]*<c:errBars>/.test(parts[name] ?? ''))
  expect(lines.length).toBeGreaterThan(0)
  for (const name of lines) {
    const xml = parts[name] ?? ''
    const limit = (end: 'min' | 'max'): number => Number(new RegExp(`<c:${end} val="([^"]+)"`).exec(xml)?.[1])
    const limits = [...content.figures].filter(({ id }) => /^l\//.test(id)).flatMap(({ low, high }) => [low ?? 0, high ?? 0])
    expect(limit('min')).toBeLessThanOrEqual(Math.min(...limits))
    expect(limit('max')).toBeGreaterThanOrEqual(Math.max(...limits))
  }
})

test('a bar with an interval has its value by its name, and years that stand apart have no line', () => {
  const writer = editionWriter(content, 'nb')
  const charts = content.chapters.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.data] : []))))
  const intervals = charts.find(({ kind }) => kind === 'intervals')
  const lines = charts.find(({ kind }) => kind === 'lines')
  if (intervals?.kind !== 'intervals' || lines?.kind !== 'lines') return expect.unreachable()
  const labels = nativeCharts(intervals, writer).flatMap(({ data }) => data[0]?.labels ?? [])
  expect(labels.map((label) => /: (?:ukjent|[\d,.]+\s?%) \/ [\d,.]+\s?%$/.test(label))).toEqual(labels.map(() => true))
  expect([{}, { apart: true as const }].map((more) => nativeCharts({ ...lines, ...more }, writer)[0]?.options.lineSize)).toEqual([2, 0])
})

test('the last slides name methods and datasets by their titles', () => {
  const last = named(/^ppt\/slides\/slide\d+\.xml$/).map((name) => parts[name] ?? '').findLast((xml) => xml.includes('Metode, data og sitering')) ?? ''
  expect(last).toContain('Datasettet population (2026-01-01)')
  expect(last).not.toContain('Statistisk sentralbyrå')
})

test('nothing in any part is no number, empty, of another language or made at another time', () => {
  for (const [name, xml] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue
    expect(xml, name).not.toMatch(/NaN|Infinity|undefined|<c:v><\/c:v>|lang="en-US"/)
  }
  expect(parts['docProps/core.xml']).toContain('2026-11-23T00:00:00Z')
})

test('each slide has a title in the place for titles, and every chart and picture an alternative text; notes hold the sources', () => {
  const described: string[] = []
  for (const name of named(/^ppt\/slides\/slide\d+\.xml$/)) {
    const xml = parts[name] ?? ''
    expect(xml, name).toMatch(/<p:ph\s[^>]*type="(title|ctrTitle)"/)
    for (const [, properties = ''] of xml.matchAll(/<p:(?:nvGraphicFramePr|nvPicPr)>\s*<p:cNvPr ([^>]*)>/g))
      described.push(/descr="([^"]*)"/.exec(properties)?.[1] ?? '')
  }
  expect(described.length).toBe(7)
  expect(described.filter((text) => text.length < 20)).toEqual([])
  expect(named(/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(named(/^ppt\/slides\/slide\d+\.xml$/).length)
  expect(
    named(/notesSlides\//).some((name) => parts[name]?.includes('npx rekkevidde participation --group small-rural')),
  ).toBe(true)
})

test('what cannot stand in XML, and what would run, is text or gone', async () => {
  for (const [name, xml] of Object.entries(partsOf(await made(uglyContent)))) {
    if (!/\.(xml|rels)$/.test(name)) continue
    expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|<script|NaN|<c:v><\/c:v>/)
  }
})

describe('room for text', () => {
  test('a text that is too long is set smaller, then cut', () => {
    const long = 'Kommunene deltar sjelden '.repeat(40)
    const { text, size } = fitText(long, 12, 1, [26, 20, 16], 600)
    expect(size).toBe(16)
    expect(text).toMatch(/…$/)
    expect(heightOf(linesAt(text, 12, size, 600), size)).toBeLessThanOrEqual(1)
    expect(fitText('Kort', 12, 1, [26, 20])).toEqual({ text: 'Kort', size: 26 })
    const word = fitText('å'.repeat(2000), 4, 1, [16])
    expect(heightOf(linesAt(word.text, 4, 16), 16)).toBeLessThanOrEqual(1)
  })

  test('paragraphs are dealt out on pages, none of them lost', () => {
    const all = Array.from({ length: 30 }, (_, i) => `Setning nummer ${i} `.repeat(8).trim())
    const { pages, size } = dealtOut(all, 11, 4, [18, 16], 0.1)
    expect(pages.flat()).toEqual(all)
    for (const page of pages)
      expect(page.reduce((sum, text) => sum + heightOf(linesAt(text, 11, size), size) + 0.1, 0)).toBeLessThanOrEqual(4)
    // Smaller type only where it spares a page.
    expect(dealtOut(['Kort', 'Kort'], 11, 4, [18, 16], 0.1)).toEqual({ pages: [['Kort', 'Kort']], size: 18 })
  })
})
