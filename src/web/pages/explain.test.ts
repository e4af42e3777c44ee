import { beforeAll, expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { shippedPages } from '../page-request.fixture.ts'
import { explain } from './explain.tsx'

let render: Awaited<ReturnType<typeof shippedPages>>
beforeAll(async () => {
  render = await shippedPages()
})

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the finding is the heading; it in words, the question, chart, how it was made, gap, other choices and what fell out follow', () => {
  const { html, status } = render(explain, '/hvorfor')
  expect(status).toBe(200)
  expect(html).toMatch(
    /<h1[^>]*>Dobbelt så mange innbyggere går sammen med \d,\d prosentpoeng høyere deltakelse \(\d,\d–\d,\d\)<\/h1>/,
  )
  const places = [
    '<h1',
    'id="i-ord"',
    'class="sentence-words"',
    'id="chart"',
    'id="regnet"',
    '/metode/fairlie',
    'id="terms"',
    'id="avstand"',
    'id="gap-parts"',
    'id="matrix"',
    'id="utenfor"',
  ].map((mark) => html.indexOf(mark))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(html).toContain('/bilder/sammenheng.svg')
  expect(html).toContain('npx rekkevidde explain')
})

test('what a reader meets first has no word of the method', () => {
  const { html } = render(explain, '/hvorfor?sensitivity=none')
  const first = textOf(html.slice(0, html.indexOf('id="chart"')))
  expect(first).not.toMatch(/regresjon|Firth|koeffisient|rader fra samme kommune/)
  expect(first).toContain('ikke hvorfor')
})

test('a verdict and a p value that speak against each other are told apart', () => {
  const { html } = render(explain, '/hvorfor?sensitivity=none')
  expect(textOf(html)).toMatch(/p-verdi for koeffisienten.*er en annen prøve av det samme/)
  expect(textOf(html)).not.toMatch(/[( ]−?0,00? til 0,00?[) ]/)
})

test('an own group is named in words, and one that cannot be divided is said to be so', () => {
  const own = textOf(render(explain, '/hvorfor?own=population+%3C+2000&sensitivity=none').html)
  expect(own).toMatch(/Kommuner der «population &lt; 2000» gjelder: \d,\d % deltar/)
  const oslo = textOf(render(explain, '/hvorfor?own=county+%3D+03&sensitivity=none').html)
  expect(oslo).toContain('ikke delt opp: gruppen har 1 kommune i modellen')
  expect(oslo).not.toContain('Hele avstanden')
  expect(textOf(render(explain, '/hvorfor?own=county+%3D+18&sensitivity=none').html)).toContain('følger helt av et kjennetegn i modellen (fylke)')
})

test('it is whole in every language, with no figure unwritten', () => {
  for (const language of languages) {
    const { html } = render(explain, `/hvorfor?unit=year&sensitivity=none&sprak=${language}`)
    expect(html).not.toMatch(/undefined|NaN|\[object/)
    expect(textOf(html)).toContain({ nb: 'ikke hvorfor', nn: 'ikkje kvifor', en: 'not why' }[language])
  }
})

test('what is too thin to tell is said plainly, with the question still there', () => {
  const { html, status } = render(explain, '/hvorfor?scheme=naertjenestesenter-pilot')
  expect(status).toBe(200)
  expect(textOf(html)).toMatch(/For lite til å si hva deltakelse går sammen med.*Det trengs minst \d+ av hver/)
  expect(html).toContain('<option value="naertjenestesenter-pilot" selected="">')
  expect(html).not.toContain('<figure')
})

test('a choice of the address stands in the form, and what the form has no field for is kept', () => {
  const { html } = render(
    explain,
    '/hvorfor?terms=population&terms=centrality&borders=own&withoutCounty=18&sensitivity=none',
  )
  expect(html).toMatch(/id="term-population"[^>]*checked=""/)
  expect(html).not.toMatch(/id="term-council"[^>]*checked=""/)
  expect(html).toContain('<option value="own" selected="">')
  expect(html).toContain('<input type="hidden" name="withoutCounty" value="18"/>')
})

test('what cannot be read is refused beside the form', () => {
  const { html, status } = render(explain, '/hvorfor?own=population+%3C%3C+5')
  expect(status).toBe(400)
  expect(html).toContain('id="wrong"')
  expect(html).toContain('class="sentence"')
})
