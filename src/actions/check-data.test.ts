import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../store/database.ts'
import { keepSnapshotFile, readSnapshotFile } from '../store/snapshot-file.ts'
import { checkData } from './check-data.ts'
import { importList } from './import-list.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import { undoImport } from './undo-import.ts'
import type { Workspace } from './workspace.ts'

let folder: LoadedFolder
beforeAll(async () => {
  folder = await loadedFolder('check')
})
afterAll(() => folder?.remove())

const failed = async (workspace: Workspace) => (await checkData(workspace)).filter(({ holds }) => !holds)

/** Changes the database behind the product's back; counts the change, so that the snapshot follows. */
const tamper = (workspace: Workspace, ...statements: readonly string[]): Promise<void> =>
  workspace.store.change(async (database: Database) => {
    for (const statement of [...statements, 'update change_counter set version = version + 1']) await database.query(statement)
  })

describe('the checks of the data', () => {
  it('all hold of the shipped data, and still after imports, corrections and withdrawals; none tells what to do', async () => {
    const workspace = await folder.open(folder.copy('whole'))
    const shipped = await checkData(workspace)
    expect(shipped.filter(({ holds }) => !holds)).toEqual([])
    expect(shipped.every(({ remedy }) => remedy === null)).toBe(true)
    expect(shipped.map(({ id }) => id)).toEqual(expect.arrayContaining(['file-awards-entries', 'rows-awards-entries', 'rows-population-by-age', 'municipalities-2020-01-01', 'snapshot-entries', 'file-bytes', 'lists-twice']))
    await importList.perform(workspace, told('Kommune\nAlta\nVåler\n'))
    await importList.perform(workspace, told('Kommune\nAlta\n', { scheme: 'kulturminneplan-kik', complete: true }))
    await undoImport.perform(workspace, { list: 'attraktiv-by-2016' })
    expect(await failed(workspace)).toEqual([])
  })

  it.each([
    ['rows that are gone', ["delete from population where year = 2018 and dataset = 'population-by-age'"], ['rows-population-by-age'], /rekkevidde data rebuild/],
    ['a municipality that is gone', ["delete from municipality where code = '1804'"], ['rows-municipalities-codes', 'municipalities-2016-06-01', 'municipalities-2017-01-01', 'municipalities-2018-01-01', 'municipalities-2019-12-31', 'municipalities-2020-01-01', 'municipalities-2023-12-31', 'municipalities-2024-01-01', 'codes-in-register'], /./],
    ['a file whose bytes have changed', ["update award_file set bytes = 'x'::bytea"], ['file-bytes'], /sikkerhetskopi/],
    ['a dataset that is another than the file', ["update dataset set sha256 = 'other' where id = 'map'"], ['file-map'], /installer/],
    ['a list in force twice', ['drop index award_list_in_force', `insert into award_list_version (list, description, content_sha256, file_sha256, imported_at)
      select list, description, 'x', file_sha256, imported_at from award_list_version where list = 'attraktiv-by-2016'`], ['lists-twice'], /--undo/],
    ['a scheme that is gone', ["delete from scheme where id = 'kulturminneplan-kik'"], ['rows-schemes', 'lists-have-scheme'], /./],
  ] as const)('%s is found, with what to do', async (name, statements, ids, remedy) => {
    const workspace = await folder.open(folder.copy(name.replaceAll(' ', '-')))
    await tamper(workspace, ...statements)
    const found = await failed(workspace)
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]))
    expect(found[0]?.remedy?.nb).toMatch(remedy)
    for (const check of found) expect(new Set(Object.values(check.remedy ?? {})).size, check.id).toBe(3)
  })

  it('a snapshot that is not of the database is found', async () => {
    const into = folder.copy('snapshot')
    const data = readSnapshotFile(into)
    if (!data) return expect.fail('no snapshot')
    keepSnapshotFile(into, { ...data, version: '999', entries: data.entries.slice(1) })
    const found = await failed(await folder.open(into))
    expect(found.map(({ id }) => id)).toEqual(['snapshot-content', 'snapshot-version', 'snapshot-entries'])
    expect(found[0]?.remedy?.nb).toContain('snapshot')
  })
})
