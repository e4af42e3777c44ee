import { cpSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { countChange } from './count-change.ts'
import { refusingWrites, smallDisk } from './full-disk.fixture.ts'
import { openEmbedded } from './open-embedded.ts'
import { quickFolder } from './quick-folder.fixture.ts'
import { readListHistory } from './read-history.ts'
import { readList } from './snapshot-data.fixture.ts'
import { openFolderStore, type Store } from './store.ts'
import { addAnswer, addFile, addList } from './write-lists.ts'

let root: string
let loaded: string
beforeAll(async () => {
  root = quickFolder('hard')
  loaded = join(root, 'loaded')
  await add(openFolderStore(loaded), 'a', ['Alta', 'Bodø'])
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const add = (store: Store, content: string, names: readonly string[], at = '2026-01-01T00:00:00Z'): Promise<number> =>
  store.change(async (database) => {
    await addFile(database, { name: 'a.csv', sha256: content.padEnd(64, '0'), bytes: Buffer.from(content), shipped: false }, at)
    const version = await addList(database, readList('list', content, names), { sha256: content.padEnd(64, '0'), shipped: false }, at)
    await countChange(database)
    return version
  })

const texts = async (store: Store): Promise<readonly string[] | undefined> => (await store.snapshot())?.data.entries.map(({ text }) => text)
const copy = (to: string): string => {
  cpSync(loaded, to, { recursive: true })
  return to
}
const refusalOf = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => expect.fail('was not refused'),
    (error: unknown) => (error instanceof Refusal ? error : expect.fail(`a fault: ${String(error)}`)),
  )

const many = Array.from({ length: 2000 }, (_, i) => `Sted ${i}`)

/** Refused in words or done, never half; what is asked is still answered, and afterwards it works. */
async function expectOldOrNew(folder: string, work: (store: Store) => Promise<unknown>, code: string): Promise<'old' | 'new'> {
  const store = openFolderStore(folder)
  const refusal = await work(store).then(() => null, (error: unknown) => (error instanceof Refusal ? error : expect.fail(`a fault: ${String(error)}`)))
  if (refusal) {
    expect(refusal).toMatchObject({ code, where: { file: folder } })
    expect(new Set(Object.values(refusal.text)).size).toBe(3)
  }
  return refusal ? 'old' : 'new'
}

describe('a full disk', () => {
  it.each([0, 1, 3, 10, 40, 80, 130, 160, 170, 180])('from the %i. write on: the change is refused and nothing of it is stored, or it is done whole', async (after) => {
    const folder = copy(join(root, `full-${after}`))
    const found = await refusingWrites(folder, 'ENOSPC', after, () => expectOldOrNew(folder, (store) => add(store, 'b', many), 'disk-full'))
    const store = openFolderStore(folder)
    expect(await texts(store)).toEqual(found === 'old' ? ['Alta', 'Bodø'] : many)
    await add(store, 'c', ['Vardø'])
    expect(await texts(openFolderStore(folder))).toEqual(['Vardø'])
    rmSync(folder, { recursive: true })
  })

  it('a real one, with little or nothing left: questions are answered, the change is refused, and works when there is room', async () => {
    const disk = smallDisk(join(root, 'disk'), 160)
    // Not every machine lets a test make a disk; the writes refused above are then all there is.
    if (!disk) return expect(disk).toBeNull()
    try {
      const folder = copy(join(disk.folder, 'data'))
      for (const left of [0, 4096, 100_000, 400_000, 1_000_000]) {
        disk.fill(left)
        expect(await texts(openFolderStore(folder)), `${left} bytes left`).toEqual(['Alta', 'Bodø'])
        const found = await expectOldOrNew(folder, (store) => add(store, 'b', many), 'disk-full')
        expect(found, `${left} bytes left`).toBe('old')
        disk.empty()
        for (const when of ['before', 'after'] as const) {
          const filling = (store: Store): Promise<unknown> =>
            store.change(async (database) => {
              if (when === 'before') disk.fill(left)
              await addList(database, readList('list', 'b', many), { sha256: 'a'.padEnd(64, '0'), shipped: false }, '2026-01-01T00:00:00Z')
              await countChange(database)
              if (when === 'after') disk.fill(left)
            })
          const whole = await expectOldOrNew(folder, filling, 'disk-full')
          disk.empty()
          expect(await texts(openFolderStore(folder)), `filled ${when} the writing, ${left} bytes left`).toEqual(whole === 'old' ? ['Alta', 'Bodø'] : many)
          rmSync(folder, { recursive: true })
          copy(folder)
        }
        expect(await texts(openFolderStore(folder)), `after ${left} bytes`).toEqual(['Alta', 'Bodø'])
      }
      await add(openFolderStore(folder), 'b', many)
      expect(await texts(openFolderStore(folder))).toEqual(many)
    } finally {
      disk.remove()
    }
  })
})

describe('what is read in the database itself', () => {
  const history = (folder: string): Promise<number> => openFolderStore(folder).read(async (database) => (await readListHistory(database, 'list')).length)

  it('is answered on a disk with hardly anything left, and refused in words when there is nothing', async () => {
    const disk = smallDisk(join(root, 'read-full'), 160)
    if (!disk) return expect(disk).toBeNull()
    try {
      const folder = copy(join(disk.folder, 'data'))
      for (const left of [1_000_000, 100_000, 20_000]) {
        disk.fill(left)
        expect(await history(folder), `${left} bytes left`).toBe(1)
        disk.empty()
      }
      disk.fill(0)
      expect((await refusalOf(history(folder))).code).toBe('disk-full')
      disk.empty()
      expect(await history(folder)).toBe(1)
    } finally {
      disk.remove()
    }
  })

  it('is refused where the folder can only be read, which the database cannot do with: it is said so', async () => {
    const folder = copy(join(root, 'read-only'))
    const refusal = await refusingWrites(folder, 'EROFS', 0, () => refusalOf(history(folder)))
    expect(refusal).toMatchObject({ code: 'data-folder-not-writable', where: { file: folder } })
    expect(refusal.text.en).toContain('can only be opened in a folder that can be written to')
  })
})

describe('a folder that can only be read', () => {
  it('answers questions, and refuses a change', async () => {
    const folder = copy(join(root, 'read'))
    await refusingWrites(folder, 'EROFS', 0, async () => {
      expect(await texts(openFolderStore(folder))).toEqual(['Alta', 'Bodø'])
      expect((await refusalOf(add(openFolderStore(folder), 'b', ['Oslo']))).code).toBe('data-folder-not-writable')
    })
    await add(openFolderStore(folder), 'b', ['Oslo'])
  })

  it('on a real disk that can only be read', async () => {
    const disk = smallDisk(join(root, 'read-disk'), 160)
    if (!disk) return expect(disk).toBeNull()
    try {
      const folder = copy(join(disk.folder, 'data'))
      disk.readOnly()
      expect(await texts(openFolderStore(folder))).toEqual(['Alta', 'Bodø'])
      expect((await refusalOf(add(openFolderStore(folder), 'b', ['Oslo']))).code).toBe('data-folder-not-writable')
    } finally {
      disk.remove()
    }
  })
})

describe('a clock that is wrong', () => {
  it('far back, far on and back again: versions and answers stand in the order they were given', async () => {
    const folder = copy(join(root, 'clock'))
    const store = openFolderStore(folder)
    const moments = ['1970-01-01T00:00:00Z', '2100-12-31T23:59:59Z', '1969-12-31T23:59:59Z', '2026-06-01T00:00:00+14:00', '0001-01-01T00:00:00Z']
    for (const [i, at] of moments.entries()) await add(store, `clock ${i}`, [`Sted ${i}`], at)
    expect(await texts(store)).toEqual(['Sted 4'])
    const history = await store.read((database) => readListHistory(database, 'list'))
    expect(history.map(({ supersededBy }) => supersededBy)).toEqual([...history.slice(1).map(({ version }) => version), null])
    expect(history.map(({ version }) => version)).toEqual(history.map(({ version }) => version).toSorted((a, b) => a - b))
    for (const [i, at] of moments.entries()) {
      await store.change((database) => addAnswer(database, { list: 'list', key: 'Sted 4||', text: 'Sted 4', answer: i === 4 ? 'undone' : 'settled', code: i === 4 ? null : '1804' }, at))
    }
    expect((await store.snapshot())?.data.answers).toMatchObject([{ answer: 'undone' }])
  })

  it('files from the future or from 1970 are read, and a change after them is seen', async () => {
    const folder = copy(join(root, 'times'))
    const reader = openFolderStore(folder)
    for (const moment of [new Date(0), new Date('2100-01-01'), new Date('1980-01-01')]) {
      for (const name of readdirSync(folder)) utimesSync(join(folder, name), moment, moment)
      utimesSync(join(folder, 'database/PG_VERSION'), moment, moment)
      const name = `Sted ${moment.getTime()}`
      await add(openFolderStore(folder), name, [name])
      expect(await texts(reader)).toEqual([name])
    }
  })
})

describe('a folder that is not as we left it', () => {
  it('files that are not ours are left alone', async () => {
    const folder = copy(join(root, 'foreign'))
    for (const name of ['notes.txt', 'database/notes.txt', 'journal/notes.txt', 'journal/1.2.3.gz', 'journal/files/notes.txt', 'snapshot.old', 'in-use.txt', '.DS_Store']) writeFileSync(join(folder, name), 'mine')
    await add(openFolderStore(folder), 'b', ['Oslo'])
    expect(await texts(openFolderStore(folder))).toEqual(['Oslo'])
    for (const name of ['notes.txt', 'journal/notes.txt', 'journal/1.2.3.gz', 'journal/files/notes.txt', 'snapshot.old', 'in-use.txt']) expect(readFileSync(join(folder, name), 'utf8'), name).toBe('mine')
  })

  it('one of a newer version of the product is refused by name, and not touched', async () => {
    const folder = copy(join(root, 'newer'))
    const database = await openEmbedded(join(folder, 'database'))
    await database.query('insert into migration (name) values ($1)', ['999-of-the-future.sql'])
    await database.close()
    const refusal = await refusalOf(add(openFolderStore(folder), 'b', ['Oslo']))
    expect(refusal).toMatchObject({ code: 'database-newer', kind: 'conflict', where: { text: '999-of-the-future.sql' } })
    expect(await texts(openFolderStore(folder))).toEqual(['Alta', 'Bodø'])
    rmSync(join(folder, 'snapshot'))
    writeFileSync(join(folder, 'changing'), '')
    expect((await refusalOf(openFolderStore(folder).snapshot())).code).toBe('database-newer')
    expect(existsSync(join(folder, 'snapshot'))).toBe(false)
  })

  it('a snapshot that is gone is made anew; one that was never there is none', async () => {
    const folder = copy(join(root, 'gone'))
    rmSync(join(folder, 'snapshot'))
    writeFileSync(join(folder, 'changing'), '')
    expect(await texts(openFolderStore(folder))).toEqual(['Alta', 'Bodø'])
  })
})
