import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { type Cut, openPassage, type Passage } from '../store/cut-connection.fixture.ts'
import { startTestServer, type TestServer } from '../store/postgres-server.fixture.ts'
import { openServerStore } from '../store/store.ts'
import { changes, nextChange, prepareChanges, stateOf } from './changes.fixture.ts'
import { bareWorkspace, fillSmall } from './small-workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

let server: TestServer
let loaded: string
let states: Map<string, string>
const nextOf = new Map<string, string>()
let cutTimes = 0

const open = async (url: string): Promise<Workspace> => bareWorkspace(await openServerStore(url))

async function within<T>(url: string, work: (workspace: Workspace) => Promise<T>): Promise<T> {
  const workspace = await open(url)
  try {
    return await work(workspace)
  } finally {
    await workspace.close()
  }
}

beforeAll(async () => {
  server = await startTestServer()
  loaded = await server.freshDatabase()
  await within(loaded, async (workspace) => {
    await fillSmall(workspace.store)
    await prepareChanges(workspace)
  })
})
afterAll(() => server?.stop())

/** Does a change through a passage that is cut once the change has begun; the refusal says that the server was lost. */
async function cutOff(url: string, name: string, cut: (passage: Passage) => Cut | null): Promise<{ refusal: Refusal | null; passed: Passage['passed'] }> {
  let armed: Cut | null = null
  const passage = await openPassage(url, () => armed)
  const workspace = await open(passage.address)
  await workspace.snapshot()
  const start = { ...passage.passed }
  armed = cut(passage)
  try {
    const refusal = await (changes[name]?.(workspace) ?? expect.fail(name)).then(() => null, (error: unknown) => (error instanceof Refusal ? error : expect.fail(`a fault: ${String(error)}`)))
    const { sent, received, messages } = passage.passed
    return { refusal, passed: { sent: sent - start.sent, received: received - start.received, messages: messages - start.messages } }
  } finally {
    await workspace.close()
    await passage.close()
  }
}

/** The old or the new state is there, and the next change works. */
async function expectWhole(url: string, what: string): Promise<string> {
  return within(url, async (workspace) => {
    const found = await stateOf(workspace)
    const state = states.get(found)
    expect(state, `${what}: neither the old nor the new state`).toBeDefined()
    await nextChange(workspace)
    expect(await stateOf(workspace), `${what}, ${state}: the next change`).toBe(nextOf.get(found))
    cutTimes++
    return state ?? ''
  })
}

/** Both states of a change, what comes after each, and how much passes while it is done. */
async function measure(name: string): Promise<Passage['passed']> {
  states = new Map()
  const url = await server.copyOf(loaded)
  states.set(await within(url, stateOf), 'old')
  const old = await server.copyOf(url)
  const { passed } = await cutOff(url, name, () => null)
  states.set(await within(url, stateOf), 'new')
  for (const place of [old, url]) {
    await within(place, async (workspace) => {
      const before = await stateOf(workspace)
      await nextChange(workspace)
      nextOf.set(before, await stateOf(workspace))
    })
  }
  expect(states.size).toBe(2)
  return passed
}

/** So many places from the first byte to the last. */
const places = (all: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => 1 + Math.floor((i * (all - 1)) / (count - 1)))

describe('a process that is killed while it changes a PostgreSQL server', () => {
  it.each([
    ['import', 40, 24],
    ['undo of an import', 18, 12],
    ['settle', 20, 12],
    ['reject', 12, 8],
    ['undo of an answer', 12, 8],
  ])('%s, cut off after %i lengths sent, %i lengths received and at every message: the old or the new state, never half', { timeout: 300_000 }, async (name, sent, received) => {
    const whole = await measure(name)
    const found: string[] = []
    const cutAt = async (what: string, cut: (url: string, passage: Passage) => Cut): Promise<void> => {
      const url = await server.copyOf(loaded)
      const { refusal } = await cutOff(url, name, (passage) => cut(url, passage))
      if (refusal) expect(refusal.code, what).toBe('database-not-reached')
      const state = await expectWhole(url, what)
      if (!refusal) expect(state, `${what}: told as done`).toBe('new')
      found.push(state)
    }
    for (const bytes of places(whole.sent, sent)) await cutAt(`${name}, ${bytes} bytes sent`, (_, { passed }) => ({ way: 'sent', bytes: passed.sent + bytes }))
    for (const bytes of places(whole.received, received)) await cutAt(`${name}, ${bytes} bytes received`, (_, { passed }) => ({ way: 'received', bytes: passed.received + bytes }))
    for (let number = 1; number <= whole.messages; number++) {
      await cutAt(`${name}, ended by the server before message ${number}`, (url, { passed }) => ({ way: 'message', number: passed.messages + number, act: () => server.disconnect(url) }))
    }
    expect(found).toContain('old')
    expect(found).toContain('new')
  })

  it('the server crashes at the first, a middle and the last message of an import', { timeout: 120_000 }, async () => {
    const whole = await measure('import')
    for (const number of [1, whole.messages >> 1, whole.messages]) {
      const url = await server.copyOf(loaded)
      const { refusal } = await cutOff(url, 'import', ({ passed }) => ({ way: 'message', number: passed.messages + number, act: () => server.crash() }))
      expect(refusal?.code).toBe('database-not-reached')
      expect(await expectWhole(url, `crash before message ${number}`)).toBe('old')
    }
  })

  it('that was 200 times and more', () => {
    expect(cutTimes).toBeGreaterThanOrEqual(200)
  })
})
