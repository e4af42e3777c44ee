import { Resvg } from '@resvg/resvg-js'
import { beforeAll, expect, test } from 'vitest'
import { languages } from '../domain/text.ts'
import { strangersIn } from './files/inked.ts'
import { sheetSvg } from './files/sheet-svg.ts'
import { shippedRequests } from './page-request.fixture.ts'
import type { PageRequest } from './page.ts'
import { pictures } from './pictures.ts'

/** A question for each picture that needs another than this one. */
const usual = 'group=small-rural&from=2017&to=2024&lists=national'
const asked: Readonly<Record<string, string>> = {
  holdbarhet: 'from=2017&to=2024&lists=national',
  likemenn: 'name=1835',
  folketall: 'name=1835',
  grensehistorie: 'name=3205',
  ordningskart: 'scheme=kulturminneplan-kik',
  behovskart: 'from=2017&to=2024&lists=national',
  'behov-og-deltakelse': 'from=2017&to=2024&lists=national',
  aldersfordeling: 'municipality=1835',
}
const questionsOf = (id: string): readonly string[] =>
  id === 'deltakelse' ? [usual, 'by=centrality', 'group=small&group=rural&group=small-rural', 'scheme=kulturminneplan-kik&from=2018&to=2018&group=population < 900 %26 !(county = 18)'] : [asked[id] ?? usual]

let requestFor: (address: string) => PageRequest
beforeAll(async () => {
  requestFor = await shippedRequests()
})

const all = pictures.flatMap(({ id }) => questionsOf(id).flatMap((query) => languages.map((language) => [id, language, query] as const)))

test.each(all)('%s in %s (%s) is a whole picture with finding, description and sources, in one well-formed file', (id, language, query) => {
  const picture = pictures.find((one) => one.id === id)
  const pictured = picture?.render(requestFor(`/bilder/${id}.svg?${query}&sprak=${language}`)) ?? null
  expect(pictured).not.toBeNull()
  if (!pictured) return
  const { sheet } = pictured
  expect(sheet.title).toMatch(/^\S.{9,}[^.]$/s)
  expect(sheet.description.length).toBeGreaterThan(20)
  for (const drawing of [sheet.wide, ...(sheet.narrow ? [sheet.narrow] : [])]) expect(strangersIn(drawing.svg)).toEqual([])
  const svg = sheetSvg(pictured, 'http://localhost/', language)
  expect(svg).not.toMatch(/\sclass=|\sstyle=|var\(|<style|<script|currentColor|undefined|NaN|\[object/)
  expect(new Resvg(svg).height).toBeGreaterThan(200)
})

test('each picture has its own address, in letters that need no escape', () => {
  const ids = pictures.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([])
})

test('a picture of nothing is none', () => {
  const empty = pictures.filter(({ id }) => ['deltakelse', 'utvikling', 'fordeling'].includes(id)).map((picture) => picture.render(requestFor(`/bilder/x.svg?from=1990&to=1991`)))
  expect(empty).toEqual([null, null, null])
})
