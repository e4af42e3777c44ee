import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { languages } from '../../domain/text.ts'
import { content, editionOf, maps, uglyContent } from './content.fixture.ts'
import { editionHtml, inOneOrder } from './html.tsx'

const edition = editionOf(content)
/** The names of every object the other way round, as a database may give them back. */
const reversed = <T>(value: T): T =>
  (Array.isArray(value) ? value.map(reversed) : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).toReversed().map(([name, inner]) => [name, reversed(inner)])) : value) as T

describe.each(languages)('an edition as one document, in %s', (language) => {
  const html = editionHtml(edition, language, maps)
  const { document } = parseHTML(html)

  test('needs nothing else: no script, no address but its own places', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)/i)
    const addresses = [...document.querySelectorAll('[href], [src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !address.startsWith('#') || !document.getElementById(address.slice(1)))).toEqual([])
    expect(document.documentElement.getAttribute('lang')).toBe(language)
  })

  test('can be heard: one h1, headings in order, charts named and described, tables with scope, ids of their own', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 1) + 1)).toEqual([])
    for (const svg of document.querySelectorAll('.drawings svg')) expect([svg.querySelector('title')?.textContent, svg.querySelector('desc')?.textContent].every(Boolean)).toBe(true)
    expect([...document.querySelectorAll('th')].filter((cell) => !cell.getAttribute('scope'))).toEqual([])
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('carries the colours of its charts itself', () => {
    const drawings = [...document.querySelectorAll('.drawings')].map(({ innerHTML }) => innerHTML)
    expect(drawings.length).toBeGreaterThan(4)
    for (const drawing of drawings) expect(drawing).not.toMatch(/class="(ink|rule|step|map|fill|open|wash)/)
  })
})

test('equal editions give equal documents, whatever order their parts were kept in', () => {
  expect(editionHtml(inOneOrder(reversed(edition)), 'nb', maps)).toBe(editionHtml(inOneOrder(edition), 'nb', maps))
})

test('nothing that data hold breaks out', () => {
  for (const language of languages) {
    const html = editionHtml(editionOf(uglyContent, { id: '2026', reason: '</style><script>alert(1)</script>' }), language, maps)
    expect(html).not.toMatch(/<script/i)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  }
})

test('a draft says so at the top, and has nothing to cite', () => {
  const html = editionHtml({ ...edition, id: 'utkast', number: 0 }, 'nb', maps)
  expect(html).toContain('<title>Utkast: ')
  expect(html).toContain('Dette er et utkast')
  expect(html).not.toContain(edition.sha256)
})
