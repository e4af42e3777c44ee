import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningServer } from './running.fixture.ts'

let server: Awaited<ReturnType<typeof runningServer>>
beforeAll(async () => {
  server = await runningServer()
})
afterAll(() => server.stop())

/** At most this many addresses are followed: every kind of page is reached long before. */
const most = 900

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]+)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&')).filter((href) => href.startsWith('/') || href.startsWith('#'))

test('every internal link from the front page on leads somewhere, downloads included', async () => {
  const broken: string[] = []
  const seen = new Set<string>(['/'])
  const waiting = ['/']
  const kinds = new Map<string, number>()
  for (let path = waiting.shift(); path !== undefined && seen.size < most; path = waiting.shift()) {
    const response = await fetch(server.address + path)
    const type = response.headers.get('content-type') ?? ''
    const text = type.startsWith('text/html') ? await response.text() : (await response.arrayBuffer(), '')
    if (!response.ok) broken.push(`${response.status} ${path}`)
    for (const link of linksIn(text)) {
      if (link.startsWith('#')) {
        if (!text.includes(`id="${link.slice(1)}"`)) broken.push(`${path}: no ${link}`)
        continue
      }
      const [bare = ''] = link.split('#')
      // A few of each kind of address are enough: 357 municipalities are made by one page.
      const kind = bare.replace(/\d{4}/g, 'N').replace(/[?].*/, '').replace(/\/ordninger\/.+/, '/ordninger/X')
      const count = kinds.get(kind) ?? 0
      if (seen.has(bare) || count >= 25) continue
      kinds.set(kind, count + 1)
      seen.add(bare)
      waiting.push(bare)
    }
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(80)
}, 240_000)
