import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LoadedFolder, loadedFolder } from '../actions/test-workspace.fixture.ts'
import { clockThatJumps } from '../sources/asking.fixture.ts'
import { peopleOf } from '../sources/register-replies.fixture.ts'
import { type RegisterServer, registerServer } from '../sources/register-server.fixture.ts'
import { packageRoot } from '../store/package-root.ts'
import { type Recorded, runRecorded } from './recorded-effects.fixture.ts'

let server: RegisterServer
let folder: LoadedFolder
let data: string
let command: string

/** Utsira has got a hundred people more, all of them sixty. */
const people = new Map(
  [...peopleOf([2025, 2026])].map(([key, ages]) => [
    key,
    key === '2026|1151' ? ages.map((n, group) => (group === 12 ? n + 30 : n)) : ages,
  ]),
)

beforeAll(async () => {
  server = await registerServer({ people })
  folder = await loadedFolder('cli-data-update')
  data = folder.copy('data')
  const built = join(packageRoot, 'node_modules/.rekkevidde-test')
  mkdirSync(built, { recursive: true })
  command = join(built, `command-${process.pid}.mjs`)
  await build({
    entryPoints: [join(packageRoot, 'src/cli/main.ts')],
    outfile: command,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  })
})
afterAll(async () => {
  folder.remove()
  rmSync(command, { force: true })
  await server.close()
})
beforeEach(() => {
  server.misbehave(null)
  server.change((_, reply) => reply)
})

function rekkevidde(...args: string[]): Promise<Recorded> {
  const { now, sleep } = clockThatJumps()
  return runRecorded([...args, '--data', data], {
    env: { REKKEVIDDE_SSB: server.host },
    now: () => new Date(now()).toISOString(),
    sleep,
    stopped: new Promise(() => {}),
  })
}

interface Utsira {
  readonly facts: readonly { readonly name: string; readonly value: unknown; readonly dataset: string }[]
  readonly version: string | undefined
}

/** How many people Utsira has in an answer, and which version of the dataset its envelope names. */
async function utsira(): Promise<Utsira> {
  const { answer, datasets } = JSON.parse(
    (await rekkevidde('municipality', '1151', '--on', '2026-06-01', '--json')).out,
  )
  return {
    facts: answer.facts,
    version: datasets.find(({ id }: { id: string }) => id === 'population-by-age')?.version,
  }
}
const peopleIn = ({ facts }: Utsira): unknown => facts.find(({ name }) => name === 'population')?.value

test('fetched, compared, used: an answer changes and its envelope names the new version; and back again', async () => {
  const before = await utsira()
  const updated = await rekkevidde('data', 'update', 'ssb-07459', '--json', '--sprak', 'en')
  expect(updated).toMatchObject({ status: 0, err: expect.stringContaining('data use population-by-age 1') as string })
  const { answer, input } = JSON.parse(updated.out)
  expect(input).toEqual({ verb: 'update', sources: ['ssb-07459'], use: false, dryRun: false })
  expect(answer.sources[0].datasets[0]).toMatchObject({
    number: 1,
    state: 'waiting',
    difference: { rows: { added: 0, changed: 1, gone: 0 }, biggest: [{ code: '1151', name: 'Utsira' }] },
  })
  expect(await utsira()).toEqual(before)

  expect(JSON.parse((await rekkevidde('data', 'use', 'population-by-age', '1', '--json')).out).answer).toEqual({
    dataset: 'population-by-age',
    inForce: 1,
    before: 'shipped',
    changed: true,
  })
  const after = await utsira()
  expect(peopleIn(after)).toBe(Number(peopleIn(before)) + 30)
  expect([before.version, after.version]).toEqual(['2026-11-23', '2026-02-25'])

  const versions = JSON.parse((await rekkevidde('data', 'versions', 'population-by-age', '--json')).out).answer.datasets
  expect(versions).toMatchObject([{ inForce: 1, shipped: '2026-11-23', versions: [{ number: 1, state: 'in-use' }] }])
  expect((await rekkevidde('data', 'use', 'population-by-age', 'shipped')).status).toBe(0)
  expect(await utsira()).toEqual(before)
})

test('tables for people, in their language; a dry run stores nothing', async () => {
  const { status, out, err } = await rekkevidde('data', 'update', 'klass-128', '--dry-run', '--sprak', 'nn')
  expect(status).toBe(0)
  expect(out).toMatch(/centrality-2020.*356.*prøvekøyring, ikkje lagra/)
  expect(err).toContain('Hentar Sentralitet etter dato')
  expect((await rekkevidde('data', 'versions', '--csv')).out).not.toContain('centrality-2020')
})

test('offline: exit 1, what was tried, that the stored data hold, and what to do, in each language', async () => {
  for (const [language, holds] of [
    ['nb', 'gjelder fortsatt'],
    ['nn', 'gjeld framleis'],
    ['en', 'still in force'],
  ] as const) {
    const { now, sleep } = clockThatJumps()
    const offline = await runRecorded(['data', 'update', 'klass-131', '--sprak', language, '--data', data], {
      env: { REKKEVIDDE_SSB: 'http://127.0.0.1:2' },
      now: () => new Date(now()).toISOString(),
      sleep,
      stopped: new Promise(() => {}),
    })
    expect(offline.status).toBe(1)
    expect(offline.err).toContain('http://127.0.0.1:2/api/klass/v1/classifications/131/codes')
    expect(offline.err).toContain(holds)
  }
})

test('of several sources one is damaged: the others are kept, and the reason is told', async () => {
  server.change((path, reply) => (path.endsWith('14746/metadata') ? {} : reply))
  const { status, out, err } = await rekkevidde('data', 'update', 'ssb-14746', 'klass-128', '--json')
  expect(status).toBe(1)
  expect(
    JSON.parse(out).answer.sources.map(({ source, refused }: { source: string; refused: { code: string } | null }) => [
      source,
      refused?.code ?? null,
    ]),
  ).toEqual([
    ['klass-128', null],
    ['ssb-14746', 'json-stat-not-a-dataset'],
  ])
  expect(err).toContain('Ikke hentet:\n  ssb-14746: ')
})

test('what cannot be read is refused with what there is', async () => {
  expect(await rekkevidde('data', 'update', 'kartverket')).toMatchObject({
    status: 1,
    err: expect.stringContaining('klass-131, klass-128, ssb-07459, ssb-14746') as string,
  })
  expect((await rekkevidde('data', 'use', 'population-by-age', 'forrige')).err).toContain('data versions')
  expect((await rekkevidde('data', 'use', 'population-by-age')).status).toBe(1)
  expect((await rekkevidde('data', 'versions', 'a', 'b')).status).toBe(1)
  expect((await rekkevidde('data', '--help')).out).toContain('data use DATASETT NUMMER')
})

const started = (place: string): ChildProcess & { readonly done: Promise<number | null> } => {
  const child = spawn(process.execPath, [command, 'data', 'update', 'ssb-07459', '--data', place], {
    env: { ...process.env, REKKEVIDDE_SSB: server.host },
    stdio: 'ignore',
  })
  return Object.assign(child, { done: new Promise<number | null>((resolve) => child.once('exit', resolve)) })
}

test('killed midway: nothing of it is there, and the next fetch is not held up; two processes at once: one is refused', async () => {
  const place = folder.copy('killed')
  let first: ReturnType<typeof started> | null = null
  server.misbehave((_, { path }) => path.includes('/data') && (first?.kill('SIGKILL'), true))
  first = started(place)
  expect(await first.done).toBeNull()
  server.misbehave(null)
  const workspace = await folder.open(place)
  expect((await workspace.snapshot()).data.fetched).toEqual([])

  server.misbehave(async (_, { path }) => {
    if (path.includes('/metadata')) await new Promise((resolve) => setTimeout(resolve, 3000))
    return false
  })
  const both = [started(place), started(place)]
  expect((await Promise.all(both.map(({ done }) => done))).toSorted()).toEqual([0, 1])
  expect((await workspace.snapshot()).data.fetched).toHaveLength(1)
})
