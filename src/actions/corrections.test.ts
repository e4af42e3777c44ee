import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../answers/answer.ts'
import { participation } from '../answers/participation.ts'
import { review } from '../answers/review.ts'
import { Refusal } from '../domain/refusal.ts'
import { readListHistory, readVersionEntries } from '../store/read-history.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { importList } from './import-list.ts'
import { loadShipped } from './load-shipped.ts'
import { settleName } from './settle-name.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import { undoImport } from './undo-import.ts'
import type { Workspace } from './workspace.ts'

const shippedList = 'kulturminneplan-kik-2018'
const ofShipped = { scheme: 'kulturminneplan-kik', complete: true }

let folder: LoadedFolder
beforeAll(async () => {
  folder = await loadedFolder('corrections')
})
afterAll(() => folder?.remove())

const textsOf = ({ data }: Snapshot, list: string): readonly string[] => data.entries.filter((entry) => entry.list === list).map(({ text }) => text)
const rowOf = async (workspace: Workspace, list: string, text: string): Promise<number> =>
  (await workspace.snapshot()).data.entries.find((entry) => entry.list === list && entry.text === text)?.id ?? expect.fail(`no ${text}`)
const codeOf = async (workspace: Workspace, list: string, text: string): Promise<unknown> => {
  const entry = (await workspace.snapshot()).data.entries.find((e) => e.list === list && e.text === text)
  return [entry?.answer, entry?.answerCode]
}
const bounds = (snapshot: Snapshot) =>
  ask(participation, snapshot, { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018, group: ['population < 5000'] }, 'nb').answer.cells.map(({ participants, inScope, undetermined }) => [participants, inScope, undetermined.length])

const codeOfRefusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'not refused', (error: unknown) => (error instanceof Refusal ? error.code : `fault: ${String(error)}`))

describe('importing again', () => {
  it('the same file changes nothing, whatever it is called; a corrected one supersedes; undo brings the old back', async () => {
    const workspace = await folder.open(folder.copy('again'))
    const first = 'Kommune;Tilskudd;Prosjekt\nAlta;1000;=1+1\nBodø;2000;<i>x</i>\n'
    const stored = async (text: string, fileName = 'a.csv') => (await importList.perform(workspace, told(text, { fileName }))).stored.map(({ outcome }) => outcome)

    expect(await stored(first)).toEqual(['added'])
    const added = await workspace.snapshot()
    expect(await stored(first)).toEqual(['unchanged'])
    expect(await stored(first, 'b.csv')).toEqual(['unchanged'])
    expect((await workspace.snapshot()).data).toEqual(added.data)

    expect(await stored(first.replace('Bodø', 'Røst'), 'c.csv')).toEqual(['superseded'])
    expect(textsOf(await workspace.snapshot(), 'bolyst-2018')).toEqual(['Alta', 'Røst'])
    const [old, now] = await workspace.store.read((database) => readListHistory(database, 'bolyst-2018'))
    expect([old?.fileName, old?.supersededBy, now?.fileName]).toEqual(['a.csv', now?.version, 'c.csv'])
    expect(await workspace.store.read((database) => readVersionEntries(database, old?.version ?? 0))).toMatchObject([
      { row: 2, column: 'A', text: 'Alta', amountNok: 1000, project: '=1+1' },
      { row: 3, column: 'A', text: 'Bodø', amountNok: 2000, project: '<i>x</i>' },
    ])

    expect(await undoImport.perform(workspace, { list: 'bolyst-2018' })).toMatchObject({ restored: old?.version, withdrawn: now?.version })
    expect(textsOf(await workspace.snapshot(), 'bolyst-2018')).toEqual(['Alta', 'Bodø'])
    await undoImport.perform(workspace, { list: 'bolyst-2018' })
    expect(textsOf(await workspace.snapshot(), 'bolyst-2018')).toEqual([])
    expect(await codeOfRefusal(undoImport.perform(workspace, { list: 'bolyst-2018' }))).toBe('no-such-list')
  })

  it('each entry keeps its file, the file’s hash, sheet, row, column and text', async () => {
    const workspace = await folder.open(folder.copy('provenance'))
    await importList.perform(workspace, told('Kommune\nAlta kommune\n', { fileName: 'Tildeling æøå.csv' }))
    const { data } = await workspace.snapshot()
    const list = data.lists.find(({ id }) => id === 'bolyst-2018')
    expect(list).toMatchObject({ fileName: 'Tildeling æøå.csv', importedAt: '2026-01-02 03:04:05+00' })
    expect(list?.fileSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(data.entries.find((entry) => entry.list === 'bolyst-2018')).toMatchObject({ sheet: '', row: 2, column: 'A', text: 'Alta kommune', code: '2012' })
  })
})

describe('names that wait for a person', () => {
  it('bound the figures, and are counted once they are settled', async () => {
    const workspace = await folder.open(folder.copy('settled'))
    expect(bounds(await workspace.snapshot())).toEqual([[expect.any(Number), 221, 1], [expect.any(Number), 201, 1]])
    const [small = [], others = []] = bounds(await workspace.snapshot())
    const row = await rowOf(workspace, shippedList, 'Våler')
    expect(await settleName.dryRun(workspace, { row, answer: '0426' })).toMatchObject({ answer: 'settled', code: '0426', text: 'Våler' })
    expect(bounds(await workspace.snapshot())).toEqual([small, others])
    await settleName.perform(workspace, { row, answer: '0426' })
    expect(bounds(await workspace.snapshot())).toEqual([[Number(small[0]) + 1, 221, 0], [others[0], 201, 0]])
    await settleName.perform(workspace, { row, answer: 'undo' })
    expect(bounds(await workspace.snapshot())).toEqual([small, others])
    await settleName.perform(workspace, { row, answer: 'reject' })
    expect(bounds(await workspace.snapshot())).toEqual([[small[0], 221, 0], [others[0], 201, 0]])
  })

  it('an answer given once survives the next import, its dry run and an undo', async () => {
    const workspace = await folder.open(folder.copy('survives'))
    const file = 'Kommune;Tilskudd\nHalden;100000\nVåler;100000\n'
    await importList.perform(workspace, told(file, ofShipped))
    await settleName.perform(workspace, { row: await rowOf(workspace, shippedList, 'Våler'), answer: '0137' })
    const corrected = file.replace('Halden;100000', 'Råde;50000')
    const { entries, rows } = await importList.dryRun(workspace, told(corrected, ofShipped))
    expect(entries[1]).toMatchObject({ text: 'Våler', outcome: 'ambiguous', code: '0137', answered: true })
    expect(rows).toMatchObject({ certain: 2, review: 0 })
    await importList.perform(workspace, told(corrected, { ...ofShipped, commitReviewed: true }))
    expect(await codeOf(workspace, shippedList, 'Våler')).toEqual(['settled', '0137'])
    await undoImport.perform(workspace, { list: shippedList })
    expect(await codeOf(workspace, shippedList, 'Våler')).toEqual(['settled', '0137'])
  })

  it('are listed until answered', async () => {
    const workspace = await folder.open(folder.copy('listed'))
    const waiting = async (answered: boolean) => ask(review, await workspace.snapshot(), { list: shippedList, answered }, 'nb').answer.rows.map(({ text, answer }) => [text, answer])
    expect(await waiting(false)).toEqual([['Våler', 'open']])
    await settleName.perform(workspace, { row: await rowOf(workspace, shippedList, 'Våler'), answer: '0137' })
    expect(await waiting(false)).toEqual([])
    expect(await waiting(true)).toEqual([['Våler', 'settled']])
  })

  it('cannot be settled as a municipality that was not there, and a row that is not there cannot be settled', async () => {
    const workspace = await folder.open(folder.loaded)
    const row = await rowOf(workspace, shippedList, 'Våler')
    expect(await codeOfRefusal(settleName.perform(workspace, { row, answer: '3018' }))).toBe('review-code-not-in-force')
    expect(await codeOfRefusal(settleName.perform(workspace, { row: 999_999, answer: '0137' }))).toBe('review-no-such-row')
  })
})

describe('facts shipped anew', () => {
  it('do not take the place of a list that a person has corrected or withdrawn, nor of an answer', async () => {
    const workspace = await folder.open(folder.copy('shipped'))
    await settleName.perform(workspace, { row: await rowOf(workspace, shippedList, 'Våler'), answer: '0137' })
    await importList.perform(workspace, told('Kommune\nVåler\n', ofShipped))
    await undoImport.perform(workspace, { list: 'attraktiv-by-2016' })
    // As if the facts stored were of an earlier edition.
    await workspace.store.change(async (database) => {
      await database.query(`update dataset set sha256 = 'earlier' where id = 'all'`)
      await database.query('update change_counter set version = version + 1')
    })
    expect(await loadShipped(workspace.store, workspace.dataFolder, '2027-01-01T00:00:00Z', () => {})).toBe(true)
    const snapshot = await workspace.snapshot()
    expect(textsOf(snapshot, shippedList)).toEqual(['Våler'])
    expect(snapshot.data.lists.some(({ id }) => id === 'attraktiv-by-2016')).toBe(false)
    expect(snapshot.data.lists.some(({ id }) => id === 'attraktiv-by-2017')).toBe(true)
    expect(await loadShipped(workspace.store, workspace.dataFolder, '2027-01-01T00:00:00Z', () => {})).toBe(false)
  })
})
