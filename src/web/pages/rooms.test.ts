import { beforeAll, describe, expect, test } from 'vitest'
import { methods } from '../../answers/methods/all.ts'
import { languages } from '../../domain/text.ts'
import { shippedPages } from '../page-request.fixture.ts'
import { coveragePage } from './coverage.tsx'
import { dataPage } from './data.tsx'
import { errorPage } from './error.tsx'
import { methodPage } from './method.tsx'
import { methodsPage } from './methods.tsx'
import { municipalitiesPage } from './municipalities.tsx'
import { municipalityPage } from './municipality.tsx'
import { reviewPage } from './review.tsx'
import { schemePage } from './scheme.tsx'
import { schemesPage } from './schemes.tsx'

let render: Awaited<ReturnType<typeof shippedPages>>
beforeAll(async () => {
  render = await shippedPages()
})

const hole = /undefined|NaN|\bnull\b|\[object/
const addresses = [
  [municipalitiesPage, '/kommuner', {}],
  [municipalitiesPage, '/kommuner?sok=Skedsmo', {}],
  [municipalitiesPage, '/kommuner?sok=Heroy', {}],
  [municipalitiesPage, '/kommuner?sok=Trena', {}],
  [municipalitiesPage, '/kommuner?sok=qqqqqq', {}],
  [municipalityPage, '/kommuner/1835', { code: '1835' }],
  [municipalityPage, '/kommuner/0231', { code: '0231' }],
  [municipalityPage, '/kommuner/1508', { code: '1508' }],
  [municipalityPage, '/kommuner/0716', { code: '0716' }],
  [schemesPage, '/ordninger', {}],
  [schemesPage, '/ordninger?design=spread&coding=second&owner=other&text=kommune&sort=-rows', {}],
  [schemesPage, '/ordninger?text=finnesikke', {}],
  [schemePage, '/ordninger/kulturminneplan-kik', { id: 'kulturminneplan-kik' }],
  [schemePage, '/ordninger/prosjektskjonn', { id: 'prosjektskjonn' }],
  [schemePage, '/ordninger/merkur', { id: 'merkur' }],
  [dataPage, '/data', {}],
  [coveragePage, '/data/dekning', {}],
  [coveragePage, '/data/dekning?scheme=gnist&from=2019&to=2023', {}],
  [reviewPage, '/data/avklaring', {}],
  [methodsPage, '/metode', {}],
  ...methods.map(({ id }) => [methodPage, `/metode/${id}`, { id }] as const),
] as const

const inLanguage = (address: string, language: string): string => `${address}${address.includes('?') ? '&' : '?'}sprak=${language}`

describe.each(languages)('in %s', (language) => {
  test.each(addresses)('%o at %s has no holes and no style that the content policy forbids', (page, address, params) => {
    const { html, status } = render(page, inLanguage(address, language), params)
    expect(status).toBe(200)
    expect(html.replace(/ (?:id|value|href|name)="[^"]*"/g, '')).not.toMatch(hole)
    expect(html).not.toMatch(/ style=|<style|<script/)
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
})

test('headings never skip a level, ids are unique, and what points to an id finds it', () => {
  for (const [page, address, params] of addresses) {
    const { html } = render(page, address, params)
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1), address).toEqual([])
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i), address).toEqual([])
    const wanted = [...html.matchAll(/ (?:aria-labelledby|aria-describedby|for)="([^"]+)"/g)].flatMap(([, names]) => (names ?? '').split(' '))
    expect(wanted.filter((id) => !ids.includes(id)), address).toEqual([])
  }
})

test('an old number has its own page, which says what it became', () => {
  const { html, title } = render(municipalityPage, '/kommuner/0231', { code: '0231' })
  expect(title).toBe('Skedsmo')
  expect(html).toMatch(/Området hører i dag til.*href="\/kommuner\/3205"/)
})

test('a split municipality says among whom its area lies, and shows its rows as nobody’s', () => {
  expect(render(municipalityPage, '/kommuner/1507', { code: '1507' }).html).toMatch(/fordelt på.*\/kommuner\/1508.*\/kommuner\/1580/)
  expect(render(municipalityPage, '/kommuner/1580', { code: '1580' }).html).toContain('Registeret sier ikke hvilken del')
})

test('an unknown fact says so, and is never 0', () => {
  const { html } = render(municipalityPage, '/kommuner/0716', { code: '0716' })
  expect(html).toMatch(/KOSTRA-gruppe<\/th><td[^>]*>ukjent/)
})

test('rows of a predecessor are shown as the predecessor’s', () => {
  const { html } = render(municipalityPage, '/kommuner/3205', { code: '3205' })
  expect(html).toMatch(/href="\/kommuner\/0231">Skedsmo<\/a><\/td>/)
})

test('a search shows the one certain municipality, those it may be with why, or what to do', () => {
  expect(render(municipalitiesPage, '/kommuner?sok=tr%C3%A6na').html).toMatch(/Én kommune passer med «træna».*href="\/kommuner\/1835"/)
  expect(render(municipalitiesPage, '/kommuner?sok=Heroy').html).toMatch(/2 kommuner passer med «Heroy».*1515.*1818/)
  expect(render(municipalitiesPage, '/kommuner?sok=qqqqqq').html).toContain('Se etter skrivefeil')
})

test('a number nobody has held is not found', () => {
  expect(render(municipalityPage, '/kommuner/9998', { code: '9998' }).status).toBe(404)
})

test('a filter that is not known is refused, and stays in the form', () => {
  const { html, status } = render(schemesPage, '/ordninger?design=foo&text=plan')
  expect(status).toBe(400)
  expect(html).toContain('role="alert"')
  expect(html).toContain('value="plan"')
  expect(render(coveragePage, '/data/dekning?from=aar').status).toBe(400)
})

test('a waiting name has the exact commands that settle it', () => {
  const { html } = render(reviewPage, '/data/avklaring')
  expect(html).toMatch(/npx rekkevidde review resolve \d+ \d{4}</)
  expect(html).toMatch(/npx rekkevidde review reject \d+</)
})

test('English texts are marked as English on Norwegian pages', () => {
  const { html } = render(schemePage, '/ordninger/prosjektskjonn', { id: 'prosjektskjonn' })
  expect(html).toMatch(/<span lang="en">Part of the discretionary block grant/)
})

test('an error says what happened and what to do, in every language', () => {
  for (const language of languages) {
    const page = errorPage(language, { status: 404, title: null, message: null, where: null })
    expect(page.status).toBe(404)
    expect(page.title).not.toBe('')
  }
})

test('a municipality that comes from a divided one is said to be uncertain, never to be on no list', () => {
  for (const code of ['1508', '1580']) {
    const { html } = render(municipalityPage, `/kommuner/${code}`, { code })
    expect(html).not.toContain('står ikke på noen liste')
    expect(html).toMatch(/står på lister for mellom 0 og \d+ ordninger: kommunen kommer fra en som ble delt/)
    expect(html).toMatch(/står på lister for mellom 0 og \d+ ordninger, det er usikkert/)
    expect(html).toMatch(/stroke-dasharray[^>]*>[\s\S]*class="open-a"/)
    expect(html).toContain('antallet er usikkert; streken går til det høyeste det kan være')
  }
})

test('an unknown scheme is answered with links, not with a command', () => {
  const wrong = render(schemePage, '/ordninger/kulturminneplan-kikk', { id: 'kulturminneplan-kikk' })
  expect(wrong.status).toBe(404)
  expect(wrong.html).toContain('href="/ordninger/kulturminneplan-kik"')
  expect(wrong.html).toContain('href="/ordninger"')
  expect(wrong.html).not.toContain('rekkevidde schemes')
})

test('the coverage can be asked for the schemes of the state alone', () => {
  const { html } = render(coveragePage, '/data/dekning?from=2017&to=2024&owner=state')
  expect(html).toMatch(/<option value="state" selected="">/)
  expect(render(coveragePage, '/data/dekning?owner=none').status).toBe(400)
})

test('the number that a command takes is not called a row; the row of the file is', () => {
  const { html } = render(reviewPage, '/data/avklaring')
  expect(html).toMatch(/», nr\. \d+/)
  expect(html).toMatch(/rad \d+ i filen/)
  expect(html).not.toMatch(/», rad \d+/)
})

test('the figures of a worked example are called by words', () => {
  const { html } = render(methodPage, '/metode/participation', { id: 'participation' })
  expect(html).toContain('intervallet, nedre grense')
  expect(html).not.toContain('<code>bound</code>')
})
