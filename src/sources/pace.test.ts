import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockThatJumps } from './asking.fixture.ts'
import { registerClient } from './client.ts'
import { limitFromHeaders, retryAfter } from './limits.ts'
import { callLogInMemory, modest, paceOf, shareOf } from './pace.ts'
import { registerServer } from './register-server.fixture.ts'

const never = new AbortController().signal

/** The most calls begun within any stretch of a length. */
const mostWithin = (begun: readonly number[], length: number): number =>
  Math.max(0, ...begun.map((from) => begun.filter((at) => at >= from && at - from < length).length))

test('never more than allowed within any window, whatever is told and however long the work takes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 5, max: 120 }),
      fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 80 }),
      async (calls, seconds, works) => {
        const clock = clockThatJumps()
        const pace = paceOf('example.org', clock, callLogInMemory())
        const told = { calls, windowMs: seconds * 1000 }
        pace.heed(told)
        const begun: number[] = []
        for (const work of works) {
          await pace.inLine(async () => {
            await pace.begin(never)
            begun.push(clock.now())
            await clock.sleep(work, never)
          })
        }
        expect(mostWithin(begun, told.windowMs)).toBeLessThanOrEqual(shareOf(told).calls)
        expect(mostWithin(begun, 499)).toBeLessThanOrEqual(1)
      },
    ),
    { numRuns: 60 },
  )
})

test('sixty calls to a server: at most twenty leave in any minute, one at a time, in the order asked for', async () => {
  const server = await registerServer({ people: new Map() })
  try {
    const clock = clockThatJumps()
    const begun: number[] = []
    const log = callLogInMemory()
    const counting = {
      read: log.read,
      write: (host: string, all: readonly number[]) => (begun.push(all.at(-1) ?? 0), log.write(host, all)),
    }
    const client = registerClient({ userAgent: 'Rekkevidde/test', signal: never, ...clock, callLog: counting })
    await Promise.all(Array.from({ length: 60 }, (_, i) => client.json(`${server.host}/api/pxwebapi/v2/config?${i}`)))
    expect(server.calls.map(({ path }) => path.split('?')[1])).toEqual(Array.from({ length: 60 }, (_, i) => String(i)))
    expect(mostWithin(begun, 60_000)).toBe(20)
  } finally {
    await server.close()
  }
})

test('a process that begins anew remembers the calls of the one before', async () => {
  const clock = clockThatJumps()
  const log = callLogInMemory()
  const first = paceOf('example.org', clock, log)
  for (let i = 0; i < modest.calls; i++) await first.begin(never)
  const before = clock.now()
  await paceOf('example.org', clock, log).begin(never)
  expect(clock.now() - before).toBeGreaterThan(40_000)
})

test('our share is half of what is told, and never more than twenty a minute', () => {
  expect(shareOf({ calls: 40, windowMs: 60_000 }).calls).toBe(20)
  expect(shareOf({ calls: 30, windowMs: 60_000 }).calls).toBe(15)
  expect(shareOf({ calls: 1000, windowMs: 60_000 }).calls).toBe(20)
  expect(shareOf({ calls: 30, windowMs: 10_000 }).calls).toBe(3)
  expect(shareOf({ calls: 1, windowMs: 60_000 }).calls).toBe(1)
})

test('limits from headers: policy with window, limit alone, and nothing where a register tells 0', () => {
  expect(limitFromHeaders(new Headers({ 'X-RateLimit-Policy': '40;w=60s', 'X-RateLimit-Remaining': '39' }))).toEqual({
    allowance: { calls: 40, windowMs: 60_000 },
    left: 39,
  })
  expect(limitFromHeaders(new Headers({ 'x-ratelimit-limit': '10' })).allowance).toEqual({
    calls: 10,
    windowMs: 60_000,
  })
  expect(limitFromHeaders(new Headers({ 'x-ratelimit-limit': '0' }))).toEqual({ allowance: null, left: null })
  expect(limitFromHeaders(new Headers({ 'x-ratelimit-policy': 'soon' })).allowance).toBeNull()
  // A window of years would have us wait longer than a timer can count.
  for (const window of ['3601', '9'.repeat(11), '9'.repeat(400)])
    expect(limitFromHeaders(new Headers({ 'x-ratelimit-policy': `40;w=${window}` })).allowance).toBeNull()
})

test('few calls left for the workplace: the rest of the window is left to the others', async () => {
  const server = await registerServer({ people: new Map() })
  try {
    server.misbehave(
      (response) =>
        !!response
          .writeHead(200, {
            'Content-Type': 'application/json',
            'X-RateLimit-Policy': '40;w=60s',
            'X-RateLimit-Remaining': '2',
          })
          .end('{}'),
    )
    const clock = clockThatJumps()
    const client = registerClient({ userAgent: 'Rekkevidde/test', signal: never, ...clock })
    const before = clock.now()
    await client.json(`${server.host}/a`)
    expect(clock.now()).toBe(before)
    await client.json(`${server.host}/b`)
    expect(clock.now() - before).toBeGreaterThanOrEqual(60_000)
  } finally {
    await server.close()
  }
})

test('Retry-After: seconds, a date, a date that is past, nonsense and nothing', () => {
  const now = Date.parse('2026-11-23T12:00:00Z')
  expect(retryAfter('17', now)).toBe(17_000)
  expect(retryAfter('Mon, 23 Nov 2026 12:01:00 GMT', now)).toBe(60_000)
  expect(retryAfter('Mon, 23 Nov 2026 11:01:00 GMT', now)).toBe(0)
  expect(retryAfter('9'.repeat(400), now)).toBe(86_400_000)
  expect(retryAfter('Mon, 23 Nov 9999 12:01:00 GMT', now)).toBe(86_400_000)
  expect(retryAfter('soon', now)).toBeNull()
  expect(retryAfter(null, now)).toBeNull()
})
