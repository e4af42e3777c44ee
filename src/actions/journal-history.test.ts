import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { readJournalState } from '../store/journal.ts'
import { rebuildDatabase } from '../store/rebuild-database.ts'
import { checkData } from './check-data.ts'
import { importList } from './import-list.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

let folder: LoadedFolder
beforeAll(async () => {
  folder = await loadedFolder('history')
  await bring(folder.loaded, 'Halden', 2014)
})
afterAll(() => folder?.remove())

const bring = async (into: string, name: string, year: number): Promise<unknown> => importList.perform(await folder.open(into), told(`Kommune\n${name}\n`, { year }))
const texts = ({ data }: Awaited<ReturnType<Workspace['snapshot']>>): readonly string[] => data.lists.filter(({ fileName }) => fileName === 'liste.csv').flatMap(({ id }) => data.entries.filter(({ list }) => list === id).map(({ text }) => text)).toSorted()
const textsOf = async (of: string): Promise<readonly string[]> => texts(await (await folder.open(of)).snapshot())
const versionOf = async (of: string): Promise<string> => (await (await folder.open(of)).snapshot()).data.version
const failed = async (of: string): Promise<readonly string[]> => (await checkData(await folder.open(of))).filter(({ holds }) => !holds).map(({ id }) => id)
const aside = (of: string): readonly string[] => readdirSync(of).filter((name) => name.startsWith('journal.')).toSorted()
const records = (of: string): readonly string[] => readdirSync(join(of, 'journal')).filter((name) => name.endsWith('.gz')).toSorted()

/** Does work, and then brings database and snapshot back as they were before it; the journal stays. */
async function undone(into: string, work: () => Promise<unknown>): Promise<void> {
  const backup = `${into}-backup`
  mkdirSync(backup)
  for (const name of ['database', 'snapshot']) cpSync(join(into, name), join(backup, name), { recursive: true })
  await work()
  for (const name of ['database', 'snapshot']) {
    rmSync(join(into, name), { recursive: true })
    cpSync(join(backup, name), join(into, name), { recursive: true })
  }
}

const query = async (of: string, sql: string): Promise<unknown> => (await folder.open(of)).store.read((database) => database.query(sql))

describe('one change against one: a copy from before a change is brought back, and another change made', () => {
  it('the journal is of what the database holds now; the other one is kept aside, and a rebuilding brings nothing lost back', async () => {
    const into = folder.copy('one')
    await undone(into, () => bring(into, 'Røst', 2016))
    await bring(into, 'Alta', 2017)
    expect(aside(into)).toEqual(['journal.before-1'])
    expect(await failed(into)).toEqual([])
    await rebuildDatabase(into)
    expect(await textsOf(into)).toEqual(['Alta', 'Halden'])
    await bring(into, 'Bodø', 2018)
    expect(aside(into)).toEqual(['journal.before-1'])
    expect(await failed(into)).toEqual([])
  })

  it('the version of the data is another, though the number is the same', async () => {
    const into = folder.copy('version')
    let first = ''
    await undone(into, async () => {
      await bring(into, 'Røst', 2016)
      first = await versionOf(into)
    })
    await bring(into, 'Alta', 2017)
    expect([await versionOf(into), first].map((version) => Number.parseInt(version, 10))).toEqual(Array(2).fill(Number.parseInt(first, 10)))
    expect(await versionOf(into)).not.toBe(first)
  })

  it('a database that does not know its journal (of an earlier version) is told apart by the check of the data', async () => {
    const into = folder.copy('unknown')
    await query(into, 'update change_counter set journal = null, journal_before = null')
    await undone(into, () => bring(into, 'Røst', 2016))
    await bring(into, 'Alta', 2017)
    expect(aside(into)).toEqual([])
    expect(await failed(into)).toContain('journal-content')
  })

  it('a change that fails leaves the other journal where it is; one set aside before is not in the way', async () => {
    const into = folder.copy('failing')
    mkdirSync(join(into, 'journal.before-1/files'), { recursive: true })
    await undone(into, () => bring(into, 'Røst', 2016))
    const before = records(into)
    // The database lets the change go so far that the journal is drafted, and then not be stored.
    await query(into, `create function say_no() returns trigger language plpgsql as 'begin raise exception ''no''; end'`)
    await query(into, 'create constraint trigger say_no after insert on award_list_version deferrable initially deferred for each row execute function say_no()')
    await expect(bring(into, 'Alta', 2017)).rejects.toThrow()
    expect(records(into)).toEqual(before)
    expect(existsSync(join(into, 'journal.before-2'))).toBe(false)
    await query(into, 'drop function say_no() cascade')
    await bring(into, 'Alta', 2017)
    expect(aside(into)).toEqual(['journal.before-1', 'journal.before-2'])
    expect(await failed(into)).toEqual([])
  })
})

it('a last record that did not come in place is written again, and the journal goes on', async () => {
  const into = folder.copy('behind')
  const before = records(into)
  await bring(into, 'Røst', 2016)
  rmSync(join(into, 'journal', records(into).at(-1) ?? ''))
  expect(records(into)).toEqual(before)
  writeFileSync(join(into, 'changing'), '')
  expect(await textsOf(into)).toEqual(['Halden', 'Røst'])
  expect(records(into)).toHaveLength(before.length + 1)
  expect(aside(into)).toEqual([])
  expect((await readJournalState(into)).damaged).toEqual([])
  expect(await failed(into)).toEqual([])
})

it.each([
  ['a name', `update award_entry set text = 'Elsewhere' where id = (select max(id) from award_entry)`],
  ['what list a name is of', 'update award_list_version set list = list || $$-x$$ where version = (select max(version) from award_list_version)'],
  ['which lists stand', 'update award_list_version set withdrawn_at = now() where version = (select max(version) from award_list_version)'],
])('the check of the data sees that %s is another in the database than in the journal', async (what, sql) => {
  const into = folder.copy(what.replaceAll(' ', '-'))
  await query(into, sql)
  const checks = await checkData(await folder.open(into))
  expect(checks.find(({ id }) => id === 'journal-content')).toMatchObject({ holds: false, expected: 0, found: 1 })
})

it('a rebuilding without a journal makes no folder', async () => {
  const nowhere = join(folder.root, 'nowhere')
  await expect(rebuildDatabase(nowhere)).rejects.toBeInstanceOf(Refusal)
  expect(existsSync(nowhere)).toBe(false)
})
