import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { clockThatJumps } from '../sources/asking.fixture.ts'
import { peopleOf } from '../sources/register-replies.fixture.ts'
import { type RegisterServer, registerServer } from '../sources/register-server.fixture.ts'
import { holdFolder } from '../store/data-folder.ts'
import { useFetchedTogether } from './fetched-facts.ts'
import { type LoadedFolder, loadedFolder } from './test-workspace.fixture.ts'
import { updateData, type UpdateDataInput } from './update-data.ts'
import type { Outside } from './update-data-outside.ts'
import { datasetVersions, differenceTo, useVersion } from './update-data-versions.ts'
import type { Workspace } from './workspace.ts'

let server: RegisterServer
let folder: LoadedFolder
let workspace: Workspace
let place: string

/** Halden, by what a correction might do, and everybody else as they are. */
const corrected = new Map(
  [...peopleOf([2025, 2026])].map(([key, ages]) => [
    key,
    key === '2026|3101' ? ages.map((n, i) => (i === 10 ? n + 100 : n)) : ages,
  ]),
)

beforeAll(async () => {
  server = await registerServer({ people: corrected })
  folder = await loadedFolder('update-data')
})
afterAll(async () => {
  folder.remove()
  await server.close()
})
let copies = 0
beforeEach(async () => {
  server.change((_, reply) => reply)
  server.misbehave(null)
  place = folder.copy(`copy-${++copies}`)
  workspace = await folder.open(place)
})

const outside = (more: Partial<Outside> = {}): Outside => ({
  ...clockThatJumps(),
  env: { REKKEVIDDE_SSB: server.host },
  signal: new AbortController().signal,
  tell: () => {},
  ...more,
})
const update = (input: Partial<UpdateDataInput>, more?: Partial<Outside>) =>
  updateData(outside(more)).perform(workspace, { sources: [], use: false, ...input })
const onlyDataset = async (input: Partial<UpdateDataInput>) => (await update(input)).sources[0]?.datasets[0]
const halden = async (): Promise<unknown> =>
  (await workspace.snapshot()).facts('population', '3101', '2026-01-01', null).value

test('fetched, kept beside and not used; a person uses it, and goes back', async () => {
  const before = await halden()
  const fetched = await onlyDataset({ sources: ['ssb-07459'] })
  expect(fetched).toMatchObject({
    dataset: 'population-by-age',
    version: '2026-02-25',
    rows: 714,
    number: 1,
    state: 'waiting',
  })
  expect(fetched?.difference).toMatchObject({ rows: { added: 0, changed: 1, gone: 0, same: 713 }, newYears: [] })
  expect(fetched?.difference.biggest).toMatchObject([{ code: '3101', name: 'Halden', which: '2026' }])
  expect(await halden()).toEqual(before)
  expect(await differenceTo(workspace, 'population-by-age', 1)).toEqual(fetched?.difference)

  expect(await useVersion.perform(workspace, { dataset: 'population-by-age', version: 1 })).toEqual({
    dataset: 'population-by-age',
    inForce: 1,
    before: 'shipped',
    changed: true,
  })
  expect(await halden()).toEqual({ state: 'known', value: (before as { value: number }).value + 100 })
  expect((await workspace.snapshot()).data.datasets.find(({ id }) => id === 'population-by-age')?.version).toBe(
    '2026-02-25',
  )
  expect(await onlyDataset({ sources: ['07459'] })).toMatchObject({
    state: 'same',
    number: null,
    difference: { rows: { changed: 0 } },
  })

  expect(await useVersion.perform(workspace, { dataset: 'population-by-age', version: 'shipped' })).toMatchObject({
    inForce: 'shipped',
    before: 1,
  })
  expect(await halden()).toEqual(before)
  const [versions] = await datasetVersions(workspace, 'population-by-age')
  expect(versions).toMatchObject({
    inForce: 'shipped',
    versions: [{ number: 1, state: 'set-aside' }],
    last: { at: '2026-01-02T03:04:05Z', refused: null },
  })
})

test('all sources: what is the same as in force is not kept again, what is new waits', async () => {
  const { sources } = await update({})
  expect(sources.map(({ source, refused }) => [source, refused?.code ?? null])).toEqual([
    ['klass-131', null],
    ['klass-128', null],
    ['ssb-07459', null],
    ['ssb-14746', null],
  ])
  const states = sources.flatMap(({ datasets }) => datasets.map(({ dataset, state }) => [dataset, state]))
  expect(states).toEqual([
    ['municipalities-codes', 'same'],
    ['centrality-2020', 'waiting'],
    ['centrality-2024', 'same'],
    ['population-by-age', 'waiting'],
    ['projections', 'waiting'],
  ])
})

test('used at once when asked to: projections and both kinds of facts are in the answers’ data', async () => {
  const { sources } = await update({ use: true, sources: ['ssb-14746', 'klass-128'] })
  expect(sources.flatMap(({ datasets }) => datasets.map(({ state }) => state))).toEqual(['in-use', 'same', 'in-use'])
  const { data, facts } = await workspace.snapshot()
  expect(data.projections).toHaveLength(714)
  expect(facts('centrality', '3415', '2021-01-01', '2020').value).toMatchObject({ state: 'known' })
})

test('datasets of one source are taken into use in one change, or none of them is', async () => {
  const { sources } = await update({ sources: ['klass-128', 'ssb-07459'] })
  const numberOf = (name: string) =>
    sources.flatMap(({ datasets }) => datasets).find(({ dataset }) => dataset === name)?.number ?? 0
  const choices = ['centrality-2020', 'population-by-age'].map((dataset) => ({ dataset, chosen: numberOf(dataset) }))
  const changes = async (): Promise<number> => Number.parseInt((await workspace.snapshot()).data.version, 10)
  const inUse = async () => (await workspace.snapshot()).data.fetched.filter(({ state }) => state === 'in-use').length
  const before = await changes()
  await expect(
    useFetchedTogether(workspace, [...choices, { dataset: 'projections', chosen: 99 }]),
  ).rejects.toMatchObject({ code: 'no-such-fetched-version' })
  expect([await changes(), await inUse()]).toEqual([before, 0])
  const steps: string[] = []
  expect(await useFetchedTogether(workspace, choices, ({ en }) => void steps.push(en))).toBe(true)
  expect([await inUse(), steps]).toEqual([2, ['Laying the fetched figures over the shipped ones']])
  expect(await useFetchedTogether(workspace, choices)).toBe(false)
})

test.each(['ENOTFOUND', 'EAI_AGAIN'])('no net at all (%s): told after one try, and no other register is asked', async (code) => {
  const cause = Object.assign(new Error(`getaddrinfo ${code}`), { code })
  const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed', { cause }))
  const waits: number[] = []
  const { sources } = await update({}, { sleep: async (wait) => void waits.push(wait), now: () => 1e12 + asked.mock.calls.length * 1000 })
  expect([asked.mock.calls.length, waits]).toEqual([1, []])
  asked.mockRestore()
  expect(sources.map(({ refused }) => refused?.code)).toEqual(['register-not-reached'])
  expect(sources[0]?.refused?.text.nb).toContain(`${code}; prøvd én gang`)
})

test('a dry run tells the same and keeps nothing', async () => {
  const { sources } = await updateData(outside()).dryRun(workspace, { sources: ['ssb-07459'], use: true })
  expect(sources[0]?.datasets[0]).toMatchObject({
    state: 'not-kept',
    number: null,
    difference: { rows: { changed: 1 } },
  })
  expect((await workspace.snapshot()).data.fetched).toEqual([])
})

test('damaged, another table, a register that is moved: refused by name, nothing kept, the other sources fetched', async () => {
  server.change((path, reply) =>
    path.endsWith('07459/data')
      ? { ...reply, value: (reply.value as number[]).slice(1) }
      : path.endsWith('/codes')
        ? { codes: 'none' }
        : reply,
  )
  const { sources } = await update({})
  expect(sources.map(({ source, refused }) => [source, refused?.code ?? null])).toEqual([
    ['klass-131', 'register-other-shape'],
    ['klass-128', null],
    ['ssb-07459', 'json-stat-bad-cell-count'],
    ['ssb-14746', null],
  ])
  expect((await workspace.snapshot()).data.fetched.map(({ dataset }) => dataset)).toEqual([
    'centrality-2020',
    'projections',
  ])
  expect((await datasetVersions(workspace, 'population-by-age'))[0]?.last?.refused?.code).toBe(
    'json-stat-bad-cell-count',
  )
})

test('whole but implausible: figures that move wildly, and a register that has lost its rows', async () => {
  server.change((path, reply) => {
    const values = reply.value as number[]
    if (path.endsWith('07459/data')) return { ...reply, value: values.map((n) => n * 3) }
    return path.endsWith('/codes') ? { codes: (reply.codes as unknown[]).slice(0, 1000) } : reply
  })
  const { sources } = await update({ sources: ['07459', 'klass-131'] })
  expect(sources.map(({ refused }) => refused?.code)).toEqual(['fetched-implausible', 'fetched-implausible'])
  expect((await workspace.snapshot()).data.fetched).toEqual([])
})

test('the register is offline or busy: told once, and the rest is not tried', async () => {
  server.misbehave((response) => !!response.writeHead(429).end())
  const before = server.calls.length
  const { sources } = await update({})
  expect(sources.map(({ refused }) => refused?.code)).toEqual(['register-busy'])
  expect(server.calls.length - before).toBe(4)
  const offline = await update({}, { env: { REKKEVIDDE_SSB: 'http://127.0.0.1:2' } })
  expect(offline.sources.map(({ refused }) => refused?.code)).toEqual(['register-not-reached'])
})

test('stopped midway: nothing kept, and the next fetch begins at once', async () => {
  const stop = new AbortController()
  server.misbehave((_, { path }) => path.includes('/data') && (stop.abort(), false))
  const { sources } = await update({ sources: ['07459'] }, { signal: stop.signal })
  expect(sources[0]?.refused?.code).toBe('fetch-stopped')
  expect((await workspace.snapshot()).data.fetched).toEqual([])
  server.misbehave(null)
  expect(await onlyDataset({ sources: ['07459'] })).toMatchObject({ state: 'waiting' })
})

test('two at once: the second is refused while the first is under way, and a dead one holds nothing', async () => {
  const release = holdFolder(join(place, 'fetching'))
  await expect(update({})).rejects.toMatchObject({ code: 'fetch-under-way', kind: 'busy' })
  release()
  expect(readdirSync(join(place, 'fetching')).length).toBeGreaterThan(0)
  const both = await Promise.allSettled([update({ sources: ['07459'] }), update({ sources: ['07459'] })])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('the same fetched twice is kept once', async () => {
  expect(await onlyDataset({ sources: ['07459'] })).toMatchObject({ number: 1 })
  expect(await onlyDataset({ sources: ['07459'] })).toMatchObject({ number: 1, state: 'waiting' })
})

test('refused by name: a source, a dataset and a version that are not there, and an address that is none', async () => {
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Refusal ? error.code : 'fault'),
    )
  expect(await codeOf(update({ sources: ['kartverket'] }))).toBe('no-such-source')
  expect(await codeOf(update({}, { env: { REKKEVIDDE_SSB: 'speil' } }))).toBe('bad-register-address')
  expect(await codeOf(datasetVersions(workspace, 'schemes'))).toBe('no-such-source')
  expect(await codeOf(useVersion.perform(workspace, { dataset: 'population-by-age', version: 7 }))).toBe(
    'no-such-fetched-version',
  )
  expect(await codeOf(differenceTo(workspace, 'population-by-age', 7))).toBe('no-such-fetched-version')
})
