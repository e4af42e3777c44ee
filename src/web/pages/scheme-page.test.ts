import { beforeAll, describe, expect, test } from 'vitest'
import { shippedPages } from '../page-request.fixture.ts'
import { mapping } from './mapping.tsx'
import { schemePage } from './scheme.tsx'
import { yearRows } from './scheme/year-rows.ts'

let render: Awaited<ReturnType<typeof shippedPages>>
beforeAll(async () => {
  render = await shippedPages()
})
const kik = (query = ''): string => render(schemePage, `/ordninger/kulturminneplan-kik${query}`, { id: 'kulturminneplan-kik' }).html

describe('the page of a scheme', () => {
  test('has its parts in order, each with a link to it', () => {
    const html = kik()
    const ids = ['om', 'vilkar', 'kalender', 'deltakere', 'kunne', 'lister']
    for (const id of ids) expect(html).toContain(`href="#${id}"`)
    const places = ids.map((id) => html.indexOf(`<section id="${id}"`))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('tells how many took part, who could have, and what is lacking with the step that brings it', () => {
    const html = kik()
    expect(html).toMatch(/\d+ av 357 kommuner i omfanget står på minst én av de 2 hele listene/)
    expect(html).toMatch(/\d+ av \d+ kommuner som kunne ha deltatt, er ikke funnet på noen liste/)
    expect(html).toMatch(/href="\/data\/import\?[^"]*scheme=kulturminneplan-kik[^"]*year=2020/)
  })

  test('without a list it says that it is unknown, and draws no map', () => {
    const { html } = render(schemePage, '/ordninger/bredbandsstotte', { id: 'bredbandsstotte' })
    expect(html).toContain('Hvem som har vært med, er ukjent.')
    expect(html).toContain('Det er ukjent hvem som kunne ha deltatt')
    expect(html).not.toContain('<figure')
  })

  test('with names but no complete list the others are unknown, not left out', () => {
    const { html } = render(schemePage, '/ordninger/klimasats', { id: 'klimasats' })
    expect(html).toMatch(/\d+ kommuner er navngitt på listene; om de andre er det ukjent/)
    expect(html).toContain('class="hatch-line"')
    expect(html).not.toContain('ikke funnet på noen liste:')
  })

  test.each(['nn', 'en'])('is complete in %s', (language) => {
    const html = kik(`?sprak=${language}`)
    expect(html).not.toMatch(/undefined|NaN|\[object/)
    expect(html).toContain(`sprak=${language}`)
  })
})

describe('the table twin of the maps', () => {
  const linked = (html: string): number => {
    const table = html.slice(html.indexOf('id="kart-rader"'))
    return new Set([...table.slice(0, table.indexOf('</table>')).matchAll(/href="\/kommuner\/(\d{4})"/g)].map(([, code]) => code)).size
  }

  test('has the first municipalities with a link to the page with all, and is folded until it is searched or all are asked for', () => {
    const html = kik()
    expect(html).toMatch(/<details id="kart-tabell"><summary>/)
    expect(linked(html)).toBe(50)
    expect(html).toContain('De 50 første av 357 i alfabetet. <a class="ds-link" href="/ordninger/kulturminneplan-kik?kommuner=alle#kart-tabell">')
    const all = kik('?kommuner=alle')
    expect(all).toMatch(/<details id="kart-tabell" open="">/)
    expect(linked(all)).toBe(357)
    expect(all).not.toContain('De 50 første')
  })

  test('is searched with a plain form that keeps the question', () => {
    const { html } = render(mapping, '/deltakelse?group=small-rural&from=2018&to=2019&kommune=v%C3%A5ler')
    expect(html).toMatch(/<details id="kart-tabell" open="">/)
    expect(html).toContain('2 av 357 kommuner')
    expect(html).toMatch(/<input type="hidden" name="from" value="2018"\/>/)
    expect(html).not.toMatch(/<input type="hidden" name="kommune"/)
  })

  test('what was searched for is escaped, and what is not found is told with what to do', () => {
    const html = kik('?kommune=%3Cscript%3E')
    expect(html).not.toContain('<script')
    expect(html).toContain('«&lt;script&gt;»')
  })
})

test('years without list or call between the known ones are told as lacking', () => {
  const list = { year: 2018, yearTo: null, complete: true, rows: 3 }
  const rows = yearRows({ lists: [list, { ...list, year: 2021, complete: false }] as never, calls: [{ year: 2020, opens: null, deadline: '2020-02-15', county: null, potNok: null, note: '' }] })
  expect(rows.map(({ year, lists, complete }) => [year, lists, complete])).toEqual([[2021, 1, 0], [2020, 0, 0], [2019, 0, 0], [2018, 1, 1]])
  expect(rows[1]?.deadlines).toEqual(['2020-02-15'])
  expect(yearRows({ lists: [], calls: [] })).toEqual([])
})
