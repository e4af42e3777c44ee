import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readJournalState } from '../store/journal.ts'
import { readListHistory } from '../store/read-history.ts'
import { rebuildDatabase } from '../store/rebuild-database.ts'
import { openFolderStore } from '../store/store.ts'
import { checkData } from './check-data.ts'
import { changes, prepareChanges } from './changes.fixture.ts'
import { importList } from './import-list.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import { undoImport } from './undo-import.ts'
import type { Workspace } from './workspace.ts'

let folder: LoadedFolder
let worked: string
let whole: unknown
/** Much of what a person can do: import, correct, take over a shipped list, withdraw another, settle, reject, undo. */
beforeAll(async () => {
  folder = await loadedFolder('journal')
  worked = folder.copy('worked')
  const workspace = await folder.open(worked)
  await prepareChanges(workspace)
  for (const name of ['import', 'settle', 'reject', 'undo of an answer']) await changes[name]?.(workspace)
  await importList.perform(workspace, told('Kommune\nAlta\nVåler\n', { scheme: 'kulturminneplan-kik', complete: true }))
  await importList.perform(workspace, told('Kommune\nTræna\n', { scheme: 'kulturminneplan-kik', year: 2017, fileName: '../../æ ø:å\u0000.csv' }))
  await undoImport.perform(workspace, { list: 'kulturminneplan-kik-2017' })
  await undoImport.perform(workspace, { list: 'attraktiv-by-2016' })
  whole = await everything(worked)
})
afterAll(() => folder?.remove())

const copy = (name: string): string => {
  const to = join(folder.root, name)
  cpSync(worked, to, { recursive: true })
  return to
}

const failed = async (workspace: Workspace) => (await checkData(workspace)).filter(({ holds }) => !holds).map(({ id }) => id)

/** All that answers are read from, and the history of a list; the count of changes goes on. */
async function everything(of: string): Promise<unknown> {
  const workspace = await folder.open(of)
  const { version: _, lists, ...data } = (await workspace.snapshot()).data
  const history = await workspace.store.read(async (database) => {
    const all = []
    for (const list of ['bolyst-2018', 'kulturminneplan-kik-2018', 'kulturminneplan-kik-2017', 'attraktiv-by-2016']) all.push(await readListHistory(database, list))
    return all
  })
  return { ...data, lists, history }
}

const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => expect.fail('was not refused'), (error: unknown) => error)
const records = (of: string): readonly string[] => readdirSync(join(of, 'journal')).filter((name) => name.endsWith('.gz')).toSorted()

describe('the journal of a data folder', () => {
  it('holds every list version, name, answer and file, and nothing of it is damaged', async () => {
    const { rows, damaged, reach } = await readJournalState(worked)
    expect(damaged).toEqual([])
    expect(rows.review_answer).toBe(4)
    expect((await (await folder.open(worked)).snapshot()).data.version).toMatch(new RegExp(`^${reach.change}-`))
    expect(await failed(await folder.open(worked))).toEqual([])
  })

  it('keeps the bytes of imported files as they came, under names that a folder can hold', () => {
    const names = readdirSync(join(worked, 'journal/files'))
    expect(names.every((name) => /^[0-9a-f]{16}-[\p{L}\p{N}._-]+$/u.test(name))).toBe(true)
    const bytes = names.map((name) => readFileSync(join(worked, 'journal/files', name), 'utf8'))
    expect(bytes).toContain('Kommune\nTræna\n')
    expect(bytes.filter((text) => text.includes('Nowhere'))).toHaveLength(2)
  })

  it('is only ever added to', async () => {
    const into = copy('added')
    const before = new Map(records(into).map((name) => [name, readFileSync(join(into, 'journal', name))]))
    await importList.perform(await folder.open(into), told('Kommune\nRøst\n', { year: 2016 }))
    expect(records(into)).toHaveLength(before.size + 1)
    for (const [name, bytes] of before) expect(readFileSync(join(into, 'journal', name)).equals(bytes), name).toBe(true)
  })

  it('is made anew, whole, at the next change when it has been moved aside, and for a folder that never had one', async () => {
    const into = copy('anew')
    rmSync(join(into, 'journal'), { recursive: true })
    await importList.perform(await folder.open(into), told('Kommune\nRøst\n', { year: 2016 }))
    expect(await failed(await folder.open(into))).toEqual([])
    expect(records(into)).toHaveLength(1)
  })

  it('is kept aside when an older copy of the database is brought back', async () => {
    const into = copy('older')
    const workspace = await folder.open(into)
    cpSync(join(into, 'database'), join(folder.root, 'older-database'), { recursive: true })
    cpSync(join(into, 'snapshot'), join(folder.root, 'older-snapshot'))
    await importList.perform(workspace, told('Kommune\nRøst\n', { year: 2016 }))
    await importList.perform(workspace, told('Kommune\nVærøy\n', { year: 2016 }))
    rmSync(join(into, 'database'), { recursive: true })
    renameSync(join(folder.root, 'older-database'), join(into, 'database'))
    renameSync(join(folder.root, 'older-snapshot'), join(into, 'snapshot'))
    expect(await failed(await folder.open(into))).toContain('journal-version')
    await importList.perform(await folder.open(into), told('Kommune\nAlta\n', { year: 2015 }))
    expect(await failed(await folder.open(into))).toEqual([])
    expect(readdirSync(into).filter((name) => name.startsWith('journal.before-'))).toHaveLength(1)
  })
})

describe('a database that is lost is made again from the journal', () => {
  it.each([
    ['it and the snapshot are gone', (of: string) => [rmSync(join(of, 'database'), { recursive: true }), rmSync(join(of, 'snapshot'))]],
    ['its tables are gone and a change was under way', (of: string) => [rmSync(join(of, 'database/base'), { recursive: true }), writeFileSync(join(of, 'changing'), '')]],
  ])('when %s: the same lists, names, answers, numbers and history', async (what, damage) => {
    const into = copy(`lost-${what.replaceAll(' ', '-')}`)
    damage(into)
    if (!existsSync(join(into, 'snapshot'))) expect(await refusal(folder.open(into))).toMatchObject({ code: 'database-damaged' })
    const { lists, answers } = await rebuildDatabase(into)
    expect([lists > 280, answers]).toEqual([true, 4])
    expect(await everything(into)).toEqual(whole)
    const workspace = await folder.open(into)
    await changes['undo of an import']?.(workspace)
    expect(await failed(workspace)).toEqual([])
  })

  it('keeps the old database beside, each time under another name', async () => {
    const into = copy('aside')
    expect((await rebuildDatabase(into)).setAside).toBe('database.set-aside-1')
    expect((await rebuildDatabase(into)).setAside).toBe('database.set-aside-2')
  })

  it.each([
    ['a record is cut', (of: string) => truncateSync(join(of, 'journal', records(of)[1] ?? ''), 100)],
    ['a record is longer', (of: string) => appendFileSync(join(of, 'journal', records(of)[1] ?? ''), 'x')],
    ['a bit has turned', (of: string) => flip(join(of, 'journal', records(of)[1] ?? ''))],
    ['a record is gone', (of: string) => rmSync(join(of, 'journal', records(of)[1] ?? ''))],
    ['a file is gone', (of: string) => rmSync(join(of, 'journal/files', readdirSync(join(of, 'journal/files'))[0] ?? ''))],
    ['a file is another', (of: string) => writeFileSync(join(of, 'journal/files', readdirSync(join(of, 'journal/files'))[0] ?? ''), 'x')],
  ])('but not from a journal where %s: refused with its place, the database untouched', async (what, damage) => {
    const into = copy(`damaged-${what.replaceAll(' ', '-')}`)
    damage(into)
    const error = await refusal(rebuildDatabase(into))
    expect(error).toMatchObject({ code: 'journal-damaged', kind: 'conflict', where: { file: expect.stringContaining(join(into, 'journal')) as string } })
    expect(readdirSync(into).filter((name) => name.startsWith('database'))).toEqual(['database'])
    expect((await readJournalState(into)).damaged).toHaveLength(1)
  })

  it('the check of the data finds a damaged journal, and says what to do', async () => {
    const into = copy('checked')
    flip(join(into, 'journal', records(into)[1] ?? ''))
    const found = (await checkData(await folder.open(into))).filter(({ holds }) => !holds)
    expect(found.map(({ id }) => id)).toContain('journal-whole')
    expect(found[0]?.remedy?.nb).toContain('«journal»')
  })

  it('a folder without a journal is told so', async () => {
    expect(await refusal(rebuildDatabase(join(folder.root, 'nowhere')))).toMatchObject({ code: 'no-journal', kind: 'not-found' })
    expect(await openFolderStore(join(folder.root, 'nowhere')).snapshot()).toBeNull()
  })
})

function flip(path: string): void {
  const bytes = readFileSync(path)
  bytes.writeUInt8((bytes[bytes.length >> 1] ?? 0) ^ 4, bytes.length >> 1)
  writeFileSync(path, bytes)
}
