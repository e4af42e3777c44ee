import { beforeAll, expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { shippedPages } from '../page-request.fixture.ts'
import { measures } from '../text/nb/question.ts'
import { coveragePage } from './coverage.tsx'
import { front } from './front.tsx'
import { mapping } from './mapping.tsx'
import { robustness } from './robustness.tsx'
import { schemesPage } from './schemes.tsx'
import { questionWords } from './shared/question-words.ts'

let render: Awaited<ReturnType<typeof shippedPages>>
beforeAll(async () => {
  render = await shippedPages()
})

const inOrder = (html: string, marks: readonly string[]): void => {
  const places = marks.map((mark) => html.indexOf(mark))
  expect(places.every((place) => place >= 0), marks.filter((_, i) => (places[i] ?? -1) < 0).join(', ')).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the front page: finding, question, the way to one’s own municipality, one chart, verdicts, then where to go next', () => {
  const { html } = render(front, '/')
  inOrder(html, ['<h1', 'class="sentence-words"', 'Finn din kommune', 'id="chart"', 'Funnene fra kartleggingen', 'Hva som er åpent', 'Hva tallene mangler'])
  expect(html.match(/class="ds-tag verdict /g)).toHaveLength(4)
  expect(html).toMatch(/<form class="sentence" action="\/deltakelse"[\s\S]*<input type="hidden" name="lists" value="national"\/>/)
})

test('the top of the front page is calm: one sentence under the heading, the rest a click away', () => {
  const { html } = render(front, '/')
  const top = html.slice(0, html.indexOf('class="sentence"'))
  const shown = top.slice(0, top.indexOf('<details'))
  expect(shown.match(/<p/g)).toHaveLength(1)
  expect(top).toContain('Listene er ulike')
})

test('"is the gap closing in Nordland since 2018?" is asked with words alone and answered plainly', () => {
  const { html, status } = render(mapping, '/deltakelse?where=county:18&from=2018&to=2024&lists=all&som=endring')
  expect(status).toBe(200)
  expect(html).toMatch(/<h1[^>]*>Tallene avgjør ikke om forskjellen mellom små distriktskommuner og andre i Nordland øker eller minker</)
  expect(html).toMatch(/Endringen er [+−]\d+,\d prosentpoeng per år, med usikkerhet fra/)
  expect(html).toMatch(/Svaret hviler på \d+ ordninger med hele lister fra flere år\. I alt er \d+ hele lister talt\./)
  expect(html).toContain('<option value="county:18" selected="">Nordland</option>')
  expect(html).toContain('Nordland med dagens grenser')
})

test('the measure decides what stands first, and keeps the rest', () => {
  const first = { andel: 'figur', endring: 'utvikling', belop: 'belop', fordeling: 'konsentrasjon' }
  for (const measure of measures) {
    const { html } = render(mapping, `/deltakelse?som=${measure}&lists=national`)
    const ids = [...html.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id)
    expect(ids[0], measure).toBe(first[measure])
    expect(ids).toEqual(expect.arrayContaining(Object.values(first)))
  }
})

test('each choice of the sentence says in a line what it means, in every language', () => {
  for (const language of languages) {
    const { html } = render(mapping, `/deltakelse?sprak=${language}`)
    const { measure, meaning } = questionWords[language]
    for (const one of measures) {
      expect(html).toContain(`<option value="${one}"`)
      expect(html).toContain(`<dt>${measure[one]}</dt><dd>${meaning[one]}.`)
    }
  }
})

test('where there is little to build on, the page says how little', () => {
  const { html } = render(mapping, '/deltakelse?scheme=kulturminneplan-kik&from=2018&to=2018')
  expect(html).toContain('Lite å bygge på: 1 hel liste med 30 deltakelser i alt')
  expect(render(mapping, '/deltakelse').html).not.toContain('Lite å bygge på')
  const none = render(mapping, '/deltakelse?scheme=kulturminneplan-kik&from=2018&to=2018&som=endring').html
  expect(none).toContain('Ingen ordning har hele lister fra flere år')
})

test('a county that is not there today is refused with those that are, and the sentence stays', () => {
  const { html, status } = render(mapping, '/deltakelse?where=county:30')
  expect(status).toBe(400)
  expect(html).toMatch(/ikke noe fylke 30 i dag.*18 Nordland/)
  expect(html).toContain('<option value="county:30" selected="">')
})

test('definition by conclusion: one dot a row, and the heading counts those in the column of the answer', () => {
  const { html } = render(robustness, '/robusthet')
  const matrix = /<table class="ds-table matrix"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
  const rows = [...matrix.matchAll(/<tr><th scope="row">[\s\S]*?<\/tr>/g)].map(([row]) => row)
  const dots = rows.map((row) => row.match(/●/g)?.length ?? 0)
  expect(dots.length).toBe(15)
  expect(dots.every((n) => n === 1)).toBe(true)
  const [, same, all] = /(\d+) av (\d+) prøver gir samme svar/.exec(html) ?? []
  const [, without] = /(\d+) prøver uten én ordning/.exec(matrix) ?? []
  expect(Number(all)).toBe(dots.length + Number(without))
  const counted = [...matrix.matchAll(/<td class="mark[^"]*">(\d+)<\/td>/g)].map(([, n]) => Number(n))
  expect(counted.reduce((sum, n) => sum + n, 0)).toBe(Number(without))
  const inAnswer = rows.filter((row) => /<td class="mark main-answer"><span/.test(row)).length
  const [, withoutSame] = /<td class="mark main-answer">(\d+)<\/td>/.exec(matrix) ?? []
  expect(Number(same)).toBe(inAnswer + Number(withoutSame))
})

test('the grid of lists says every cell in words too, and counts each design', () => {
  const { html } = render(coveragePage, '/data/dekning?from=2017&to=2024')
  const grid = /<table class="ds-table grid"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
  const rows = [...grid.matchAll(/<tr><th scope="row">[\s\S]*?<\/tr>/g)].map(([row]) => row)
  expect(rows.length).toBeGreaterThan(40)
  for (const row of rows) {
    expect(row.match(/<td/g)).toHaveLength(8)
    expect(row.match(/hel og talt|kjent, men ikke talt|ingen liste/g)).toHaveLength(8)
  }
  const designs = [...grid.matchAll(/: (\d+) av (\d+) kjente lister? er hele?/g)]
  expect(designs.length).toBe(5)
  const total = designs.reduce((sum, [, , known]) => sum + Number(known), 0)
  expect(textOf(html)).toContain(`av ${total} kjente lister er hele`)
})

test('what a scheme lacks is told year by year, with the exact next step', () => {
  const { html } = render(coveragePage, '/data/dekning?scheme=gnist')
  expect(html).toContain('href="/data/import?scheme=gnist&amp;year=2022"')
  expect(html).toContain('--scheme gnist --year')
  const english = render(coveragePage, '/data/dekning?scheme=gnist&sprak=en').html
  expect(english).toContain('href="/data/import?scheme=gnist&amp;year=2022&amp;sprak=en"')
})

test('the lists can be kept to one design', () => {
  const { html, status } = render(coveragePage, '/data/dekning?design=spread')
  expect(status).toBe(200)
  expect(html).toMatch(/<option value="spread" selected="">/)
  expect(html.match(/<tr class="group-heading"><th colSpan="\d+" scope="colgroup">[^<]*kjente lister/g)).toHaveLength(1)
})

test('what is said to be open on the front page is what the list of schemes shows', () => {
  const { html } = render(front, '/')
  const [, open] = /href="\/ordninger\?status=open">(\d+) /.exec(html) ?? []
  expect(render(schemesPage, '/ordninger?status=open').html).toContain(`${open} av 140 ordninger`)
  expect(render(schemesPage, '/ordninger?status=nonsense').status).toBe(400)
})
