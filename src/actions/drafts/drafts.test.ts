import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chosenColumns, pastedColumns, type ShownColumn } from './column-choices.ts'
import type { DraftReading, DraftRow } from './draft.ts'
import { draftLimits, type DraftShelf, draftShelf } from './draft-shelf.ts'
import { fileNameOf } from './file-name.ts'

let folder: string
let shelf: DraftShelf
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-drafts-'))
  shelf = draftShelf(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('Kommune\nAlta\n')
const told = { settings: { scheme: 'bolyst' }, columns: {} }
const at = '2026-01-02T03:04:05Z'
const row = (number: number): DraftRow => ({ kind: 'certain', sheet: '', row: number, cells: [`æ${number}`], names: [], problems: [], passedOver: null })
const reading = (edition: number, rows: number): DraftReading => ({ edition, refusal: null, sheets: [], preview: null, kinds: { error: 0, question: 0, other: 0, certain: rows }, questions: [], seen: {} })

describe('a draft', () => {
  it('keeps its file, what was told and what was answered, in a folder of its own with an id nobody can guess', async () => {
    const one = shelf.add({ name: 'a.csv', bytes }, told, at)
    const two = shelf.add({ name: 'a.csv', bytes }, told, at)
    expect([one.id.length, one.id === two.id]).toEqual([32, false])
    shelf.decide(one.id, { 7: '0301' })
    expect([draftShelf(folder).decisions(one.id), shelf.decisions(two.id), shelf.bytes(one)]).toEqual([{ 7: '0301' }, {}, bytes])
  })

  it('has a reading only of its own edition, and gives any rows of it', async () => {
    const { id } = shelf.add({ name: 'a.csv', bytes }, told, at)
    const rows = Array.from({ length: 120 }, (_, i) => row(i + 1))
    shelf.keepReading(id, reading(1, 120), rows)
    expect(shelf.rows(id, 1, 100, 150).map((one) => one.row)).toEqual(rows.slice(100).map((one) => one.row))
    expect(shelf.rows(id, 1, 0, 2)).toEqual(rows.slice(0, 2))
    expect([shelf.rows(id, 1, 200, 250), shelf.rows(id, 9, 0, 2)]).toEqual([[], []])
    expect(shelf.change(id, { settings: {} }).edition).toBe(2)
    expect(shelf.reading(id)).toBeNull()
  })

  it('is refused when too large or one too many, and tidied away when old', async () => {
    expect(() => shelf.add({ name: 'a.csv', bytes: new Uint8Array(draftLimits.bytes + 1) }, told, at)).toThrow(expect.objectContaining({ code: 'draft-too-large' }))
    for (let i = 0; i < draftLimits.drafts; i++) shelf.add({ name: 'a.csv', bytes }, told, at)
    expect(() => shelf.add({ name: 'a.csv', bytes }, told, at)).toThrow(expect.objectContaining({ code: 'too-many-drafts' }))
    shelf.add({ name: 'a.csv', bytes }, told, '2026-03-02T03:04:05Z')
    expect(shelf.all()).toHaveLength(1)
  })

  it('changes its file and its record together: before the record is in place, the file is the old one', () => {
    const before = shelf.add({ name: 'a.csv', bytes }, told, at)
    const next = new TextEncoder().encode('Kommune\nBodø\n')
    const record = readFileSync(join(folder, 'drafts', before.id, 'draft'))
    const changed = shelf.replaceFile(before.id, { name: 'b.csv', bytes: next })
    expect([shelf.bytes(changed), changed.edition]).toEqual([next, 2])
    expect(readdirSync(join(folder, 'drafts', before.id)).toSorted()).toEqual(['draft', `file-${changed.sha256}`])
    // As if killed with the new file on the shelf, and the record not yet moved.
    const cut = shelf.add({ name: 'a.csv', bytes }, told, at)
    writeFileSync(join(folder, 'drafts', cut.id, `file-${changed.sha256}`), next)
    expect(shelf.bytes(shelf.draft(cut.id))).toEqual(bytes)
    // A record put back finds its file gone, and says so.
    writeFileSync(join(folder, 'drafts', before.id, 'draft'), record)
    expect(() => shelf.bytes(shelf.draft(before.id))).toThrow(expect.objectContaining({ code: 'draft-file-damaged' }))
  })

  it('refuses a file that is not what was handed in', () => {
    const one = shelf.add({ name: 'a.csv', bytes }, told, at)
    writeFileSync(join(folder, 'drafts', one.id, `file-${one.sha256}`), 'Kommune\nOslo\n')
    expect(() => shelf.bytes(one)).toThrow(expect.objectContaining({ code: 'draft-file-damaged' }))
  })

  it.each(['{"format":0,"held":{"edition":1}}', '{"edition":1,"kinds":{}}', 'null', '7', '{"format":1}', '{"form'])('kept in another shape counts as not kept: %s', (text) => {
    const { id } = shelf.add({ name: 'a.csv', bytes }, told, at)
    for (const part of ['reading', 'decisions']) writeFileSync(join(folder, 'drafts', id, part), text)
    expect([shelf.reading(id), shelf.decisions(id), shelf.receipt(id)]).toEqual([null, {}, null])
    writeFileSync(join(folder, 'drafts', id, 'receipt'), text)
    expect([shelf.all(), shelf.has(id)]).toEqual([[], false])
    rmSync(join(folder, 'drafts', id, 'receipt'))
    writeFileSync(join(folder, 'drafts', id, 'draft'), text)
    expect(() => shelf.draft(id)).toThrow(expect.objectContaining({ code: 'no-such-draft' }))
    shelf.tidy(new Date(Date.now() + 31 * 86_400_000).toISOString())
    expect(readdirSync(join(folder, 'drafts'))).toEqual([])
  })

  it('is tidied away when it was killed before it began, but not while it may be beginning', () => {
    const kept = shelf.add({ name: 'a.csv', bytes }, told, at)
    const [cut, beginning] = ['a'.repeat(32), 'b'.repeat(32)]
    for (const id of [cut, beginning]) mkdirSync(join(folder, 'drafts', id))
    utimesSync(join(folder, 'drafts', cut), new Date('2026-01-02T01:00:00Z'), new Date('2026-01-02T01:00:00Z'))
    utimesSync(join(folder, 'drafts', beginning), new Date('2026-01-02T03:00:00Z'), new Date('2026-01-02T03:00:00Z'))
    shelf.tidy(at)
    expect(readdirSync(join(folder, 'drafts')).toSorted()).toEqual([kept.id, beginning].toSorted())
    shelf.tidy('2026-03-02T03:04:05Z')
    expect(readdirSync(join(folder, 'drafts'))).toEqual([])
  })

  it('is found by nothing but an id', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('../x', '..', '', '.', 'a/../../b', '%2e%2e')), (id) => {
        expect(() => shelf.draft(id)).toThrow(expect.objectContaining({ code: 'no-such-draft' }))
        expect(() => shelf.remove(id)).toThrow(expect.objectContaining({ code: 'no-such-draft' }))
      }),
    )
  })
})

describe('a file’s name', () => {
  it('holds no folder, no control or direction mark, and is never empty or long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = fileNameOf(given, 'liste.csv')
        expect(name).not.toMatch(/[\\/\p{C}]/u)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(150)
      }),
    )
    expect([fileNameOf('C:\\lister\\a b.xlsx', ''), fileNameOf('..', 'x.csv'), fileNameOf(`${'a'.repeat(300)}.xlsx`, '').endsWith('.xlsx')]).toEqual(['a b.xlsx', 'x.csv', true])
  })
})

describe('which column is which', () => {
  const column = (index: number, heading: string, field: ShownColumn['field']): ShownColumn => ({ index, letter: 'ABC'[index] ?? '', heading, examples: [], field })
  const columns = [column(0, 'Søker', 'municipality'), column(1, 'Sum', 'amount'), column(2, 'Sum', null)]

  it('is told only where a person has changed it', () => {
    expect(chosenColumns({}, columns, ['municipality', 'amount', ''], false)).toEqual({})
    expect(chosenColumns({}, columns, ['municipality', '', 'amount'], false)).toEqual({ amount: 'C' })
    expect(chosenColumns({}, columns, ['partners', 'amount', ''], false)).toEqual({ municipality: '', partners: 'Søker' })
    expect(chosenColumns({ year: 'A' }, columns, [null, null, 'nonsense'], false)).toEqual({ year: 'A' })
  })

  it('is told by letter in a file without headings', () => {
    expect(chosenColumns({ year: 'B' }, columns, ['municipality', 'amount', ''], true)).toEqual({ municipality: 'A', amount: 'B' })
    expect([pastedColumns('Alta\nBodø'), pastedColumns('\nKommune\tSum\nAlta\t1')]).toEqual([{ municipality: 'A' }, {}])
  })
})
