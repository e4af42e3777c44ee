import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEdition } from './editions.ts'
import { edition } from './history.fixture.ts'
import { readJournalState } from './journal.ts'
import { fileNameOf, fingerprintOf, journalFolder, packLines, recordsOf } from './journal-record.ts'
import { openEmbedded } from './open-embedded.ts'
import { packageRoot } from './package-root.ts'
import { quickFolder } from './quick-folder.fixture.ts'
import { rebuildDatabase } from './rebuild-database.ts'
import { readList } from './snapshot-data.fixture.ts'
import { openFolderStore } from './store.ts'
import { addFile, addList } from './write-lists.ts'

const at = '2026-01-02T03:04:05Z'
let root: string

/** A data folder as the product left it before there were editions: four migrations, a list, and a journal of records with three numbers. */
beforeAll(async () => {
  root = quickFolder('old-folder')
  const database = await openEmbedded(join(root, 'database'))
  const migrations = join(packageRoot, 'src/store/migrations')
  await database.run('create table migration (name text primary key)')
  for (const name of readdirSync(migrations).toSorted().slice(0, 4)) {
    await database.run(readFileSync(join(migrations, name), 'utf8'))
    await database.query('insert into migration (name) values ($1)', [name])
  }
  const bytes = new TextEncoder().encode('Kommune\nAlta\n')
  const file = { name: 'a.csv', sha256: createHash('sha256').update(bytes).digest('hex'), bytes, shipped: false }
  await addFile(database, file, at)
  await addList(database, readList('a-list', 'content', ['Alta']), file, at)
  const lines = async (sql: string): Promise<readonly string[]> => (await database.query(sql)).map(({ line }) => String(line))
  const record = [
    packLines('journal', [JSON.stringify({ journal: 1, since: { change: 0, list: 0, answer: 0 }, to: { change: 1, list: 1, answer: 0 } })]),
    packLines('award_file', await lines("select (to_jsonb(f) - 'bytes')::text as line from award_file f")),
    packLines('award_list_version', await lines('select to_jsonb(v)::text as line from award_list_version v')),
    packLines('award_entry', await lines('select to_jsonb(e)::text as line from award_entry e')),
    packLines('standing', ['[]']),
  ]
  mkdirSync(join(journalFolder(root), 'files'), { recursive: true })
  writeFileSync(join(journalFolder(root), 'files', fileNameOf(file.sha256, file.name)), bytes)
  writeFileSync(join(journalFolder(root), `00000001.1.0.${fingerprintOf(...record)}.jsonl.gz`), Buffer.concat(record))
  await database.query('update change_counter set version = 1, journal = $1', [fingerprintOf(...record)])
  await database.close()
  writeFileSync(join(root, 'snapshot'), 'rekkevidde-snapshot-4 00000000\n')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a data folder of before there were editions', () => {
  it('opens with what it holds, and its journal goes on', async () => {
    const store = openFolderStore(root)
    expect((await store.snapshot())?.data).toMatchObject({ entries: [{ text: 'Alta' }], editions: [], fetched: [], constellations: [] })
    await store.change((database) => addEdition(database, edition(1, '2026'), at))
    expect((await store.snapshot())?.data.editions.map(({ id }) => id)).toEqual(['2026'])
    expect(recordsOf(journalFolder(root)).map(({ change, list, edition: last }) => [change, list, last])).toEqual([[1, 1, 0], [2, 1, 1]])
    expect(readdirSync(root).filter((name) => name.startsWith('journal.before'))).toEqual([])
    expect((await readJournalState(root)).damaged).toEqual([])
  })

  it('is made anew from its journal, the old records and the new', async () => {
    expect(await rebuildDatabase(root)).toMatchObject({ lists: 1, entries: 1, editions: 1 })
    expect((await openFolderStore(root).snapshot())?.data).toMatchObject({ entries: [{ text: 'Alta' }], editions: [{ id: '2026' }] })
  })
})
