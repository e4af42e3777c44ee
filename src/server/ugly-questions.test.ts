import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runningServer } from './running.fixture.ts'

/** Pages with a question's form: what a person types wrong is told as the person's, with the form still there. */
let server: Awaited<ReturnType<typeof runningServer>>
beforeAll(async () => {
  server = await runningServer()
})
afterAll(() => server.stop())

const long = 'x'.repeat(5000)
const ask = async (path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${server.address}${path}`)
  return { status: response.status, text: await response.text() }
}
const form = /<form[^>]*method="get"[^]*<button/i

describe.each(['/deltakelse', '/behov', '/hvorfor'])('%s', (page) => {
  test.each(['from=abc', 'from=1e9', 'from=-1', 'from=2024&to=2017', 'to=9'.padEnd(400, '9'), 'where=nowhere', 'where=(', 'scheme=nope', 'lists=some'])('%s is refused, and the form is there', async (query) => {
    const { status, text } = await ask(`${page}?${query}`)
    expect([400, 404]).toContain(status)
    expect(text).toMatch(form)
    expect(text).not.toMatch(/Feilen er vår/)
    expect(server.faults).toEqual([])
  })

  test.each(['from=2018&from=2019', 'to=2024&to=2024', 'where=&where=county:18', 'group=small&group=rural', 'lists=all&lists=national', '__proto__=1&constructor=2', 'from[]=2018', '%00=%00'])('%s is answered or refused', async (query) => {
    const { status, text } = await ask(`${page}?${query}`)
    expect([200, 400]).toContain(status)
    expect(text).toMatch(form)
    expect(server.faults).toEqual([])
  })

  test('a parameter that the page does not know is passed over', async () => {
    expect((await ask(`${page}?utm_source=brev&foo=bar&foo=baz`)).status).toBe(200)
  })

  test('of what is very long, the beginning is said again', async () => {
    for (const name of ['from', 'where', 'scheme', 'group', 'own', 'lists', 'indicator', 'terms']) {
      const { status, text } = await ask(`${page}?${name}=${long}`)
      expect([200, 400, 404], name).toContain(status)
      const [told = ''] = /<p class="message">[^]*?<\/p>/.exec(text) ?? []
      expect(told.length, `${name}: ${told.slice(0, 300)}`).toBeLessThan(1500)
    }
    expect(server.faults).toEqual([])
  })
})

describe('/rapport', () => {
  test.each([
    ['/rapport?foo=bar', 200],
    ['/rapport?from=abc&id=%00', 200],
    ['/rapport/utkast?fylke=99', 400],
    ['/rapport/utkast?fylke=Nordland', 400],
    [`/rapport/utkast?fylke=${long}`, 400],
    [`/rapport/${long}`, 404],
    [`/rapport/2026/mot/${long}`, 404],
    ['/rapport/2026?fylke=99', 404],
  ])('%s', async (path, expected) => {
    const { status, text } = await ask(path)
    expect(status).toBe(expected)
    // The address itself stands in links to the other languages.
    const words = (/<main[^]*<\/main>/.exec(text)?.[0] ?? '').replace(/<[^>]*>/g, '')
    expect([words.length > 20, words.includes('x'.repeat(201))]).toEqual([true, false])
    expect(server.faults).toEqual([])
  })
})
