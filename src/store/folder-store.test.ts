import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { quickFolder } from './quick-folder.fixture.ts'
import { readList } from './snapshot-data.fixture.ts'
import { openFolderStore, type Store } from './store.ts'
import { addFile, addList } from './write-lists.ts'
import { countChange } from './count-change.ts'

const at = '2026-01-01T00:00:00Z'
let root: string
let loaded: string

const add = (store: Store, content: string, names: readonly string[]): Promise<number> =>
  store.change(async (database) => {
    await addFile(database, { name: 'a.csv', sha256: 'sha', bytes: Buffer.from('a'), shipped: false }, at)
    const version = await addList(database, readList('list', content, names), { sha256: 'sha', shipped: false }, at)
    await countChange(database)
    return version
  })

const texts = async (store: Store): Promise<readonly string[] | undefined> => (await store.snapshot())?.data.entries.map(({ text }) => text)

const copy = (name: string): string => {
  const folder = join(root, name)
  cpSync(loaded, folder, { recursive: true })
  return folder
}

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => expect.fail('was not refused'),
    (error: unknown) => (error instanceof Refusal ? error : expect.fail(`fault, not a refusal: ${String(error)}`)),
  )

/** As a user who may not write everywhere: the rights of files do not bind root. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

beforeAll(async () => {
  root = quickFolder('folder')
  chmodSync(root, 0o755)
  loaded = join(root, 'loaded')
  await add(openFolderStore(loaded), 'a', ['Alta', 'Bodø'])
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a data folder', () => {
  it('has no snapshot before anything is stored, and asking makes nothing', async () => {
    const folder = join(root, 'none')
    expect(await openFolderStore(folder).snapshot()).toBeNull()
    expect(existsSync(folder)).toBe(false)
  })

  it('gives the same snapshot object until something changes, also to another who opens it', async () => {
    const folder = copy('same')
    const [store, other] = [openFolderStore(folder), openFolderStore(folder)]
    const snapshot = await store.snapshot()
    expect(await store.snapshot()).toBe(snapshot)
    await add(other, 'b', ['Vardø'])
    expect(await texts(store)).toEqual(['Vardø'])
    expect(await store.snapshot()).not.toBe(snapshot)
  })

  it('answers from the snapshot without opening the database, while another holds the folder', async () => {
    const folder = copy('held')
    const [store, other] = [openFolderStore(folder), openFolderStore(folder)]
    await other.change(async () => {
      expect(await texts(store)).toEqual(['Alta', 'Bodø'])
      const started = performance.now()
      expect(await texts(openFolderStore(folder))).toEqual(['Alta', 'Bodø'])
      expect(performance.now() - started).toBeLessThan(1000)
    })
  })

  it('lets changes wait for each other: all are there afterwards', async () => {
    const folder = copy('queue')
    const versions = await Promise.all(['b', 'c', 'd'].map((content) => add(openFolderStore(folder), content, [content])))
    expect(new Set(versions).size).toBe(3)
    expect(await texts(openFolderStore(folder))).toHaveLength(1)
  })

  it('is as it was after a change that fails, and no longer marked as changing', async () => {
    const folder = copy('failed')
    const store = openFolderStore(folder)
    const work = store.change(async (database) => {
      await addList(database, readList('list', 'x', ['Oslo']), { sha256: 'sha', shipped: false }, at)
      await countChange(database)
      throw new Refusal({ code: 'of-test', kind: 'conflict', text: { nb: '', nn: '', en: '' } })
    })
    expect((await refusalOf(work)).code).toBe('of-test')
    expect(readdirSync(folder).filter((name) => !name.startsWith('in-use')).toSorted()).toEqual(['database', 'journal', 'snapshot'])
    expect(await texts(store)).toEqual(['Alta', 'Bodø'])
    expect(await texts(openFolderStore(folder))).toEqual(['Alta', 'Bodø'])
  })
})

describe('a damaged data folder', () => {
  it.each([0, 100, 1000])('makes the snapshot anew from the database when its file is cut to %i bytes', async (length) => {
    const folder = copy(`cut-${length}`)
    truncateSync(join(folder, 'snapshot'), length)
    expect(await texts(openFolderStore(folder))).toEqual(['Alta', 'Bodø'])
    expect(statSync(join(folder, 'snapshot')).size).toBeGreaterThan(1000)
  })

  it('makes the snapshot anew when a killed process left its mark', async () => {
    const folder = copy('marked')
    writeFileSync(join(folder, 'changing'), '')
    writeFileSync(join(folder, 'snapshot'), 'old')
    expect(await texts(openFolderStore(folder))).toEqual(['Alta', 'Bodø'])
    expect(existsSync(join(folder, 'changing'))).toBe(false)
  })

  it('throws away a database half-made by a killed first start', async () => {
    const folder = join(root, 'half')
    mkdirSync(join(folder, 'database.draft/base'), { recursive: true })
    writeFileSync(join(folder, 'database.draft/PG_VERSION'), '18\n')
    await add(openFolderStore(folder), 'a', ['Oslo'])
    expect(await texts(openFolderStore(folder))).toEqual(['Oslo'])
    expect(existsSync(join(folder, 'database.draft'))).toBe(false)
  })

  it.each([
    ['its control file is gone', (folder: string) => rmSync(join(folder, 'database/global/pg_control'))],
    ['its control file is cut', (folder: string) => truncateSync(join(folder, 'database/global/pg_control'), 10)],
    ['its control file is scrambled', (folder: string) => writeFileSync(join(folder, 'database/global/pg_control'), Buffer.alloc(8192, 7))],
    ['its tables are gone', (folder: string) => rmSync(join(folder, 'database/base'), { recursive: true })],
    ['its log is gone', (folder: string) => rmSync(join(folder, 'database/pg_wal'), { recursive: true })],
    ['it is empty', (folder: string) => (rmSync(join(folder, 'database'), { recursive: true }), mkdirSync(join(folder, 'database')))],
    ['it is taken away', (folder: string) => rmSync(join(folder, 'database'), { recursive: true })],
    ['it is a file', (folder: string) => (rmSync(join(folder, 'database'), { recursive: true }), writeFileSync(join(folder, 'database'), 'x'))],
    ['it is of another version', (folder: string) => writeFileSync(join(folder, 'database/PG_VERSION'), '12\n')],
  ])('refuses to change a database when %s, says what to do, and lets go of the folder', async (what, damage) => {
    const folder = copy(what.replaceAll(' ', '-'))
    damage(folder)
    const store = openFolderStore(folder)
    const refusal = await refusalOf(add(store, 'b', ['Oslo']))
    expect(refusal).toMatchObject({ code: 'database-damaged', kind: 'conflict', where: { file: folder } })
    expect(refusal.text.nb).toContain('rekkevidde data rebuild')
    expect(refusal.text.nb).not.toContain('undefined')
    expect((await refusalOf(add(store, 'b', ['Oslo']))).code).toBe('database-damaged')
    expect(await texts(store)).toEqual(['Alta', 'Bodø'])
  })
})

describe('a folder that may not be written to', () => {
  it('answers questions from its snapshot, and refuses a change', async () => {
    const folder = copy('read-only')
    chmodSync(folder, 0o555)
    await asOrdinaryUser(async () => {
      const store = openFolderStore(folder)
      expect(await texts(store)).toEqual(['Alta', 'Bodø'])
      expect(await refusalOf(add(store, 'b', ['Oslo']))).toMatchObject({ code: 'data-folder-not-writable', kind: 'bad-input', where: { file: folder } })
    })
  })

  it('a path that is a file is refused', async () => {
    const file = join(root, 'file')
    writeFileSync(file, 'x')
    const store = openFolderStore(file)
    expect(await store.snapshot()).toBeNull()
    expect((await refusalOf(add(store, 'a', ['Oslo']))).code).toBe('data-folder-not-writable')
  })
})
