import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleChild, type Child } from '../actions/child-process.fixture.ts'
import { type LoadedFolder, loadedFolder } from '../actions/test-workspace.fixture.ts'

let folder: LoadedFolder
let command: Child
let strain: Child
beforeAll(async () => {
  folder = await loadedFolder('process')
  command = await bundleChild('src/cli/main.ts')
  strain = await bundleChild('src/server/strain.fixture.ts')
})
afterAll(() => {
  folder?.remove()
  command?.remove()
  strain?.remove()
})

const addressIn = (told: string): string => /http:\/\/\S+:\d+/.exec(told)?.[0] ?? expect.fail(`told no address: ${told}`)
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('a server that is told to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s while it answers: those asked are answered, and it ends well', async (name) => {
    const { first, signal, ended } = await command.start(['serve', '--port', '0', '--data', folder.loaded])
    const address = addressIn(first)
    const asked = Array.from({ length: 8 }, (_, i) => fetch(`${address}/api/v1/participation?from=2016&to=2024&group=population<${1000 + i}`))
    await pause(30)
    signal(name)
    const statuses = (await Promise.allSettled(asked)).map((end) => (end.status === 'fulfilled' ? end.value.status : 0))
    expect(statuses.filter((status) => status !== 0 && status !== 200)).toEqual([])
    const { status, err } = await ended
    expect([status, err]).toEqual([0, ''])
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
  })

  test('an open connection that asks nothing does not keep it alive', async () => {
    const { connect } = await import('node:net')
    const { first, signal, ended } = await command.start(['serve', '--port', '0', '--data', folder.loaded])
    const { port } = new URL(addressIn(first))
    const socket = connect(Number(port), '127.0.0.1').on('error', () => {})
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write('GET / HTTP/1.1\r\nHost: a')
    const started = performance.now()
    signal('SIGTERM')
    expect((await ended).status).toBe(0)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

test('an import that is told to stop once it runs goes on to its end', async () => {
  const file = join(folder.root, 'liste.csv')
  writeFileSync(file, 'Kommune\nAlta\nBodø\n')
  const into = folder.copy('import')
  const { signal, ended } = await command.start(['import', file, '--scheme', 'bolyst', '--year', '2018', '--data', into], false)
  // It listens before it does anything to the folder.
  while (!readdirSync(into).includes('changing')) await pause(5)
  signal('SIGTERM')
  expect((await ended).status).toBe(0)
  expect((await (await folder.open(into)).snapshot()).data.entries.filter(({ list }) => list === 'bolyst-2018')).toHaveLength(2)
})

test('memory does not grow with 20,000 requests, right and wrong', { timeout: 300_000 }, async () => {
  const { told, err, status } = await strain.run([folder.loaded, '20000'])
  expect([status, err]).toEqual([0, ''])
  const { before, after, faults, statuses } = told[0] as { before: number; after: number; faults: number; statuses: Record<string, number> }
  expect(faults).toBe(0)
  expect(Object.keys(statuses).every((code) => Number(code) < 500)).toBe(true)
  expect(after / before, `${before} MB before, ${after} MB after`).toBeLessThan(1.5)
})
