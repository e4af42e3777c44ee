import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { clockThatJumps } from './asking.fixture.ts'
import { type ClientOptions, registerClient } from './client.ts'
import { type Misbehaviour, type RegisterServer, registerServer } from './register-server.fixture.ts'

let server: RegisterServer

beforeAll(async () => {
  server = await registerServer({ people: new Map() })
})
afterAll(() => server.close())
afterEach(() => server.misbehave(null))

/**
 * One call to the server that misbehaves so: what came of it, how often it was asked, and how long was waited between.
 */
async function ask(how: Misbehaviour, more: Partial<ClientOptions> = {}) {
  const before = server.calls.length
  server.misbehave((response, call, number) => how(response, call, number - before))
  const clock = clockThatJumps()
  const client = registerClient({
    userAgent: 'Rekkevidde/test',
    signal: AbortSignal.timeout(30_000),
    ...clock,
    ...more,
  })
  const outcome = await client.json(`${server.host}/api/pxwebapi/v2/config`).catch((error: unknown) => error)
  return {
    outcome,
    code: outcome instanceof Refusal ? outcome.code : 'answered',
    calls: server.calls.length - before,
    waits: clock.slept.filter((ms) => ms >= 1000),
  }
}

const json = { 'Content-Type': 'application/json' }

test('says who asks, takes gzip, and reads the reply', async () => {
  const { outcome, calls } = await ask(() => false)
  expect(outcome).toMatchObject({ maxDataCells: 800_000 })
  expect(calls).toBe(1)
  expect(server.calls.at(-1)?.headers).toMatchObject({
    'user-agent': 'Rekkevidde/test',
    'accept-encoding': 'gzip',
    accept: 'application/json',
  })
})

test('429 with seconds in Retry-After is waited out', async () => {
  const { code, calls, waits } = await ask(
    (response, _, n) => n === 1 && !!response.writeHead(429, { 'Retry-After': '17' }).end(),
  )
  expect([code, calls, waits]).toEqual(['answered', 2, [17_000]])
})

test('429 with a date in Retry-After is waited out', async () => {
  const { code, waits } = await ask(
    (response, _, n) => n === 1 && !!response.writeHead(429, { 'Retry-After': 'Mon, 23 Nov 2026 12:00:31 GMT' }).end(),
  )
  expect(code).toBe('answered')
  expect(waits).toEqual([31_000])
})

test('429 without Retry-After: calls are counted anew after a minute, or what the headers tell', async () => {
  const { outcome, code, calls, waits } = await ask((response) => !!response.writeHead(429).end('slow down'))
  expect([code, calls, waits]).toEqual(['register-busy', 4, [60_000, 60_000, 60_000]])
  const told = await ask(
    (response, _, n) => n === 1 && !!response.writeHead(429, { 'X-RateLimit-Policy': '40;w=30s' }).end(),
  )
  expect([told.code, told.waits]).toEqual(['answered', [30_000]])
  expect((outcome as Refusal).text.nb).toContain('Ingenting er endret')
})

test('a register that asks for a longer wait than our patience is left in peace', async () => {
  const { outcome, code, calls } = await ask((response) => !!response.writeHead(429, { 'Retry-After': '3600' }).end())
  expect([code, calls]).toEqual(['register-busy', 1])
  expect((outcome as Refusal).text.en).toContain('3600 seconds')
})

test('503 all the time: the wait doubles, and after four tries a person is told', async () => {
  const { code, calls, waits } = await ask((response) => !!response.writeHead(503).end())
  expect([code, calls, waits]).toEqual(['register-busy', 4, [2000, 4000, 8000]])
})

test('503 and then fine', async () => {
  const { code, calls } = await ask((response, _, n) => n < 3 && !!response.writeHead(503).end())
  expect([code, calls]).toEqual(['answered', 3])
})

test('slow: asked again, then refused with how long was waited', async () => {
  const { code, calls } = await ask(() => true, { timeoutMs: 80, tries: 2 })
  expect([code, calls]).toEqual(['register-too-slow', 2])
})

test('slow in the middle of the body counts as slow', async () => {
  const { code } = await ask((response) => !!response.writeHead(200, json).write('{"maxData'), {
    timeoutMs: 80,
    tries: 1,
  })
  expect(code).toBe('register-too-slow')
})

test('cut off in the middle, by the length told, by a broken connection, and inside gzip', async () => {
  const byLength = await ask(
    (response) => {
      response.writeHead(200, { ...json, 'Content-Length': '5000' }).write('{"maxDataCells":')
      setTimeout(() => response.destroy(), 20)
      return true
    },
    { tries: 2 },
  )
  expect([byLength.code, byLength.calls]).toEqual(['reply-cut-off', 2])
  const packed = gzipSync(JSON.stringify({ value: Array.from({ length: 5000 }, (_, i) => i) }))
  const inGzip = await ask(
    (response) => !!response.writeHead(200, { ...json, 'Content-Encoding': 'gzip' }).end(packed.subarray(0, 900)),
    { tries: 1 },
  )
  expect(inGzip.code).toBe('reply-cut-off')
})

test('cut off without anybody telling: the JSON has no end; asked again, it is whole', async () => {
  const { code, calls } = await ask(
    (response, _, n) => n === 1 && !!response.writeHead(200, json).end('{"maxDataCells": 800000, "langua'),
  )
  expect([code, calls]).toEqual(['answered', 2])
  const half = Buffer.from('{"label":"Kåfjord').subarray(0, 13)
  expect((await ask((response) => !!response.writeHead(200, json).end(half), { tries: 1 })).code).toBe('reply-cut-off')
})

test('a web page with 200 is named by its title, whatever type it says it is', async () => {
  const page = '<!doctype html><html><head><title>Planlagt vedlikehold</title></head></html>'
  for (const type of ['text/html; charset=utf-8', 'application/json']) {
    const { outcome, code, calls } = await ask(
      (response) => !!response.writeHead(200, { 'Content-Type': type }).end(page),
    )
    expect([code, calls]).toEqual(['reply-other-type', 1])
    expect((outcome as Refusal).text.nb).toContain('Planlagt vedlikehold')
  }
})

test('a wrong type, and another encoding than UTF-8', async () => {
  expect((await ask((response) => !!response.writeHead(200, { 'Content-Type': 'text/csv' }).end('a;b'))).code).toBe(
    'reply-other-type',
  )
  const latin = Buffer.from('{"name":"Tønsberg og Færder"}', 'latin1')
  expect((await ask((response) => !!response.writeHead(200, json).end(latin))).code).toBe('reply-not-utf8')
})

test('huge: stopped while it streams, and at once when its length is told', async () => {
  const streamed = await ask(
    (response) => {
      response.writeHead(200, json)
      const more = setInterval(() => response.write('1'.repeat(100_000)), 1)
      response.on('close', () => clearInterval(more))
      return true
    },
    { largestBytes: 500_000 },
  )
  expect([streamed.code, streamed.calls]).toEqual(['reply-too-large', 1])
  const bomb = gzipSync(Buffer.alloc(2_000_000, 49))
  expect(
    (
      await ask((response) => !!response.writeHead(200, { ...json, 'Content-Encoding': 'gzip' }).end(bomb), {
        largestBytes: 500_000,
      })
    ).code,
  ).toBe('reply-too-large')
})

test('a refusal without an end is not read to its end', async () => {
  let written = 0
  const { code, calls } = await ask((response) => {
    response.writeHead(400, { 'Content-Type': 'text/plain' })
    const more = setInterval(() => response.write('x'.repeat(100_000), () => void (written += 100_000)), 1)
    response.on('close', () => clearInterval(more))
    return true
  })
  expect([code, calls]).toEqual(['register-refuses', 1])
  expect(written).toBeLessThan(50_000_000)
})

test('redirects: followed on the same host, counted; never in a ring, and never to another host', async () => {
  const once = await ask(
    (response, _, n) => n === 1 && !!response.writeHead(302, { Location: '/api/pxwebapi/v2/config?again' }).end(),
  )
  expect([once.code, once.calls]).toEqual(['answered', 2])
  const ring = await ask((response, call) => !!response.writeHead(301, { Location: call.path }).end())
  expect([ring.code, ring.calls]).toEqual(['register-moved', 6])
  const away = await ask((response) => !!response.writeHead(302, { Location: 'http://localhost:1/' }).end())
  expect([away.code, away.calls]).toEqual(['register-moved', 1])
})

test('a refusal of the register is told in its own words, and not repeated', async () => {
  const problem = '{"type":"Parameter error","title":"Too many cells selected","status":400}'
  const { outcome, code, calls } = await ask((response) => !!response.writeHead(400, json).end(problem))
  expect([code, calls]).toEqual(['register-refuses', 1])
  expect((outcome as Refusal).text.en).toContain('Too many cells selected')
})

test('offline: what was tried, that the stored data hold, what to do', async () => {
  const closed = createServer()
  const port = await new Promise<number>((resolve) =>
    closed.listen(0, '127.0.0.1', () => resolve((closed.address() as { port: number }).port)),
  )
  await new Promise((resolve) => closed.close(resolve))
  const client = registerClient({
    userAgent: 'Rekkevidde/test',
    signal: AbortSignal.timeout(30_000),
    ...clockThatJumps(),
  })
  const refusal = await client.json(`http://127.0.0.1:${port}/config`).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'register-not-reached', kind: 'busy' })
  for (const text of Object.values((refusal as Refusal).text)) expect(text).toContain('ECONNREFUSED')
})

test('stopped by a person: the call ends, and says so', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  const { code } = await ask(() => true, { signal: stop.signal })
  expect(code).toBe('fetch-stopped')
})
