import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ImportingServer, importingServer } from './importing.fixture.ts'
import { attachment } from './list-routes.ts'

let server: ImportingServer
let draft: string
beforeAll(async () => {
  server = await importingServer()
  draft = await server.draft('liste.csv', 'Kommune;Tilskudd\nAlta;1000\nVåler;2000\n')
})
afterAll(() => server?.stop())

const drafts = (): readonly string[] => (existsSync(join(server.folder, 'drafts')) ? readdirSync(join(server.folder, 'drafts')) : [])
/** Everything a request could have changed: the drafts, file by file, and the version of the data. */
const state = async (): Promise<string> => {
  const files = drafts().flatMap((id) => readdirSync(join(server.folder, 'drafts', id)).map((name) => `${id}/${name}: ${readFileSync(join(server.folder, 'drafts', id, name)).toString('base64')}`))
  return JSON.stringify([files.toSorted(), (await server.workspace.snapshot()).data.version])
}

const routes = (): readonly (readonly [string, Record<string, string>])[] => [
  ['/data/import', { scheme: 'bolyst', year: '2018', rows: 'Alta' }],
  [`${draft}/opplysninger`, { scheme: 'bolyst', year: '2017' }],
  [`${draft}/fil`, {}],
  [`${draft}/svar`, { 'answer-1': 'reject', 'year-1': '2018' }],
  [`${draft}/avbryt`, {}],
  [`${draft}/les`, {}],
  [`${draft}/lagre`, { edition: '1' }],
  [`${draft}/forkast`, {}],
  ['/data/avklaring', { 'answer-1': 'reject', 'year-1': '2018' }],
  ['/data/lister/kulturminneplan-kik-2018/trekk', {}],
]

describe('a form that may change something', () => {
  const own = (): string => server.address
  const unwanted: readonly (readonly [string, (token: string) => readonly [Record<string, string>, Record<string, string>]])[] = [
    ['without the secret', () => [{ token: '' }, {}]],
    ['with a wrong secret', (token) => [{ token: token.replace(/./, (first) => (first === '0' ? '1' : '0')) }, {}]],
    ['with a secret that is too long', (token) => [{ token: `${token}0` }, {}]],
    ['from another site', (token) => [{ token }, { Origin: 'https://example.org' }]],
    ['from another port of this machine', (token) => [{ token }, { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site' }]],
    ['from a page that hides where it is from', (token) => [{ token }, { Origin: 'null' }]],
    ['that a browser calls cross-site', (token) => [{ token }, { 'Sec-Fetch-Site': 'cross-site' }]],
    ['that a browser calls same-site', (token) => [{ token }, { 'Sec-Fetch-Site': 'same-site' }]],
    ['through a proxy (Forwarded)', (token) => [{ token }, { Forwarded: 'for=192.0.2.1' }]],
    ['through a proxy (X-Forwarded-For)', (token) => [{ token }, { 'X-Forwarded-For': '127.0.0.1' }]],
    ['through a proxy (Via)', (token) => [{ token }, { Via: '1.1 proxy' }]],
    ['for a name that only points here', (token) => [{ token }, { Host: 'rebound.example' }]],
    ['for a name like ours', (token) => [{ token }, { Host: 'localhost.example.org' }]],
  ]

  test.each(unwanted)('is refused %s, and nothing is changed', async (_, made) => {
    const [fields, headers] = made(await server.token())
    const before = await state()
    for (const [path, told] of routes()) {
      const { status, text } = await server.post(path, { ...told, ...fields }, headers)
      expect([path, status]).toEqual([path, 403])
      expect(text).toContain('<h1')
    }
    expect(await state()).toBe(before)
  })

  test('is refused as a body of another kind', async () => {
    const before = await state()
    for (const [path] of routes()) {
      expect((await server.post(path, {}, { 'Content-Type': 'application/json' })).status).toBe(400)
      expect((await server.post(path, {}, { 'Content-Type': 'text/plain' })).status).toBe(400)
      expect((await server.post(path, {}, { 'Content-Type': 'multipart/form-data; boundary=none' })).status).toBe(400)
    }
    expect(await state()).toBe(before)
  })

  test('is taken from our own page, as a browser sends it', async () => {
    const { status } = await server.post(`${draft}/svar`, {}, { Origin: own(), 'Sec-Fetch-Site': 'same-origin' })
    expect(status).toBe(303)
  })
})

test('reading any page changes nothing, and none is kept by others', async () => {
  const before = await state()
  for (const path of ['/data/import', '/data/import?scheme=bolyst&year=2018', draft, `${draft}?vis=certain&side=9`, `${draft}/status`, `${draft}/svar`, `${draft}/lagre`, '/data/avklaring', '/data/lister/kulturminneplan-kik-2018', '/data/lister/kulturminneplan-kik-2018/trekk']) {
    const { status, headers } = await server.get(path)
    expect([path, status < 400]).toEqual([path, true])
    if (status === 200) expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toMatch(/default-src 'none'/)
  }
  expect(await state()).toBe(before)
})

test('what is not stored yet is shown only on the machine itself', async () => {
  const elsewhere: readonly Record<string, string>[] = [{ 'X-Forwarded-For': '192.0.2.1' }, { Host: 'rebound.example' }]
  for (const headers of elsewhere) {
    for (const path of [draft, `${draft}/status`, '/data/lister/kulturminneplan-kik-2018/fil/1']) expect((await server.get(path, headers)).status).toBe(403)
    const { text } = await server.get('/data/import', headers)
    expect(text).not.toContain('name="token"')
    expect((await server.get('/data/avklaring', headers)).text).not.toContain('name="token"')
  }
})

describe('ids and names', () => {
  test.each(['..', '../..', '%2e%2e', '..%2fsnapshot', '%2fetc%2fpasswd', 'draft', '0'.repeat(31), `${'0'.repeat(32)}%00`, 'A'.repeat(32)])('a draft that cannot be is not found: %s', async (id) => {
    expect((await server.get(`/data/import/${id}/status`)).status).toBe(404)
    expect((await server.post(`/data/import/${id}/forkast`, {})).status).toBe(404)
  })

  test.each(['../../../etc/passwd', '..\\..\\boot.ini', 'a\r\nSet-Cookie: b=c.csv', '<img src=x onerror=alert(1)>.csv', `${'x'.repeat(5000)}.csv`, '\u202Evsc.exe'])('a file’s name is only shown, never followed: %j', async (name) => {
    const path = await server.draft(name, 'Kommune\nAlta\n')
    expect(path).toMatch(/^\/data\/import\/[0-9a-f]{32}$/)
    const { status, text } = await server.get(path)
    expect(status).toBe(200)
    expect(text).not.toMatch(/<img|\u202E|etc\/passwd|\.\.\\/)
    expect((await server.post(`${path}/forkast`, {})).status).toBe(303)
  })

  test('a download’s name breaks out of no header', () => {
    for (const name of ['a"; filename="b.html', 'a\r\nX-Evil: 1', 'Sørlandet (2).xlsx', '../x', "it's*.csv", '']) {
      const header = attachment(name)
      expect(header).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w%.~!$&+^`|-]*$/)
      expect(header).not.toMatch(/[\r\n]/)
    }
  })
})

test('cells are shown as text: no markup, no formula, no script', async () => {
  const path = await server.draft('celler.csv', 'Kommune;Prosjekt\n"<script>alert(1)</script>";"=HYPERLINK(""javascript:alert(1)"")"\nAlta;"<a href=\'javascript:1\'>x</a>"\n"""><svg onload=1>";x\n')
  const { text } = await server.get(path)
  expect(text).toContain('&lt;script&gt;alert(1)')
  // The sign of a question is the page's own drawing; no other may be there.
  expect(text).not.toMatch(/<script>|<svg(?! viewBox="0 0 16 16" aria-hidden="true">)|href='javascript|href="javascript/)
  await server.post(`${path}/forkast`, {})
})

test('what is too large is refused before it is kept', async () => {
  const before = drafts().length
  const large = new File([new Uint8Array(21 * 1024 * 1024).fill(65)], 'stor.csv')
  const told = await server.post('/data/import', { scheme: 'bolyst', year: '2018', file: large })
  expect(told.status).toBe(413)
  expect(told.text).toContain('value="2018"')
  const huge = await server.post('/data/import', {}, { 'Content-Length': String(60 * 1024 * 1024) }).catch(() => null)
  if (huge) expect(huge.status).toBe(413)
  expect(drafts()).toHaveLength(before)
})

test('at most so many are begun at a time', async () => {
  const made: string[] = []
  for (let i = drafts().length; i < 20; i++) made.push(await server.draft(`${i}.csv`, 'Kommune\nAlta\n'))
  const { status, text } = await server.post('/data/import', { scheme: 'bolyst', year: '2018', rows: 'Alta\nBodø' })
  expect(status).toBe(409)
  expect(text).toContain('Alta\nBodø</textarea>')
  for (const path of made) await server.post(`${path}/forkast`, {})
})

test('a server that was not started for it shows how it is switched on, and takes nothing', async () => {
  const plain = await importingServer({ allowChanges: false })
  const { status, text } = await plain.get('/data/import?scheme=bolyst&year=2018')
  expect([status, text.includes('npm start'), text.includes('--scheme bolyst --year 2018'), text.includes('<form method="post"')]).toEqual([200, true, true, false])
  expect((await plain.get('/data/avklaring')).text).not.toContain('name="token"')
  expect((await plain.get('/data/lister/kulturminneplan-kik-2018')).text).toContain('Eldre utgaver')
  for (const path of ['/data/import', '/data/avklaring', '/data/lister/kulturminneplan-kik-2018/trekk']) {
    expect((await plain.post(path, { token: 'x', rows: 'Alta' })).status).toBe(403)
  }
  await plain.stop()
})

test('none of this is a fault of ours', () => {
  expect(server.faults).toEqual([])
})
