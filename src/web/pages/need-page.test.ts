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

const heading = (html: string): string => text(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '').trim()
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
    const rowsOf = (id: string): number =>
      (new RegExp(`<table[^>]*id="${id}"[\\s\\S]*?</table>`).exec(html)?.[0].match(/<tr/g)?.length ?? 1) - 1
    expect(rowsOf('high-need') + rowsOf('high-need-rest')).toBe(answer.highNeed.length)
    for (const { code } of answer.highNeed) expect(html).toContain(`/kommuner/${code}`)
  })

  test('turned round, the words turn: nobody with great need is left out when the limit is never reached', () => {
    const { html } = render(needPage, '/behov?where=county:03')
    expect(heading(html)).toBe('Ingen kommune i Oslo får trolig stort behov i 2035')
    expect(html).not.toContain('id="high-need"')
  })

  test('every municipality in the table, in the order asked for', () => {
    const { html } = render(needPage, '/behov?sort=name')
    const table = /<table[^>]*id="need-table"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
    expect(table.match(/<tr/g)).toHaveLength(358)
    expect(text(table)).toContain('Talte lister den står på')
    expect(text(table).indexOf('Alstahaug')).toBeLessThan(text(table).indexOf('Ålesund'))
    expect(table).toContain('aria-sort="ascending"')
    expect(text(table)).toContain('Haram (anslag)')
  })

  test('the backtest page says where it is not the best, and says so only then', () => {
    const { answer } = requestFor('/behov').ask.need({})
    const { html } = render(needPage, '/behov')
    expect(text(html).includes('Her er den ikke best')).toBe(answer.backtest.some(({ beatsAll }) => !beatsAll))
  })

  test('the reader’s own rates are kept by the address and by the sentence, and change the figures', () => {
    const own = render(needPage, '/behov?users-home-services-80=0,5')
    expect(own.html).toContain('<input type="hidden" name="users-home-services-80" value="0,5"/>')
    expect(text(own.html)).toContain('Regnet med egne satser (1 endret). Tilbake til de oppgitte')
    expect(text(render(needPage, '/behov').html)).not.toContain('egne satser')
    expect(text(own.html)).not.toContain(
      /For hele landet gir satsene [^.]*\./.exec(text(render(needPage, '/behov').html))?.[0] ?? 'none',
    )
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

/** Every way the heading can go, on the shipped data. */
const headings = [
  ['', /^27 kommuner får trolig stort behov i 2035 og står verken på de talte listene for 2017–2024 eller på andre vi kjenner$/],
  ['where=county:18', /^7 kommuner i Nordland får trolig stort behov .* verken/],
  ['where=county:15', /^Alle de 3 kommunene i Møre og Romsdal .* står på minst én liste vi kjenner for 2017–2024$/],
  ['where=county:31', /^Den ene kommunen i Østfold .* står på minst én liste vi kjenner for 2017–2024$/],
  ['threshold=20', /^\d+ kommuner kan få stort behov i 2035 og står verken/],
  ['threshold=90&where=county:31', /^Ingen kommune i Østfold når grensen for stort behov i 2035$|^Den ene kommunen i Østfold som trolig får/],
  ['scheme=gnist', /^63 kommuner .* verken på de talte listene over Gnist for 2017–2024 eller på andre vi kjenner$/],
  ['scheme=klimasats', /^For 64 av de 66 kommunene .* kan det ikke sies om de har deltatt i ordningen Klimasats i 2017–2024$/],
  ['from=2030&to=2035', /^Det kan ikke sies om de 66 kommunene .* har deltatt i 2030–2035$/],
] as const

describe('the heading, the list, the map and the chart say the same', () => {
  test.each(headings)('%s', (query, expected) => {
    const { html } = render(needPage, `/behov?${query}`)
    const said = text(html)
    expect(heading(html)).toMatch(expected)
    const { great, municipalities, highNeed } = requestFor('/behov').ask.need(inputOf(readState(new URLSearchParams(query)))).answer
    expect(highNeed).toHaveLength(great.none)
    const outlined = municipalities.filter(({ listing }) => listing === 'none').length
    expect(said.includes('ikke på noen liste vi kjenner (')).toBe(outlined > 0)
    if (outlined > 0) expect(said).toContain(`ikke på noen liste vi kjenner (${outlined}, ${great.none} av dem med stort behov)`)
    if (great.none > 0) expect(said).toContain(`${great.none} av ${great.all} kommuner`)
    if (great.unknown > 0) expect(said).not.toMatch(/Ingen kommuner? med stort behov/)
  })

  test('those only on lists that are not counted stand beside, by name', () => {
    expect(text(render(needPage, '/behov').html)).toContain('7 til med stort behov står bare på lister som ikke er talt: Fjord, Lødingen, Hvaler, Dovre, Lesja, Skjåk og Osen.')
    expect(text(render(needPage, '/behov?where=county:31').html)).toContain('1 kommune med stort behov står bare på lister som ikke er talt: Hvaler.')
    expect(text(render(needPage, '/behov').html)).toContain('For én kommune til med stort behov er det ikke kjent om den har deltatt: Sigdal.')
  })

  test.each([['nb', 'Ingen av de kjente listene (31) kan telles'], ['nn', 'Ingen av dei kjende listene (31) kan teljast'], ['en', 'None of the lists known (31) can be counted']] as const)(
    'where no list is counted the page says why, in %s',
    (language, why) => expect(text(render(needPage, `/behov?scheme=klimasats&sprak=${language}`).html)).toContain(why),
  )
})

describe('what is refused is told in the words of the form', () => {
  const refused = (query: string, language = 'nb') => {
    const { html, status } = render(needPage, `/behov?${query}&sprak=${language}`)
    return { html, status, said: text(/id="wrong"[\s\S]*?<\/p>/.exec(html)?.[0] ?? '') }
  }

  test.each([
    ['threshold=1', 'nb', '«Stort behov fra (sannsynlighet i prosent)»: skriv prosent, et tall fra 5 til 99. Der står «1» nå.'],
    ['threshold=abc', 'en', '“Great need from (probability in per cent)”: write per cent, a number from 5 to 99. It now says “abc”.'],
    ['minlists=0', 'nn', '«Heile lister ein kommune minst må ha kunna stå på»: skriv eit heilt tal frå 1 til 1000. Der står «0» no.'],
    ['from=x', 'nb', '«Fra år»: skriv et årstall med fire sifre. Der står «x» nå.'],
    ['users-home-services-80=9', 'nb', '«Brukere per innbygger, hjemmetjenester, 80–89 år»: skriv hvor mange brukere det er per innbygger, et tall fra 0 til 1, for eksempel 0,35. Der står «9» nå.'],
    ['fte-institution-90=101', 'nb', '«Årsverk per bruker, institusjon, 90 år og over»: skriv hvor mange årsverk det er per bruker, et tall fra 0 til 100'],
    ['users-home-services-81=0,1', 'nb', 'Det finnes ingen sats som heter «users-home-services-81».'],
  ])('%s, in %s', (query, language, expected) => {
    const { status, said, html } = refused(query, language)
    expect(status).toBe(400)
    expect(said).toContain(expected)
    expect(said).not.toMatch(/TJENESTE|SERVICE|TENESTE|home-services:/)
    expect(html).not.toContain('rekkevidde search')
  })

  test('a rate at fault stands in the form to be mended, and the others go along', () => {
    const { html } = refused('users-home-services-80=9&fte-institution-90=2')
    expect(html).toMatch(/<input[^>]*id="users-home-services-80"[^>]*value="9"/)
    expect(html).not.toContain('type="hidden" name="users-home-services-80"')
    expect(html).toContain('<input type="hidden" name="fte-institution-90" value="2"/>')
  })
})

describe('the state of the page', () => {
  test('stands in the address, and only what is not as it is from the start', () => {
    expect(queryOf(readState(new URLSearchParams())).toString()).toBe('')
    const query = new URLSearchParams('horizon=2040&from=2018&users-institution-90=0.3&sort=-then80')
    expect(queryOf(readState(query)).toString()).toBe('horizon=2040&from=2018&users-institution-90=0.3&sort=-then80')
    expect(inputOf(readState(query))).toMatchObject({
      horizon: '2040',
      users: ['institution:90=0.3'],
      to: '2024',
      threshold: 0.5,
    })
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
  const block = (code: string, language = 'nb'): string =>
    text(
      /<h2[^>]*id="behov"[\s\S]*?<\/section>/.exec(
        render(municipalityPage, `/kommuner/${code}?sprak=${language}`, { code }).html,
      )?.[0] ?? '',
    )

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
