import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runningServer } from './running.fixture.ts'

interface Address {
  readonly address: string
}

let plain: Awaited<ReturnType<typeof runningServer>>
let open: Address
let wide: Address
beforeAll(async () => {
  plain = await runningServer()
  open = await plain.another({ host: '127.0.0.1', allowChanges: true })
  wide = await plain.another({ host: '0.0.0.0', allowChanges: true })
})
afterAll(() => plain.stop())

const noSuchRow = '{"row":999999,"answer":"reject"}'

/** Asks for a change as `fetch` would not let us: with any headers. Gives the status and the code of the problem. */
const post = (server: Address, headers: Record<string, string> = {}, body = noSuchRow): Promise<readonly [number, string]> =>
  new Promise((resolve, reject) => {
    const address = `${server.address.replace('0.0.0.0', '127.0.0.1')}/api/v1/review`
    const asked = request(address, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } }, async (response) => {
      let text = ''
      for await (const part of response) text += String(part)
      resolve([response.statusCode ?? 0, text === '' ? '' : (JSON.parse(text) as { code: string }).code])
    })
    asked.on('error', reject)
    asked.end(body)
  })

describe('every response', () => {
  const tooLong = `?group=${'a'.repeat(17_000)}`
  test.each([
    ['/', ''],
    ['/api/v1/openapi.json', ''],
    ['/nosuch', ''],
    ['/api/v1/nosuch', ''],
    ['/api/v1/datasets/nosuch', ''],
    ['/assets/nosuch', ''],
    ['/healthz', ''],
    ['/', 'too long a question'],
    ['/api/v1/participation', 'too long a question'],
  ])('has a content policy without unsafe-inline, and no sniffing: %s %s', async (path, question) => {
    const { headers, status } = await fetch(`${plain.address}${path}${question && tooLong}`)
    if (question) expect(status).toBe(413)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})

describe('changes over HTTP', () => {
  test('are off unless the server was started for them', async () => {
    expect(await post(plain)).toEqual([403, 'changes-off'])
  })

  test('are off on a host that other machines can reach', async () => {
    expect(await post(wide)).toEqual([403, 'changes-off'])
  })

  test.each([
    ['another site’s page', { Origin: 'https://example.org' }, 'only-local'],
    ['a name that only points here', { Host: 'rebound.example' }, 'only-local'],
    ['a request that a browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site' }, 'only-local'],
    ['a proxy that says so (Forwarded)', { Forwarded: 'for=192.0.2.1' }, 'through-proxy'],
    ['a proxy that says so (X-Forwarded-For)', { 'X-Forwarded-For': '192.0.2.1' }, 'through-proxy'],
    ['a proxy that says so (X-Forwarded-Proto)', { 'X-Forwarded-Proto': 'https' }, 'through-proxy'],
    ['a proxy that says so (X-Real-IP)', { 'X-Real-IP': '192.0.2.1' }, 'through-proxy'],
    ['a proxy that says so (Via)', { Via: '1.1 proxy' }, 'through-proxy'],
  ])('are not let through from %s', async (_, headers, code) => {
    expect(await post(open, headers)).toEqual([403, code])
  })

  test.each(['localhost.example.org', '127.0.0.1.example.org', '127.1', '0.0.0.0', '[::]', '2130706433', '0x7f000001', '127.0.0.1@example.org', 'example.org#127.0.0.1', ' '])('are not let through for the name %j', async (name) => {
    expect([400, 403]).toContain((await post(open, { Host: name }))[0])
  })

  test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]', '127.0.0.2'])('are let through for the name %s', async (name) => {
    expect((await post(open, { Host: `${name}:1` }))[0]).toBe(404)
  })

  test.each([
    ['::1', [404, 'review-no-such-row']],
    ['::ffff:127.0.0.1', [404, 'review-no-such-row']],
    ['127.0.0.2', [404, 'review-no-such-row']],
    ['::', [403, 'changes-off']],
    ['::ffff:0.0.0.0', [403, 'changes-off']],
  ] as const)('on the host %s: %j', async (host, expected) => {
    const server = await plain.another({ host, allowChanges: true })
    const { port } = new URL(server.address)
    const reached = { address: `http://${host.startsWith(':') && host !== '::ffff:127.0.0.1' ? '[::1]' : '127.0.0.1'}:${port}` }
    const at = host === '127.0.0.2' ? { address: `http://127.0.0.2:${port}` } : host === '::ffff:0.0.0.0' ? { address: `http://127.0.0.1:${port}` } : reached
    expect(await post(at, { Host: `127.0.0.1:${port}` })).toEqual(expected)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])('must be JSON, not %s', async (type) => {
    expect(await post(open, { 'Content-Type': type })).toEqual([400, 'not-json'])
  })

  test('that name no row are refused, and those too large are cut off', async () => {
    expect((await post(open))[0]).toBe(404)
    expect((await post(open, { 'Content-Type': 'application/json; charset=utf-8' }))[0]).toBe(404)
    expect((await post(open, {}, '{}'))[0]).toBe(400)
    expect((await post(open, {}, 'x'.repeat(20_000)))[0]).toBe(413)
  })

  test('none of this is a fault of ours', () => {
    expect(plain.faults).toEqual([])
  })
})
