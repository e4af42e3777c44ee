import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runningServer } from './running.fixture.ts'

let server: Awaited<ReturnType<typeof runningServer>>
beforeAll(async () => {
  server = await runningServer()
})
afterAll(() => server.stop())

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(server.address + path, { headers })
const query = 'group=small-rural&from=2018&to=2019&lists=national'

describe('a picture at its address', () => {
  test('as SVG: a file with a name that says what it is, under the same strict headers as a page', async () => {
    const response = await get(`/bilder/deltakelse.svg?${query}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="rekkevidde-deltakelse-2018-2019.svg"')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const svg = await response.text()
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*width="960"/)
    expect(svg).toContain(`${server.address}/deltakelse?group=small-rural&amp;from=2018`)
  })

  test('as PNG, 1920 pixels wide', async () => {
    const response = await get(`/bilder/utvikling.png?${query}&sprak=en`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('content-disposition')).toContain('rekkevidde-utvikling-2018-2019-en.png')
    const png = Buffer.from(await response.arrayBuffer())
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1920)
  })

  test('is not sent again to one who holds it, and is another in another language and form', async () => {
    const path = `/bilder/fordeling.svg?${query}`
    const tag = (await get(path)).headers.get('etag') ?? ''
    const again = await get(path, { 'If-None-Match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const others = await Promise.all([`${path}&sprak=nn`, path.replace('.svg', '.png'), path.replace('2018', '2017')].map(async (other) => (await get(other)).headers.get('etag')))
    expect(new Set([tag, ...others]).size).toBe(4)
  })

  test('with an address that is no text (%ff) is drawn, and the address printed as it stands', async () => {
    // A question that the page's form has no words for is found at the picture's own address alone.
    const response = await get(`/bilder/deltakelse.svg?${query}&confidence=0.9&sprak=%ff`)
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch(/\/bilder\/deltakelse\.svg\?[^<]*sprak=%ff/)
  })

  test('in English, the printed address leads to the place on the English page', async () => {
    const svg = await (await get(`/bilder/deltakelse.svg?${query}&sprak=en`)).text()
    expect(svg).toMatch(/\/deltakelse\?group=small-rural[^<#]*&amp;sprak=en#figur</)
  })

  test('that cannot be drawn leaves no tag behind, so that a later try is not answered with the old refusal', async () => {
    const refused = await get('/bilder/deltakelse.svg?from=1990&to=1991')
    expect([refused.status, refused.headers.get('etag')]).toEqual([404, null])
  })

  test('is in the language asked for', async () => {
    expect(await (await get(`/bilder/deltakelse.svg?${query}&sprak=nn`)).text()).toContain('lang="nn"')
  })
})

describe('what cannot be drawn is told on a page', () => {
  test.each([
    ['/bilder/nosuch.svg', 404, 'deltakelse'],
    ['/bilder/deltakelse.gif', 404, 'deltakelse'],
    ['/bilder/..%2Fdeltakelse.svg', 404, 'deltakelse'],
    ['/bilder/deltakelse.svg?from=1990&to=1991', 404, 'ingen tall å tegne'],
    ['/bilder/deltakelse.svg?from=abc', 400, 'from'],
    ['/bilder/deltakelse.png?group=population+%3C%3C+3', 400, 'population'],
    ['/bilder/deltakelse.svg?scheme=nosuch', 404, 'nosuch'],
    ['/bilder/deltakelse.svg?nosuch=1', 400, 'nosuch'],
  ])('%s: %i', async (path, status, word) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/text\/html/)
    expect(response.headers.get('content-disposition')).toBeNull()
    const html = await response.text()
    expect(html).toContain(word)
    expect(html).not.toContain('class="ds-link" href="/bilder/')
  })
})

test('the typeface is served with the pages, to be kept for good', async () => {
  const css = await (await get('/assets/rekkevidde.css')).text()
  const address = /url\(["']?(\/assets\/inter\.woff2\?\w+)/.exec(css)?.[1] ?? ''
  const response = await get(address)
  expect(response.headers.get('content-type')).toBe('font/woff2')
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect((await response.arrayBuffer()).byteLength).toBeLessThan(60_000)
})

test('no request ended in a fault of ours', () => {
  expect(server.faults).toEqual([])
})
