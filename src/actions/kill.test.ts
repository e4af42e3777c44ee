import { createHash } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../answers/answer.ts'
import { participation } from '../answers/participation.ts'
import type { SnapshotData } from '../store/snapshot.ts'
import { quickFolder } from '../store/quick-folder.fixture.ts'
import { bundleChild, type Child } from './child-process.fixture.ts'
import { importInput, importList } from './import-list.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

const listed = { scheme: 'kulturminneplan-kik', year: 2018, complete: true }
const corrected = 'Kommune;Prosjekt;Tilskudd\nHalden;Plan;100 000\nVåler;Plan;100 000\nRåde;Plan;150 000\nÅfjord;Plan;50 000\n'

let root: string
let loaded: string
let file: string
let child: Child
let firstWrites = 0
let copied = 0
let writesInAll = 0
let time = 0
let before = ''
let after = ''
let stateAfter = ''

/** All that is stored and answered, but for the numbers and moments a database gives out as it likes. */
const stateOf = (data: SnapshotData): string =>
  digest([data.lists.map(({ importedAt: _, version: __, ...list }) => list), data.entries.map(({ id: _, ...entry }) => entry)])

/** Short, so that a failure can be read. */
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value, withoutRow)).digest('hex').slice(0, 16)

/** Rows waiting for a person are numbered by the database, which passes over the numbers of a change that came to nothing. */
const withoutRow = (key: string, value: unknown): unknown => (key === 'row' && typeof value === 'number' ? 0 : value)

const open = (folder: string): Promise<Workspace> => openWorkspace({ folder, databaseUrl: null, now: () => '2026-01-02T03:04:05Z', progress: () => {} })

async function answers(workspace: Workspace): Promise<string> {
  const snapshot = await workspace.snapshot()
  const { answer, coverage } = ask(participation, snapshot, { from: 2018, to: 2018, never: true, participants: true }, 'nb')
  return digest([stateOf(snapshot.data), answer, coverage])
}

const copyOf = async (name: string): Promise<string> => {
  const folder = join(root, name)
  await cp(loaded, folder, { recursive: true })
  return folder
}

const importArguments = (folder: string): string[] => ['import', folder, file, JSON.stringify(listed)]

beforeAll(async () => {
  root = quickFolder('kill')
  loaded = join(root, 'loaded')
  file = join(root, 'liste.csv')
  writeFileSync(file, corrected)
  child = await bundleChild()
  const first = (await child.run(['open', loaded])).told[1]
  firstWrites = Number(first?.writes)
  copied = Number(first?.copied)
  before = await answers(await open(loaded))
  const whole = await copyOf('whole')
  const { told, milliseconds } = await child.run(importArguments(whole))
  writesInAll = Number(told[1]?.writes)
  time = milliseconds
  after = await answers(await open(whole))
  stateAfter = stateOf((await (await open(whole)).snapshot()).data)
})

afterAll(() => {
  child?.remove()
  rmSync(root, { recursive: true, force: true })
})

/** Kills one import, and sees that what is left is whole: as answered, as stored, and fit for the next import. */
async function killOnce(name: string, env: Readonly<Record<string, string>>, killAfter?: number): Promise<'old' | 'new'> {
  const folder = await copyOf(name)
  const { signal, status } = await child.run(importArguments(folder), env, killAfter)
  if (env.KILL_AT_WRITE) expect(signal, name).toBe('SIGKILL')
  if (env.REJECT_AT_WRITE) expect(status, name).toBe(1)
  const workspace = await open(folder)
  const found = await answers(workspace)
  expect([before, after].includes(found), `${name}: neither the old nor the new state`).toBe(true)
  const { stored } = await importList.perform(workspace, importInput.parse({ fileName: 'liste.csv', bytes: Buffer.from(corrected), ...listed }))
  expect(stored[0]?.outcome, name).toBe(found === before ? 'superseded' : 'unchanged')
  expect(stateOf((await workspace.snapshot()).data), `${name}: the next import`).toBe(stateAfter)
  expect(readdirSync(folder).filter((entry) => /^snapshot\.|changing/.test(entry)), `${name}: left behind`).toEqual([])
  rmSync(folder, { recursive: true, force: true })
  return found === before ? 'old' : 'new'
}

/** Two at a time, in order. */
async function each<T>(points: readonly T[], work: (point: T) => Promise<'old' | 'new'>): Promise<readonly ('old' | 'new')[]> {
  const found: ('old' | 'new')[] = []
  const waiting = [...points.entries()]
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) found[next[0]] = await work(next[1])
  }
  await Promise.all([worker(), worker()])
  return found
}

describe('an import that is killed leaves the old state or the new one', () => {
  it('the two states differ, and the import writes enough for the points below', () => {
    expect(after).not.toBe(before)
    expect(writesInAll).toBeGreaterThan(100)
  })

  it('killed half-way through a write to disk, at 28 writes from the first to the last (crash.test.ts has many more)', { timeout: 400_000 }, async () => {
    // Half the points are spread over all writes, half over the last tenth: commit, snapshot, and letting go of the folder.
    const spread = Array.from({ length: 14 }, (_, i) => 1 + Math.floor((i * (writesInAll - 1)) / 14))
    const last = Array.from({ length: 14 }, (_, i) => writesInAll - Math.floor((i * writesInAll) / 140))
    const points = [...new Set([...spread, ...last])].toSorted((a, b) => a - b)
    const found = await each(points, (write) => killOnce(`write-${write}`, { KILL_AT_WRITE: String(write) }))
    expect(found).toContain('old')
    expect(found).toContain('new')
    expect(found.join(), 'once new, later kills find it new').toMatch(/^(old,?)+(new,?)+$/)
  })

  it('killed from outside at 3 moments from its start to its end', { timeout: 100_000 }, async () => {
    const moments = Array.from({ length: 3 }, (_, i) => (time * (i + 0.5)) / 3)
    await each(moments, (moment) => killOnce(`after-${Math.round(moment)}`, {}, moment))
  })
})

describe('an import in which a promise fails that nobody waits for', () => {
  it('ends at once, and leaves the old state or the new one', { timeout: 100_000 }, async () => {
    const points = [0.3, 0.7, 0.9].map((share) => Math.floor(writesInAll * share))
    await each(points, (write) => killOnce(`reject-${write}`, { REJECT_AT_WRITE: String(write) }))
  })
})

describe('a first start that is killed is begun again', () => {
  it('killed while the database is made, and once more while it is filled: the third start finds all in place', async () => {
    const folder = join(root, 'first')
    // An empty database is copied where the build has made one, and else made: half-way through either.
    for (const write of [copied || firstWrites * 0.05, firstWrites * 0.8]) {
      const { signal } = await child.run(['open', folder], { KILL_AT_WRITE: String(Math.floor(write)) })
      expect(signal).toBe('SIGKILL')
    }
    expect(await answers(await open(folder))).toBe(before)
    expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([])
  })
})
