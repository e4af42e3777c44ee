import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkData } from '../actions/check-data.ts'
import { keepFetched, useFetched } from '../actions/fetched-facts.ts'
import { importInput, importList } from '../actions/import-list.ts'
import { settleName } from '../actions/settle-name.ts'
import { undoImport } from '../actions/undo-import.ts'
import { openWorkspace, type Workspace } from '../actions/workspace.ts'
import { ask } from '../answers/answer.ts'
import { questionById } from '../answers/all.ts'
import { textBytes } from '../intake/table-bytes.fixture.ts'
import { addEdition } from './editions.ts'
import { edition } from './history.fixture.ts'
import { startTestServer, type TestServer } from './postgres-server.fixture.ts'
import { readListHistory } from './read-history.ts'
import type { Snapshot, SnapshotData } from './snapshot.ts'

const list = 'kulturminneplan-kik-2018'
const corrected = 'Kommune;Prosjekt;Tilskudd\nHalden;Plan;100 000\nVåler;Plan;100 000\nRåde;Plan;150 000\nÅfjord;=1+1;50 000\nNowhere;<b>Æ</b>;\n'
const again = corrected.replace('Råde;Plan;150 000', 'Råde;Plan;90 000')

const input = (text: string) => importInput.parse({ fileName: 'rettet.csv', bytes: textBytes(text), scheme: 'kulturminneplan-kik', year: 2018, complete: true })

const waiting = async (workspace: Workspace, text: string): Promise<number> =>
  (await workspace.snapshot()).data.entries.find((entry) => entry.list === list && entry.text === text)?.id ?? 0

/** The same work on any database: load, import, answer, correct, import by year, undo. */
async function work(workspace: Workspace): Promise<readonly unknown[]> {
  const { rows, stored } = await importList.perform(workspace, input(corrected))
  const settled = await settleName.perform(workspace, { row: await waiting(workspace, 'Våler'), answer: '0137' })
  const rejected = await settleName.perform(workspace, { row: await waiting(workspace, 'Nowhere'), answer: 'reject' })
  const second = await importList.perform(workspace, input(again))
  const same = await importList.perform(workspace, input(again))
  const other = importInput.parse({ fileName: 'to.csv', bytes: textBytes('Kommune,År\nTræna,2018\nRøst,2019\n'), scheme: 'bolyst' })
  const years = await importList.perform(workspace, other)
  const undone = await undoImport.perform(workspace, { list: 'bolyst-2019' })
  const history = await workspace.store.read((database) => readListHistory(database, list))
  const content = { kind: 'population', rows: [{ year: 2027, code: '0301', ages: Array.from({ length: 20 }, (_, i) => i) }] } as const
  const told = { source: 'S', sourceUrl: 'https://example.org', licence: 'L', licenceUrl: '', url: 'https://example.org' }
  const kept = await keepFetched(workspace, [{ ...told, dataset: 'population-by-age', version: '2027', content }])
  const used = await useFetched(workspace, 'population-by-age', kept[0]?.number ?? 0)
  await workspace.store.change((database) => addEdition(database, edition(1, '2026'), workspace.now()))
  return [kept, used, rows, stored, { ...settled, row: 0 }, { ...rejected, row: 0 }, second.rows, second.stored, same.stored, years.stored, undone, history]
}

/** Numbers and marks that each database gives out as it likes say nothing of the data. */
const plain = (data: SnapshotData): unknown => ({ ...data, version: '', entries: data.entries.map((entry) => ({ ...entry, id: 0 })) })

let folder: string
let server: TestServer
const workspaces: Workspace[] = []
const done: (readonly unknown[])[] = []
const snapshots: Snapshot[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-both-'))
  server = await startTestServer()
  for (const databaseUrl of [null, await server.freshDatabase()]) {
    const workspace = await openWorkspace({ folder, databaseUrl, now: () => '2026-01-02T03:04:05.678Z', progress: () => {} })
    workspaces.push(workspace)
    done.push(await work(workspace))
    snapshots.push(await workspace.snapshot())
  }
})

afterAll(async () => {
  for (const workspace of workspaces) await workspace.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the embedded database and a PostgreSQL server give equal answers', () => {
  it('they are two different databases', () => {
    expect(workspaces.map(({ store }) => store.kind)).toEqual(['embedded', 'server'])
  })

  it('every action tells the same', () => {
    expect(done[1]).toEqual(done[0])
  })

  it('what is read for answers is equal, row by row and in order', () => {
    const [embedded, onServer] = snapshots.map(({ data }) => plain(data))
    expect(onServer).toEqual(embedded)
  })

  it('columns for counting are equal', () => {
    expect(snapshots[1]?.columns).toEqual(snapshots[0]?.columns)
    expect(snapshots[1]?.codes).toEqual(snapshots[0]?.codes)
  })

  it.each([
    ['participation', { from: 2015, to: 2024, never: true }],
    ['participation', { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018, group: ['small=population < 5000'] }],
    ['participation', { by: 'county' }],
    ['robustness', {}],
    ['municipality', { name: 'Våler', on: '2018-06-01' }],
    ['municipality', { name: '0137' }],
    ['scheme', { id: 'kulturminneplan-kik' }],
    ['schemes', {}],
    ['review', { answered: true }],
    ['coverage', {}],
  ])('%s %j answers the same', (id, asked) => {
    const question = questionById(id)
    if (!question) return expect.fail(`no question ${id}`)
    const [embedded, onServer] = snapshots.map((snapshot) => JSON.parse(JSON.stringify(ask(question, snapshot, asked, 'nb'), (key, value: unknown) => (key === 'row' ? 0 : value))) as unknown)
    expect(onServer).toEqual(embedded)
  })

  it('every check of the data holds on both', async () => {
    for (const workspace of workspaces) expect((await checkData(workspace)).filter(({ holds }) => !holds)).toEqual([])
  })

  it('opening again loads nothing anew', async () => {
    const url = await server.freshDatabase()
    const options = { folder, databaseUrl: url, now: () => '2026-01-02T03:04:05Z', progress: () => {} }
    const first = await openWorkspace(options)
    const steps: string[] = []
    const second = await openWorkspace({ ...options, progress: (step) => void steps.push(step.en) })
    expect(steps).toEqual([])
    expect((await second.snapshot()).data.version).toBe((await first.snapshot()).data.version)
    await first.close()
    await second.close()
  })
})
