import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { Edition } from '../domain/edition.ts'
import { languages } from '../domain/text.ts'
import { axeFinds, overflowAt320 } from './axe.fixture.ts'
import { openBrowser } from './browser.fixture.ts'
import { type ImportingServer, importingServer } from './importing.fixture.ts'

let server: ImportingServer
beforeAll(async () => {
  server = await importingServer({ inThread: true })
}, 240_000)
afterAll(() => server?.stop())

const publish = (fields: Readonly<Record<string, string>>) => server.post('/rapport/publiser', { county: '', id: '2026', date: '2026-11-23', reason: '', ...fields })
const editions = async (): Promise<readonly Edition[]> => (await server.workspace.snapshot()).data.editions

describe('publishing from the page', { timeout: 240_000 }, () => {
  test('the page says that nothing is published, and shows the form with the next name and the day', async () => {
    const { status, text, headers } = await server.get('/rapport')
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(text).toContain('Ingen utgave er publisert ennå')
    expect(text).toMatch(/name="id" value="2026"[^]*name="date" value="2026-11-23"/)
    expect((await server.get('/rapport/publiser')).status).toBe(303)
  })

  test('a form without the secret, from elsewhere or wrong is refused, and what was typed stays', async () => {
    expect((await publish({ token: 'x' })).status).toBe(403)
    expect((await server.post('/rapport/publiser', { id: '2026', date: '2026-11-23' }, { Origin: 'http://evil.example' })).status).toBe(403)
    const refused = await publish({ id: '<script>', reason: 'min grunn' })
    expect([refused.status, refused.text]).toEqual([400, expect.stringMatching(/Utgaven er ikke publisert[^]*value="&lt;script&gt;"[^]*value="min grunn"/)])
    expect((await publish({ id: '2026-2' })).status).toBe(400)
    expect(await editions()).toEqual([])
  })

  test('two who publish the same at once get the same edition', async () => {
    const both = await Promise.all([publish({}), publish({})])
    expect(both.map(({ status, headers }) => [status, headers.location])).toEqual([[303, '/rapport/2026'], [303, '/rapport/2026']])
    expect((await editions()).map(({ id, number }) => [id, number])).toEqual([['2026', 1]])
  })

  test('a county’s edition has its county in its name', async () => {
    expect((await publish({ id: '2026-2', county: '18' })).headers.location, 'the name suggested is the country’s').toBe('/rapport/2026-fylke-18')
    expect((await server.get('/rapport/2026-fylke-18')).text).toContain('Nordland')
  })

  test('a correction follows when the data have changed: it asks why, and the two name each other', async () => {
    const path = await server.draft('liste.csv', 'Kommune;Tilskudd\nAlta;1000\nTræna;2000\n', { complete: 'yes' })
    await server.post(`${path}/lagre`, { edition: '1' })
    await server.settled(path)
    const refused = await publish({ id: '2026-2', reason: ' ' })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('Skriv hvorfor utgaven rettes, i feltet «Hvorfor utgaven rettes»')])
    expect((await publish({ id: '2026-2', reason: 'Listen\u0000\nmanglet' })).headers.location).toBe('/rapport/2026-2')
    expect((await server.get('/rapport/2026')).text).toMatch(/rettet av 2026-2[^]*Listen manglet/)
    expect((await server.get('/rapport/2026-2/participation')).text).toContain('Denne utgaven retter 2026')
    const changes = await server.get('/rapport/2026/mot/2026-2')
    expect([changes.status, changes.text]).toEqual([200, expect.stringMatching(/tall er endret(?:, nye eller borte)? fra 2026 til 2026-2[^]*ny liste: bolyst-2018/)])
    const same = await publish({ id: '2026-3', reason: 'Skrivefeil' })
    expect([same.status, same.text], 'asked about before it is published').toEqual([409, expect.stringMatching(/Innholdet er det samme som i 2026-2: ingen tall er endret\.[^]*name="same" value="yes"[^]*Publiser likevel/)])
    expect((await server.get('/rapport')).text).toMatch(/2026-2<[^]*\/rapport\/2026\/mot\/2026-2[^]*rettet av 2026-2/)
  })
})

describe('what is published', { timeout: 240_000 }, () => {
  test('is the content with its fingerprint, kept for ever by whoever has it', async () => {
    const { text, headers } = await server.get('/rapport/2026.json')
    const edition = JSON.parse(text) as Edition
    expect(createHash('sha256').update(canonicalJson(edition.content)).digest('hex')).toBe(edition.sha256)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await server.get('/rapport/2026.json', { 'If-None-Match': String(headers.etag) })).status).toBe(304)
    expect((await server.get('/rapport/2026.json')).text).toBe(text)
  })

  test('is one document with its own style and nothing else, in the language asked for', async () => {
    const { text, headers } = await server.get('/rapport/2026.html?sprak=nn')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-disposition']).toBe('inline; filename="rekkevidde-2026-nn.html"')
    const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? ''
    expect(String(headers['content-security-policy'])).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(text).toContain('<html lang="nn">')
    expect(text).not.toMatch(/<script|<link|<img|src=|href="\/|url\(http/)
  })

  test('is made once for many who ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => server.get('/rapport/2026.xlsx')))
    expect(new Set(all.map(({ status, text }) => `${status} ${text.length}`)).size).toBe(1)
    expect(all[0]?.headers['content-disposition']).toBe('attachment; filename="rekkevidde-2026.xlsx"')
  })

  test('readers are answered while a draft is made, and a draft is never kept by anyone', async () => {
    const draft = server.get('/rapport/utkast.json?fylke=34')
    const first = await Promise.race([draft.then(() => 'draft'), server.get('/healthz').then(() => 'reader')])
    expect(first).toBe('reader')
    const { headers, text } = await draft
    expect([headers['cache-control'], (JSON.parse(text) as Edition).number]).toEqual(['no-cache', 0])
    expect((await server.get('/rapport/utkast?fylke=34')).text).toContain('Dette er et utkast')
  })

  test('readers are answered while the API works out a whole edition, which says what the draft says', async () => {
    const asked = server.get('/api/v1/edition?county=11&sprak=en')
    expect(await Promise.race([asked.then(() => 'edition'), server.get('/healthz').then(() => 'reader')])).toBe('reader')
    const { answer, input } = JSON.parse((await asked).text) as { answer: { area: unknown }; input: { county: string } }
    expect([answer.area, input.county]).toEqual([{ county: '11', name: 'Rogaland' }, '11'])
    expect((await server.get('/rapport/utkast?fylke=11')).text).toContain('Rogaland')
  })

  test('a draft that is not made yet is told of on a page that comes again by itself', async () => {
    const path = '/rapport/utkast?fylke=15&sprak=nn'
    let shown = await server.get(path)
    if (shown.headers.refresh !== undefined) {
      expect([shown.status, shown.headers['cache-control']]).toEqual([200, 'no-store'])
      expect(shown.text).toMatch(/Utkastet blir laga[^]*href="\/rapport\/utkast\?fylke=15&amp;sprak=nn"/)
    }
    while (shown.headers.refresh !== undefined) shown = await server.get(path)
    expect(shown.text).toContain('Dette er eit utkast')
  })

  test('the API tells of the editions, and gives one whole', async () => {
    const { answer } = JSON.parse((await server.get('/api/v1/editions')).text) as { answer: { editions: { id: string; correctedBy: { id: string } | null }[] } }
    expect(answer.editions.map(({ id, correctedBy }) => [id, correctedBy?.id ?? null])).toEqual([['2026-2', null], ['2026-fylke-18', null], ['2026', '2026-2']])
    const { answer: one } = JSON.parse((await server.get('/api/v1/editions?id=2026')).text) as { answer: { edition: Edition } }
    expect(one.edition.id).toBe('2026')
  })
})

describe('pages of published editions', { timeout: 240_000 }, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  const paths = ['/rapport', '/rapport/2026', '/rapport/2026-2', '/rapport/2026-2/participation', '/rapport/2026-2/kilder', '/rapport/2026-fylke-18', '/rapport/2026/mot/2026-2']
  test.each(languages.flatMap((language) => paths.map((path) => [path, language] as const)))('%s passes axe in %s, and needs no sideways scroll at 320 px', async (path, language) => {
    const page = await browser.context.newPage()
    await page.goto(`${server.address.replace(/\/$/, '')}${path}?sprak=${language}`)
    expect(await axeFinds(page)).toEqual([])
    expect(await overflowAt320(page)).toBe(0)
    await page.close()
  })
})

describe('what is not there', () => {
  test.each([
    ['/rapport/2031', 404],
    ['/rapport/2026/finnes-ikke', 404],
    ['/rapport/2026/__proto__', 404],
    ['/rapport/2026/constructor', 404],
    ['/rapport/2026.exe', 404],
    ['/rapport/2031.pdf', 404],
    ['/rapport/..%2f..%2fetc%2fpasswd', 404],
    ['/rapport/%00', 404],
    ['/rapport/%ff', 404],
    ['/rapport/__proto__.json', 404],
    ['/rapport/2026%27%3B--', 404],
    ['/rapport/2026/mot/2031', 404],
    ['/rapport/2026/mot/2026-fylke-18', 400],
    ['/rapport/2026/mot', 404],
    ['/rapport/utkast?fylke=99', 400],
    ['/rapport/utkast.json?fylke=%3Cscript%3E', 400],
    ['/api/v1/edition-changes?a=2026&b=__proto__', 200],
  ])('%s is told of in words', async (path, status) => {
    const answered = await server.get(path)
    expect(answered.status).toBe(status)
    expect(answered.text).not.toMatch(/<script>|\bat .*\.ts:\d/)
  })
})

test('no request ended in a fault of ours', () => {
  expect(server.faults).toEqual([])
})
