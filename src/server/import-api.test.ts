import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ImportingServer, importingServer } from './importing.fixture.ts'

let server: ImportingServer
beforeAll(async () => {
  server = await importingServer()
})
afterAll(() => server?.stop())

const send = (path: string, body: Uint8Array | string, headers: Record<string, string>): Promise<readonly [number, Record<string, unknown>]> =>
  new Promise((resolve, reject) => {
    const asked = request(`${server.address}/api/v1${path}`, { method: 'POST', headers, agent: false }, async (response) => {
      let text = ''
      for await (const part of response) text += String(part)
      resolve([response.statusCode ?? 0, JSON.parse(text) as Record<string, unknown>])
    })
    asked.on('error', reject)
    asked.end(body)
  })
const json = (path: string, body: object, headers: Record<string, string> = {}) => send(path, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers })
const file = { fileName: 'liste.csv', bytes: Buffer.from('Kommune;Tilskudd\nAlta;1000\nVåler;2000\n').toString('base64'), scheme: 'bolyst', year: 2018 }

const multipart = async (fields: Record<string, string>): Promise<readonly [Uint8Array, Record<string, string>]> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new File(['Kommune\nAlta\nVåler\n'], 'liste.csv'))
  const made = new Response(form)
  return [new Uint8Array(await made.arrayBuffer()), { 'Content-Type': made.headers.get('content-type') ?? '' }]
}

describe('a list over the API', () => {
  test('a dry run tells what every name is read as, and stores nothing', async () => {
    const [status, answer] = await json('/import', { ...file, dryRun: true })
    expect([status, (answer.rows as { review: number }).review, (await server.workspace.snapshot()).data.lists.some(({ id }) => id === 'bolyst-2018')]).toEqual([200, 1, false])
    expect(answer.stored).toBeUndefined()
  })

  test('list and answers are stored together; the same as a form of a program; and withdrawn', async () => {
    const [, tried] = await json('/import', { ...file, dryRun: true })
    const row = (tried.entries as { text: string; reviewRow: number }[]).find(({ text }) => text === 'Våler')?.reviewRow ?? 0
    const [status, answer] = await json('/import', { ...file, answers: [{ row, answer: '0426' }] })
    expect([status, answer.stored, answer.answered]).toMatchObject([200, [{ list: 'bolyst-2018', outcome: 'added' }], 1])
    const [body, headers] = await multipart({ scheme: 'bolyst', year: '2018', complete: 'true' })
    expect(await send('/import', body, headers)).toMatchObject([200, { stored: [{ outcome: 'superseded' }], rows: { review: 0 } }])
    expect(await json('/undo-import', { list: 'bolyst-2018' })).toMatchObject([200, { list: 'bolyst-2018', restored: expect.any(Number) as number }])
  })

  test('an answer to no question, a code not in force, and a list changed since are refused, and nothing is stored', async () => {
    const version = (await server.workspace.snapshot()).data.version
    const [, tried] = await json('/import', { ...file, dryRun: true })
    const rows = tried.entries as { text: string; reviewRow: number }[]
    const [alta, våler] = [rows[0]?.reviewRow ?? 0, rows[1]?.reviewRow ?? 0]
    expect(await json('/import', { ...file, answers: [{ row: alta, answer: '0426' }] })).toMatchObject([409, { code: 'review-not-a-question' }])
    expect(await json('/import', { ...file, answers: [{ row: våler, answer: '3018' }] })).toMatchObject([400, { code: 'review-code-not-in-force' }])
    expect(await json('/import', { ...file, answers: [{ row: 1, answer: 'reject' }] })).toMatchObject([404, { code: 'review-no-such-row' }])
    expect(await json('/import', { ...file, complete: true, seen: { 'bolyst-2018': null } })).toMatchObject([409, { code: 'import-list-changed' }])
    expect((await server.workspace.snapshot()).data.version).toBe(version)
  })

  test.each([
    [{}, 'bad-input'],
    [{ ...file, bytes: 7 }, 'bad-input'],
    [{ ...file, nosuch: 1 }, 'bad-input'],
    [{ ...file, bytes: '' }, 'file-empty'],
    [{ ...file, columns: { nosuch: 'A' } }, 'bad-input'],
  ])('what is wrong is told: %j', async (body, code) => {
    const [status, problem] = await json('/import', body)
    expect([status, problem.code]).toEqual([400, code])
  })

  test('a form from a browser’s page, a wrong type and a proxy are refused', async () => {
    const [body, headers] = await multipart({ scheme: 'bolyst', year: '2018' })
    expect(await send('/import', body, { ...headers, Origin: server.address })).toMatchObject([400, { code: 'not-json' }])
    expect(await send('/import', body, { ...headers, 'Sec-Fetch-Site': 'same-origin' })).toMatchObject([400, { code: 'not-json' }])
    expect(await send('/import', body, { ...headers, Origin: 'https://example.org' })).toMatchObject([403, { code: 'only-local' }])
    expect(await send('/import', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' })).toMatchObject([400, { code: 'not-json' }])
    for (const path of ['/import', '/undo-import', '/review']) {
      expect(await json(path, {}, { Via: '1.1 proxy' })).toMatchObject([403, { code: 'through-proxy' }])
      expect(await json(path, {}, { Origin: 'null' })).toMatchObject([403, { code: 'only-local' }])
    }
  })

  test('is described in OpenAPI, from the same declaration', async () => {
    const { paths } = JSON.parse((await server.get('/api/v1/openapi.json')).text) as { paths: Record<string, { post?: { requestBody: { content: Record<string, { schema: { properties: object; required: readonly string[] } }> } } }> }
    const content = paths['/api/v1/import']?.post?.requestBody.content ?? {}
    expect(Object.keys(content)).toEqual(['application/json', 'multipart/form-data'])
    expect(Object.keys(content['application/json']?.schema.properties ?? {})).toEqual(expect.arrayContaining(['fileName', 'bytes', 'scheme', 'year', 'complete', 'answers', 'dryRun']))
    expect(paths['/api/v1/undo-import']?.post).toBeDefined()
  })
})

test('none of this is a fault of ours', () => {
  expect(server.faults).toEqual([])
})
