import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { shippedPages, shippedRequests } from '../page-request.fixture.ts'
import { municipalityPage } from './municipality.tsx'
import { needPage } from './need.tsx'
import { fieldOf, inputOf, queryOf, readState } from './need/state.ts'
import { limits, written } from './need/written.ts'

let render: Awaited<ReturnType<typeof shippedPages>>
let requestFor: Awaited<ReturnType<typeof shippedRequests>>
beforeAll(async () => {
  render = await shippedPages()
  requestFor = await shippedRequests()
})

const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/&[#\w]+;/g, ' ').replace(/\s+/g, ' ')

describe('the page about need', () => {
  test.each(languages)('has the finding as its heading and every part, in %s', (language) => {
    const { html, status } = render(needPage, `/behov?sprak=${language}`)
    expect(status).toBe(200)
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (const id of ['liste', 'kart', 'punkter', 'alle', 'prover', 'satser']) expect(html).toContain(`id="${id}"`)
    expect(text(html)).not.toMatch(/undefined|NaN|\[object/)
  })

  test('the heading counts the rows of the list under it', () => {
    const { answer } = requestFor('/behov').ask.need({ from: 2017, to: 2024, lists: 'national' })
    const { html } = render(needPage, '/behov')
    expect(text(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '')).toContain(`${answer.highNeed.length} kommuner`)
    const rowsOf = (id: string): number => (new RegExp(`<table[^>]*id="${id}"[\\s\\S]*?</table>`).exec(html)?.[0].match(/<tr/g)?.length ?? 1) - 1
    expect(rowsOf('high-need') + rowsOf('high-need-rest')).toBe(answer.highNeed.length)
    for (const { code } of answer.highNeed) expect(html).toContain(`/kommuner/${code}`)
  })

  test('turned round, the words turn: nobody with great need is left out when the limit is never reached', () => {
    const { html } = render(needPage, '/behov?where=county:03')
    expect(text(html)).toContain('Ingen kommune som trolig får stort behov i 2035, mangler på de talte listene 2017–2024')
    expect(html).not.toContain('id="high-need"')
  })

  test('every municipality in the table, in the order asked for', () => {
    const { html } = render(needPage, '/behov?sort=name')
    const table = /<table[^>]*id="need-table"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
    expect(table.match(/<tr/g)).toHaveLength(358)
    expect(text(table)).toMatch(/Lister den står på|Hele lister den står på/)
    expect(text(table).indexOf('Alstahaug')).toBeLessThan(text(table).indexOf('Ålesund'))
    expect(table).toContain('aria-sort="ascending"')
    expect(text(table)).toContain('Haram (anslag)')
  })

  test('the backtest page says where it is not the best, and says so only then', () => {
    const { answer } = requestFor('/behov').ask.need({})
    const { html } = render(needPage, '/behov')
    expect(text(html).includes('Her er den ikke best')).toBe(answer.backtest.some(({ beatsBoth }) => !beatsBoth))
  })

  test('the reader’s own rates are kept by the address and by the sentence, and change the figures', () => {
    const own = render(needPage, '/behov?users-home-services-80=0,5')
    expect(own.html).toContain('<input type="hidden" name="users-home-services-80" value="0,5"/>')
    expect(text(own.html)).toContain('1 sats er dine egne')
    expect(text(own.html)).not.toContain(/For hele landet gir satsene [^.]*\./.exec(text(render(needPage, '/behov').html))?.[0] ?? 'none')
  })

  test('what cannot be read is told, with the form as it was', () => {
    const { html, status } = render(needPage, '/behov?horizon=2099&users-home-services-80=9')
    expect(status).toBe(400)
    expect(text(html)).toContain('2099')
    expect(html).toContain('value="2099" selected=""')
    expect(render(needPage, '/behov?indicator=ingen').status).toBe(400)
    expect(render(needPage, '/behov?threshold=abc').status).toBe(400)
  })
})

describe('the state of the page', () => {
  test('stands in the address, and only what is not as it is from the start', () => {
    expect(queryOf(readState(new URLSearchParams())).toString()).toBe('')
    const query = new URLSearchParams('horizon=2040&from=2018&users-institution-90=0.3&sort=-then80')
    expect(queryOf(readState(query)).toString()).toBe('horizon=2040&from=2018&users-institution-90=0.3&sort=-then80')
    expect(inputOf(readState(query))).toMatchObject({ horizon: '2040', users: ['institution:90=0.3'], to: '2024', threshold: 0.5 })
    expect(fieldOf('users', 'institution:90')).toBe('users-institution-90')
  })
})

test('figures are written as people write them, limits with one sign of per cent', () => {
  expect(written('age-80-share', 0.0512, 'nb')).toBe('5,1\u00a0%')
  expect(limits('age-80-share', 0.05, 0.06, 'nb')).toBe('5,0\u2060–\u20606,0\u00a0%')
  expect(limits('working-change', -0.2, 0.01, 'en')).toBe('-20.0 to +1.0%')
  expect(limits('age-80', null, null, 'nb')).toBeNull()
})

describe('the block on the page of a municipality', () => {
  const block = (code: string, language = 'nb'): string => text(/<h2[^>]*id="behov"[\s\S]*?<\/section>/.exec(render(municipalityPage, `/kommuner/${code}?sprak=${language}`, { code }).html)?.[0] ?? '')

  test.each(languages)('tells the need now and ahead, with why and the numbers, in %s', (language) => {
    const found = block('1835', language)
    expect(found).toContain('2035')
    expect(found).toContain('Træna')
    expect(found).not.toMatch(/undefined|NaN/)
  })

  test('says where figures are estimates, and is not there for one that is gone', () => {
    expect(block('1580')).toContain('anslag')
    expect(block('1835')).not.toContain('anslag:')
    expect(block('1534')).toBe('')
  })
})
