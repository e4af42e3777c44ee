import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Layout } from './layout.tsx'

const marked = (path: string): readonly string[] => {
  const html = renderToStaticMarkup(
    <Layout language="nb" title="t" url={new URL(path, 'http://localhost')} assets="1">
      <p />
    </Layout>,
  )
  return [...html.matchAll(/<a href="([^"?]+)[^>]*aria-current="page"/g)].map((match) => match[1] ?? '')
}

test.each([
  ['/', []],
  ['/deltakelse?from=2018', ['/deltakelse']],
  ['/kommuner/1835', ['/kommuner']],
  ['/rapport/2026/need', ['/rapport']],
  ['/data/dekning', ['/data']],
  ['/metode', ['/data']],
  ['/metode/wilson', ['/data']],
])('the menu marks where %s belongs: %j', (path, expected) => {
  expect(marked(path)).toEqual(expected)
})

test('on paper a page tells where it is from, and how new its data are', () => {
  const html = renderToStaticMarkup(
    <Layout language="nn" title="t" url={new URL('/deltakelse?from=2018&where=county:18', 'http://localhost')} assets="1" data="2026-11-23">
      <p />
    </Layout>,
  )
  expect(html).toMatch(/<p class="on-paper">Rekkevidde \/deltakelse\?from=2018&amp;where=county:18 · data per 2026-11-23<\/p>/)
})
