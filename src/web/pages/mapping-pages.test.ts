import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { shippedPages } from '../page-request.fixture.ts'
import { coveragePage } from './coverage.tsx'
import { front } from './front.tsx'
import { mapping } from './mapping.tsx'
import { robustness } from './robustness.tsx'

let render: Awaited<ReturnType<typeof shippedPages>>
beforeAll(async () => {
  render = await shippedPages()
})

/** "Null" is an ordinary word in Norwegian. */
const holeIn = (language: string): RegExp => (language === 'en' ? /undefined|NaN|\bnull\b|\[object/ : /undefined|NaN|\[object/)
const addresses = [
  [front, '/'],
  [front, '/?group=rural'],
  [front, '/?own=population+%3C+900'],
  [robustness, '/robusthet'],
  [mapping, '/deltakelse'],
  [mapping, '/deltakelse?by=centrality&never=1&lists=all'],
  [mapping, '/deltakelse?group=small&mot=rural&scheme=gnist&scheme=kulturminneplan-kik'],
  [mapping, '/deltakelse?from=1990&to=1991'],
  [mapping, '/deltakelse?where=county:18&from=2018&to=2024&lists=all&som=endring'],
  [mapping, '/deltakelse?som=belop'],
  [mapping, '/deltakelse?som=fordeling&where=county:03'],
  [robustness, '/robusthet?where=county:18&group=small'],
  [coveragePage, '/data/dekning?scheme=gnist'],
  [mapping, '/deltakelse?among=known&from=2017&to=2024'],
  [mapping, '/deltakelse?status=applied&among=eligible&lists=all&owner=any&coding=second&role=lead'],
] as const

describe.each(languages)('in %s', (language) => {
  test.each(addresses)('%o at %s has no holes and no style that the content policy forbids', (page, address) => {
    const { html, status } = render(page, `${address}${address.includes('?') ? '&' : '?'}sprak=${language}`)
    expect(status).toBe(200)
    expect(html.replace(/ (?:id|value|href|name)="[^"]*"/g, '')).not.toMatch(holeIn(language))
    expect(html).not.toMatch(/ style=|<style|<script/)
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
})

test('ids are unique on each page, and what points to an id finds it', () => {
  for (const [page, address] of addresses) {
    const { html } = render(page, address)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const wanted = [...html.matchAll(/ (?:aria-labelledby|aria-describedby|for)="([^"]+)"/g)].flatMap(([, names]) =>
      (names ?? '').split(' '),
    )
    const anchors = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id ?? '')
    // The layout has the id of the content itself.
    expect([...wanted, ...anchors].filter((id) => !ids.includes(id) && id !== 'innhold')).toEqual([])
  }
})

test('a bad expression is refused with what is wrong, and stays in the form', () => {
  for (const [page, path] of [
    [front, '/'],
    [mapping, '/deltakelse'],
    [robustness, '/robusthet'],
  ] as const) {
    const { html, status } = render(page, `${path}?own=population+%3C%3C+3`)
    expect(status).toBe(400)
    expect(html).toContain('role="alert"')
    expect(html).toContain('value="population &lt;&lt; 3"')
    expect(html).toContain('aria-invalid="true"')
  }
})

test('a year that is no year, and a period that runs backwards, are refused in words', () => {
  expect(render(mapping, '/deltakelse?from=abc').status).toBe(400)
  expect(render(mapping, '/deltakelse?from=2024&to=2017').html).toContain('baklengs')
})

test('an unknown scheme is not found', () => {
  expect(render(mapping, '/deltakelse?scheme=finnes-ikke').status).toBe(404)
})

test('every choice in the address stands in the form', () => {
  const { html } = render(
    mapping,
    '/deltakelse?group=rural&mot=small&scheme=gnist&from=2021&to=2023&among=eligible&lists=all',
  )
  expect(html).toMatch(/<option value="rural" selected="">/)
  expect(html).toMatch(/<option value="gnist" selected="">/)
  expect(html).toContain('value="2021"')
  expect(html).toMatch(/<option value="eligible" selected="">/)
})

test('the map of the front page is there, and stays under 120 kB uncompressed SVG', () => {
  const { html } = render(front, '/')
  const map = /<div class="drawings group-tiles">[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''
  expect(map.match(/<(?:path|use|polygon)/g)?.length ?? 0).toBeGreaterThan(0)
  expect(map.length).toBeGreaterThan(5_000)
  expect(map.length).toBeLessThan(120_000)
})

test('the lists that the front page lacks are as many as the coverage it leads to says', () => {
  const { html } = render(front, '/')
  const [, known, complete] = /Av (\d+) kjente lister over statens ordninger i perioden er (\d+) hele/.exec(html) ?? []
  expect(html).toContain('href="/data/dekning?from=2017&amp;to=2024&amp;owner=state"')
  const covered = render(coveragePage, '/data/dekning?from=2017&to=2024&owner=state')
  expect(covered.html).toContain(`${complete} av ${known} kjente lister er hele`)
})

test('a group whose facts are not known has words for it, not 0 of 0', () => {
  const { html } = render(mapping, '/deltakelse?own=kostra+%3D+5&scheme=kulturminneplan-kik&from=2018&to=2018')
  expect(html).toContain('ukjent om noen hører til')
})

test('an unknown scheme in the question is answered with a link, not with a command', () => {
  const { html, status } = render(mapping, '/deltakelse?scheme=finnes-ikke')
  expect(status).toBe(404)
  expect(html).toContain('Ordningen «finnes-ikke» finnes ikke.')
  expect(html).toContain('href="/ordninger"')
  expect(html).not.toContain('rekkevidde schemes')
})

test('one list is one list in every language', () => {
  const one = '/deltakelse?scheme=kulturminneplan-kik&from=2018&to=2018'
  expect(render(mapping, one).html).toContain('1 hel liste')
  expect(render(mapping, `${one}&sprak=nn`).html).toContain('1 heil liste')
  expect(render(mapping, `${one}&sprak=en`).html).toContain('1 complete list.')
})

test('a parameter that is absent takes the page’s own default; one that is empty is no limit', () => {
  const countedIn = (address: string): string => /(\d+) av (\d+) lister er talt/.exec(render(mapping, address).html)?.[0] ?? ''
  const usual = countedIn('/deltakelse')
  expect(countedIn('/deltakelse?group=small-rural')).toBe(usual)
  expect(countedIn('/deltakelse?group=small-rural&from=2017')).toBe(usual)
  expect(countedIn('/deltakelse?from=&to=&lists=')).not.toBe(usual)
  expect(countedIn('/deltakelse?from=&to=&lists=')).toBe(countedIn('/deltakelse?from=1900&to=2100&lists=all'))
})
