import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countChange } from './count-change.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'
import { readAnswers } from './read-answers.ts'
import { readListHistory, readVersionEntries } from './read-history.ts'
import { readSnapshotData, readVersion } from './read-snapshot-data.ts'
import { readList } from './snapshot-data.fixture.ts'
import { addAnswer, addFile, addList, readListInForce, readListsInOtherHands, type SourceFile, undoList } from './write-lists.ts'

const first = '2026-01-01T00:00:00Z'
const later = '2026-02-01T00:00:00Z'
const file = (name: string, shipped = false): SourceFile => ({ name, sha256: `sha-of-${name}`, bytes: Buffer.from('a\0b'), shipped })

let folder: string
let database: Database
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-lists-'))
  database = await openEmbedded(join(folder, 'database'))
  await migrate(database)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const add = async (id: string, content: string, names: readonly string[], at: string, source = file('a.csv')): Promise<number> => {
  await addFile(database, source, at)
  return addList(database, readList(id, content, names), source, at)
}

const textsOf = async (version: number): Promise<readonly string[]> => (await readVersionEntries(database, version)).map(({ text }) => text)

describe('the schema', () => {
  it('is brought up to date once: a second time changes nothing, and what is stored stays', async () => {
    await add('kept', 'a', ['Alta'], first)
    const before = await readSnapshotData(database)
    await migrate(database)
    expect(await readSnapshotData(database)).toEqual(before)
  })

  it('a migration that fails half-way leaves nothing behind', async () => {
    const work = database.transaction(async (within) => {
      await within.run('create table half (a int)')
      await within.run('create table half (a int)')
    })
    await expect(work).rejects.toThrow(/already exists/)
    await expect(database.query('select * from half')).rejects.toThrow(/does not exist/)
  })
})

describe('a list that is imported anew', () => {
  it('supersedes the one before, which stays readable with its file and its rows', async () => {
    const one = await add('list', 'a', ['Alta', 'Bodø'], first)
    const two = await add('list', 'b', ['Alta'], later, file('b.csv'))
    expect((await readListInForce(database, 'list'))?.version).toBe(two)
    expect(await readListHistory(database, 'list')).toEqual([
      { version: one, list: 'list', fileName: 'a.csv', fileSha256: 'sha-of-a.csv', importedAt: '2026-01-01 00:00:00+00', supersededBy: two, withdrawnAt: null, entries: 2 },
      { version: two, list: 'list', fileName: 'b.csv', fileSha256: 'sha-of-b.csv', importedAt: '2026-02-01 00:00:00+00', supersededBy: null, withdrawnAt: null, entries: 1 },
    ])
    expect(await textsOf(one)).toEqual(['Alta', 'Bodø'])
    expect(await textsOf(two)).toEqual(['Alta'])
    const { entries } = await readSnapshotData(database)
    expect(entries.filter(({ list }) => list === 'list').map(({ text }) => text)).toEqual(['Alta'])
  })

  it('keeps sheet, row, column and text as printed', async () => {
    const version = await add('printed', 'a', ['=HYPERLINK("x")', '<script>æøå</script>', ' Sel, Vågå og Lom\n'], first)
    expect(await readVersionEntries(database, version)).toMatchObject([
      { sheet: '', row: 2, column: 'A', text: '=HYPERLINK("x")' },
      { sheet: '', row: 3, column: 'A', text: '<script>æøå</script>' },
      { sheet: '', row: 4, column: 'A', text: ' Sel, Vågå og Lom\n' },
    ])
  })

  it('undone, it is withdrawn and the one before is in force again; undone once more, none is', async () => {
    const one = await add('undone', 'a', ['Alta'], first)
    const two = await add('undone', 'b', ['Bodø'], later)
    expect(await undoList(database, two, later)).toBe(one)
    expect((await readListInForce(database, 'undone'))?.version).toBe(one)
    expect(await undoList(database, one, later)).toBeNull()
    expect(await readListInForce(database, 'undone')).toBeUndefined()
    expect((await readListHistory(database, 'undone')).map(({ withdrawnAt }) => withdrawnAt)).toEqual(['2026-02-01 00:00:00+00', '2026-02-01 00:00:00+00'])
    expect(await textsOf(two)).toEqual(['Bodø'])
  })

  it('two versions of a list cannot be in force at once, whoever writes', async () => {
    const one = await add('alone', 'a', ['Alta'], first)
    const two = await add('alone', 'b', ['Bodø'], later)
    await expect(database.query('update award_list_version set superseded_by = null where version = $1', [one])).rejects.toThrow(/award_list_in_force/)
    expect((await readListInForce(database, 'alone'))?.version).toBe(two)
  })

  it('what a person has replaced or withdrawn is told apart from what came with the product', async () => {
    const shipped = file('shipped.csv', true)
    await add('of-product', 'a', ['Alta'], first, shipped)
    await add('replaced', 'a', ['Alta'], first, shipped)
    await add('replaced', 'b', ['Alta'], later, file('own.csv'))
    const withdrawn = await add('withdrawn', 'a', ['Alta'], first, shipped)
    await undoList(database, withdrawn, later)
    const others = await readListsInOtherHands(database)
    expect(['of-product', 'replaced', 'withdrawn'].map((list) => others.has(list))).toEqual([false, true, true])
  })
})

describe('answers to questions of names', () => {
  const answer = (given: 'settled' | 'rejected' | 'undone', code: string | null) =>
    addAnswer(database, { list: 'asked', key: 'Våler||', text: 'Våler', answer: given, code }, first)

  it('the latest one counts, and outlives the list version it was given for', async () => {
    await add('asked', 'a', ['Våler'], first)
    await answer('settled', '0426')
    await answer('settled', '0137')
    expect(await readAnswers(database)).toEqual([{ list: 'asked', key: 'Våler||', answer: 'settled', code: '0137' }])
    await add('asked', 'b', ['Alta', 'Våler'], later)
    const { entries } = await readSnapshotData(database)
    expect(entries.filter(({ list }) => list === 'asked').map(({ text, answer: given, answerCode }) => [text, given, answerCode])).toEqual([
      ['Alta', 'open', null],
      ['Våler', 'settled', '0137'],
    ])
    await answer('undone', null)
    expect((await readSnapshotData(database)).entries.find(({ list, text }) => list === 'asked' && text === 'Våler')?.answer).toBe('open')
  })

  it('a settled answer without a number is not stored', async () => {
    await expect(answer('settled', null)).rejects.toThrow(/check constraint/)
  })
})

describe('the version', () => {
  it('grows with each change counted, and a change that fails is not counted', async () => {
    const before = Number(await readVersion(database))
    await countChange(database)
    await expect(database.transaction(async (within) => {
      await countChange(within)
      await within.query('select 1/0')
    })).rejects.toThrow(/division by zero/)
    expect(Number(await readVersion(database))).toBe(before + 1)
  })
})
