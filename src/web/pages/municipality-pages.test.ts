import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { strangersIn } from '../files/inked.ts'
import { shippedPages } from '../page-request.fixture.ts'
import { municipalitiesPage } from './municipalities.tsx'
import { municipalityPage } from './municipality.tsx'
import { searchPage } from './search.tsx'

let render: Awaited<ReturnType<typeof shippedPages>>
beforeAll(async () => {
  render = await shippedPages()
})

const one = (code: string, language = 'nb'): string => render(municipalityPage, `/kommuner/${code}?sprak=${language}`, { code }).html
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a municipality', () => {
  test('what Træna took part in stands before all else, by name and year', () => {
    const text = textOf(one('1835').replace(/<svg[\s\S]*?<\/svg>/g, ''))
    expect(text).toMatch(/^ ?Træna Kommunenummer 1835, Nordland, fra 1\. januar 1872 Træna står på lister for 3 ordninger .{0,200}Kulturminne i kommunen, KIK\) 2018/)
  })

  test.each(['1835', '3205', '1508', '1580', '5612', '0301', '5512', '3118', '1806', '0231', '1507'])('%s has no holes in any language, one h1, unique ids, and only known inks', (code) => {
    for (const language of languages) {
      const html = one(code, language)
      expect(html.replace(/ (?:id|value|href|name)="[^"]*"/g, ''), language).not.toMatch(/undefined|NaN|\[object/)
      expect(html).not.toMatch(/ style=|<style|<script/)
      expect(html.match(/<h1/g)).toHaveLength(1)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
      const drawn = [...html.matchAll(/<div class="drawings[^"]*">([\s\S]*?)<\/div>/g)].map(([, svg]) => (svg ?? '').replace(/ class="(wide|narrow)"/g, ''))
      expect(drawn.length).toBeGreaterThan(1)
      expect(drawn.flatMap((svg) => strangersIn(svg))).toEqual([])
    }
  })

  test('names in other languages say which language', () => {
    expect(one('5612')).toMatch(/Heter også .*<span lang="se">Guovdageaidnu<\/span> \(nordsamisk\)/)
    expect(one('5544')).toMatch(/lang="se">Ráisa.*nordsamisk.*lang="fkv">Raisi.*kvensk/)
  })

  test('a merger with a new county is told as one day', () => {
    expect(textOf(one('3205'))).toContain('Sørum, Fet og Skedsmo ble slått sammen til Lillestrøm. Fylket ble Viken, før Akershus.')
  })

  test('parts that came on one day are told together', () => {
    expect(textOf(one('5512'))).toContain('Tjeldsund fikk områder fra Lødingen og Evenes.')
    expect(textOf(one('5612'))).toContain('Kautokeino ble egen kommune, skilt ut fra Kistrand.')
  })

  test('population over changed borders says so in its title or stays within one set of borders', () => {
    expect(one('3205')).toContain('Innenfor dagens grenser gikk Lillestrøm fra 50')
    expect(one('1806')).toContain('grensene ble endret underveis')
    expect(textOf(one('1580'))).toContain('De årene den var del av en større kommune, har den ikke eget folketall.')
  })

  test('every drawing can be taken home as SVG and PNG, with the table behind it', () => {
    const html = one('1508')
    for (const picture of ['likemenn', 'folketall', 'grensehistorie']) expect(html).toMatch(new RegExp(`/bilder/${picture}\\.svg\\?name=1508.*/bilder/${picture}\\.png\\?name=1508`))
  })

  test('the table of many columns keeps its roles when its rows are stacked', () => {
    expect(one('1835')).toMatch(/<table class="ds-table stacked" id="participation"[^>]* role="table"[\s\S]*role="columnheader"[\s\S]*role="rowheader"[\s\S]*role="cell"[^>]* data-label="/)
  })
})

describe('the list of municipalities', () => {
  const list = (query: string): string => render(municipalitiesPage, `/kommuner${query}`).html
  const names = (html: string): readonly string[] => [...html.matchAll(/<th scope="row"[^>]*><a[^>]*>([^<]+)/g)].map(([, name]) => name ?? '')

  test('keeps to a county, and is sorted by links', () => {
    const html = list('?fylke=18&sort=-population')
    expect(names(html)).toHaveLength(41)
    expect([names(html)[0], names(html).at(-1)]).toEqual(['Bodø', 'Træna'])
    expect(html).toMatch(/aria-sort="descending"><a href="\/kommuner\?fylke=18&amp;sort=population"/)
  })

  test('a search shows why each is found, the surest first', () => {
    const html = list('?sok=os')
    expect(names(html).slice(0, 2)).toEqual(['Os', 'Bjørnafjorden'])
    expect(html).toContain('gikk inn i Bjørnafjorden 1. januar 2020')
  })

  test('what it does not know in the address is as if not said', () => {
    expect(names(list('?fylke=x&sort=tull'))).toHaveLength(357)
  })

  test('a search that finds nothing in the county says so', () => {
    expect(list('?sok=Tr%C3%A6na&fylke=03')).toContain('både søket og fylket')
  })
})

describe('search', () => {
  const search = (q: string, language = 'nb') => render(searchPage, `/sok?q=${encodeURIComponent(q)}&sprak=${language}`)

  test('a name that is gone leads on with the date, and to its own page', () => {
    const { html } = search('skedsmo')
    expect(html).toMatch(/href="\/kommuner\/3205">Lillestrøm \(3205\).*var egen kommune til 31\. desember 2019, gikk inn i Lillestrøm 1\. januar 2020.*href="\/kommuner\/0231"/)
  })

  test('namesakes are all shown with their counties; nothing redirects', () => {
    const { html, status } = search('Herøy')
    expect(status).toBe(200)
    expect(html).toMatch(/kan være flere kommuner.*1515.*1818/)
  })

  test('nothing found says what was tried and what to do; no text asks for one; too long a text is told', () => {
    expect(search('qwxzz').html).toMatch(/Vi finner ingenting.*Dette er prøvd.*href="\/kommuner".*href="\/ordninger"/)
    expect(search('').html).toContain('Skriv et navn eller nummer')
    expect(search('x'.repeat(3000)).html).toContain('for lang')
  })

  test('what was typed is shown as text, never as markup', () => {
    expect(search('<script>alert(1)</script>').html).not.toContain('<script')
  })

  test('has no holes in any language', () => {
    for (const language of languages) {
      for (const q of ['', 'os', 'Træna og Lurøy', 'miljødirektoratet', 'hordaland', 'qwxzz']) {
        const { html } = search(q, language)
        expect(html.replace(/ (?:id|value|href|name)="[^"]*"/g, '')).not.toMatch(/undefined|NaN|\bnull\b|\[object/)
        expect(html.match(/<h1/g)).toHaveLength(1)
      }
    }
  })
})
