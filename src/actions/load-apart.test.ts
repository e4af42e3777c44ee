import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../store/package-root.ts'
import { quickFolder } from '../store/quick-folder.fixture.ts'
import { bundleChild, type Child } from './child-process.fixture.ts'
import { loadApart } from './load-apart.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

let root: string
let child: Child
let whole: string
beforeAll(async () => {
  root = quickFolder('load-apart')
  child = await bundleChild('src/actions/load-process.ts')
  whole = await stateOf(await open(join(root, 'in-place'), null))
})
afterAll(() => {
  child?.remove()
  rmSync(root, { recursive: true, force: true })
})

const now = (): string => '2026-01-02T03:04:05Z'
const open = (folder: string, loader: string | null = child.file): Promise<Workspace> => openWorkspace({ folder, databaseUrl: null, now, progress: () => {}, loader })
const orderOf = (folder: string) => ({ folder, dataFolder: join(packageRoot, 'data'), at: now() })
/** All that is stored, but for the numbers that the database gives out anew each time; short, so that a failure can be read. */
const stateOf = async (workspace: Workspace): Promise<string> => {
  const { entries, lists, facts, population } = (await workspace.snapshot()).data
  const plain = [lists.map(({ version: _, ...list }) => list), entries.map(({ id: _, ...entry }) => entry), facts, population.length]
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, 16)
}

describe('a folder filled in a process of its own', () => {
  it('holds what one filled in place holds, and its steps are told', async () => {
    const steps: string[] = []
    const folder = join(root, 'apart')
    const workspace = await openWorkspace({ folder, databaseUrl: null, now, progress: ({ en }) => void steps.push(en), loader: child.file })
    expect(await stateOf(workspace)).toBe(whole)
    expect(steps).toEqual(['Reading facts on municipalities and schemes', 'Reading the award lists', 'Storing in the database'])
  })

  it('is not filled again: no process is started where all is in place', async () => {
    const folder = join(root, 'again')
    await open(folder)
    expect(await stateOf(await open(folder, join(root, 'no-such-file.js')))).toBe(whole)
  })

  it('is looked after there when a change was left half-way, or the snapshot is of another format', async () => {
    const folder = join(root, 'left')
    await open(folder)
    writeFileSync(join(folder, 'changing'), '')
    expect(await stateOf(await open(folder))).toBe(whole)
    expect(existsSync(join(folder, 'changing'))).toBe(false)
    writeFileSync(join(folder, 'snapshot'), 'rekkevidde-snapshot-0 00000000\n')
    expect(await stateOf(await open(folder))).toBe(whole)
  })

  it('by two at once holds the facts once', async () => {
    const folder = join(root, 'two')
    const [one, two] = await Promise.all([open(folder), open(folder)])
    expect([await stateOf(one), await stateOf(two)]).toEqual([whole, whole])
  })

  it('refuses in the words of the process: where the folder is a file', async () => {
    const folder = join(root, 'file')
    writeFileSync(folder, '')
    await expect(open(folder)).rejects.toMatchObject({ name: 'Refusal', code: 'data-folder-not-writable' })
  })
})

describe('a loading process that ends before it is done', () => {
  /** Fills `folder` in a process that is killed, or left alone, when it begins to store. */
  const broken = (folder: string, end: (process: ReturnType<typeof fork>) => void): Promise<void> =>
    new Promise((resolve) => {
      const loading = fork(child.file, [JSON.stringify(orderOf(folder))], { execArgv: [] })
      loading.on('message', (said: { step?: { en: string } }) => {
        if (said.step?.en.startsWith('Storing')) setTimeout(() => end(loading), 600)
      })
      loading.once('exit', () => resolve())
    })

  it.each([
    ['killed', (loading: ReturnType<typeof fork>) => void loading.kill('SIGKILL')],
    ['left by whoever asked', (loading: ReturnType<typeof fork>) => loading.disconnect()],
  ])('%s: it ends, what it had not stored is begun again, and no draft is left', async (name, end) => {
    const folder = join(root, name)
    await broken(folder, end)
    expect(await stateOf(await open(folder))).toBe(whole)
    expect(readdirSync(folder).filter((file) => /draft|changing|snapshot\./.test(file))).toEqual([])
  })

  it('is told in words: stopped by a signal, or a fault with where it arose', async () => {
    const script = (name: string, text: string): string => {
      writeFileSync(join(root, name), text)
      return join(root, name)
    }
    const load = (loader: string): Promise<void> => loadApart(loader, orderOf(join(root, 'never')), () => {})
    await expect(load(script('stopped.mjs', "process.kill(process.pid, 'SIGINT'); setInterval(() => {}, 1000)"))).rejects.toMatchObject({ code: 'loading-stopped' })
    await expect(load(script('silent.mjs', 'process.disconnect()'))).rejects.toThrow('ended with 0 and said nothing')
    await expect(load(script('fault.mjs', "process.send({ fault: 'TypeError: at here' }); process.disconnect()"))).rejects.toThrow('at here')
  })
})
