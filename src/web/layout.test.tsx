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
  ['/data/dekning', ['/data']],
  ['/metode', ['/data']],
  ['/metode/wilson', ['/data']],
])('the menu marks where %s belongs: %j', (path, expected) => {
  expect(marked(path)).toEqual(expected)
})
