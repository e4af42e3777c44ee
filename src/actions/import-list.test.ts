import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ansiBytes, workbookBytes } from '../intake/table-bytes.fixture.ts'
import { Refusal } from '../domain/refusal.ts'
import { type ImportInput, type ImportPreview, importList } from './import-list.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

let folder: LoadedFolder
let workspace: Workspace
beforeAll(async () => {
  folder = await loadedFolder('import')
  workspace = await folder.open(folder.loaded)
})
afterAll(() => folder?.remove())

const tried = (input: ImportInput): Promise<ImportPreview> => importList.dryRun(workspace, input)
const outcomes = ({ entries }: ImportPreview) => entries.map(({ cell, text, outcome, code }) => [cell, text, outcome, code])

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => expect.fail('was not refused'),
    (error: unknown) => (error instanceof Refusal ? error : expect.fail(`fault, not a refusal: ${String(error)}`)),
  )

describe('a dry run tells the outcome of every cell and stores nothing', () => {
  it('reads a list in Windows-1252 with semicolons, as offices save them', async () => {
    const version = (await workspace.snapshot()).data.version
    const preview = await tried(told(ansiBytes('Kommune;Prosjekt;Tildelt beløp\r\nBodø;Små steg;1 250 000\r\nRøst;"Øy; vær";kr 50.000,-\r\nSum;;1 300 000\r\n')))
    expect(outcomes(preview)).toEqual([['A2', 'Bodø', 'certain', '1804'], ['A3', 'Røst', 'certain', '1856']])
    expect(preview.rows).toEqual({ read: 2, certain: 2, review: 0, notMunicipality: 0, error: 0, duplicate: 0 })
    expect(preview.totals).toMatchObject([{ row: 4, amountNok: 1_300_000 }])
    expect((await workspace.snapshot()).data.version).toBe(version)
    expect((await workspace.snapshot()).data.lists.some(({ id }) => id === 'bolyst-2018')).toBe(false)
  })

  it('reads a workbook with merged cells and several sheets, naming sheet and cell', async () => {
    const cells = (...values: (string | number | null)[]) => values.map((value) => (value === null ? null : { value }))
    const bytes = await workbookBytes({
      'Om listen': [cells('Dette er tildelingene')],
      Tildelt: [
        cells('Prosjekt', 'Søker', 'Samarbeidskommuner', 'Tildelt'),
        [{ value: 'Digi', rowSpan: 2 }, { value: 'Alta', rowSpan: 2 }, { value: 'Loppa' }, { value: 900_000, rowSpan: 2 }],
        cells(null, null, 'Hasvik', null),
        cells('Sum', null, null, 900_000),
      ],
      Rest: [cells('Kommune', 'Tildelt'), cells('Bodø', 100_000)],
    })
    const preview = await tried(told(bytes, { fileName: 'liste.xlsx' }))
    expect(preview.entries.map(({ sheet, cell, text, outcome, code }) => [sheet, cell, text, outcome, code])).toEqual([
      ['Tildelt', 'B2', 'Alta', 'certain', '2012'],
      ['Tildelt', 'C2', 'Loppa', 'certain', '2014'],
      ['Tildelt', 'B3', 'Alta', 'certain', '2012'],
      ['Tildelt', 'C3', 'Hasvik', 'certain', '2015'],
      ['Rest', 'A2', 'Bodø', 'certain', '1804'],
    ])
    expect(preview.passedOver.map(({ sheet }) => sheet)).toEqual(['Om listen'])
  })

  it('takes several names in a cell one by one: "Sel, Vågå og Lom"', async () => {
    expect(outcomes(await tried(told('Kommune\n"Sel, Vågå og Lom"\n')))).toEqual([
      ['A2', 'Sel', 'certain', '0517'], ['A2', 'Vågå', 'certain', '0515'], ['A2', 'Lom', 'certain', '0514'],
    ])
  })

  it('counts a lead that is repeated among its partners once, and shows the other as a duplicate', async () => {
    const preview = await tried(told('Prosjekteier;Samarbeidskommuner\nAlta;"Alta, Loppa"\n'))
    expect(outcomes(preview)).toEqual([['A2', 'Alta', 'certain', '2012'], ['B2', 'Alta', 'duplicate', '2012'], ['B2', 'Loppa', 'certain', '2014']])
    expect(preview.rows).toMatchObject({ certain: 2, duplicate: 1 })
  })

  it('asks a person when number and name disagree, and when a name is borne by two', async () => {
    const { entries, rows } = await tried(told('Kommunenr;Kommune\n0301;Alta\n;Våler\n;Nowhere\n'))
    expect(entries.map(({ text, outcome, code, candidates }) => [text, outcome, code, candidates.map((c) => c.code).toSorted()])).toMatchObject([
      ['Alta', 'ambiguous', null, ['0301', '2012']],
      ['Våler', 'ambiguous', null, ['0137', '0426']],
      ['Nowhere', 'none', null, []],
    ])
    expect(rows).toMatchObject({ review: 3, certain: 0 })
    expect(entries[0]?.message?.nb).toBeTruthy()
  })

  it('keeps formulas and HTML as text, and reads a body that is no municipality as such', async () => {
    const preview = await tried(told('Kommune;Prosjekt\nAlta;"=HYPERLINK(""http://x"")"\n<b>Bodø</b>;x\n=1+1;x\nInnlandet fylkeskommune;x\n'))
    expect(outcomes(preview)[0]).toEqual(['A2', 'Alta', 'certain', '2012'])
    expect(preview.entries.map(({ text }) => text)).toEqual(['Alta', '<b>Bodø</b>', '=1+1', 'Innlandet fylkeskommune'])
    expect(preview.entries[2]).toMatchObject({ outcome: 'none', code: null })
    expect(preview.rows.notMunicipality).toBe(1)
  })

  it('shows an amount that cannot be read as an error in its cell', async () => {
    const { entries, rows } = await tried(told('Kommune;Tilskudd\nAlta;mye\nBodø;5000\n'))
    expect(entries[0]).toMatchObject({ row: 2, cell: 'B2', text: 'mye', outcome: 'error', code: null })
    expect(entries[0]?.message?.nb).toContain('«mye» kan ikke leses som et beløp')
    expect(rows).toMatchObject({ error: 1, read: 2, certain: 2 })
  })

  it('makes a list for each year that the file prints', async () => {
    const preview = await tried(told('Kommune;År\nAlta;2018\nAlta;2020\n', { year: undefined }))
    expect(preview.lists.map(({ id, year, entries }) => [id, year, entries])).toEqual([['bolyst-2018', 2018, 1], ['bolyst-2020', 2020, 1]])
    expect(preview.entries.map(({ list, code }) => [list, code])).toEqual([['bolyst-2018', '2012'], ['bolyst-2020', '5403']])
  })

  it('gives two scopes that shorten to the same words a list each', async () => {
    const copy = await folder.open(folder.copy('scopes'))
    await importList.perform(copy, told('Kommune\nAlta\n', { scope: 'population < 5000' }))
    const { lists } = await importList.dryRun(copy, told('Kommune\nAlta\n', { scope: 'population > 5000' }))
    expect(lists.map(({ id }) => id)).toEqual(['bolyst-2018-population-5000-2'])
  })
})

describe('a file that cannot be imported is refused, says where, and leaves nothing behind', () => {
  it.each([
    ['an unknown scheme, with those near it', told('Kommune\nAlta\n', { scheme: 'bolist' }), /bolyst/, {}],
    ['a year unlike the one printed', told('Kommune;År\nAlta;2017\n'), /2017/, { file: 'liste.csv' }],
    ['no year at all', told('Kommune\nAlta\n', { year: undefined }), /--year/, { file: 'liste.csv' }],
    ['a row without a year among rows of several', told('Kommune;År\nAlta;2018\nBodø;2019\nRøst;\n', { year: undefined }), /Rad 4/, { row: 4 }],
    ['a scope that cannot be read', told('Kommune\nAlta\n', { scope: 'county:' }), /county:34/, { text: 'county:' }],
    ['a county that was not there that year', told('Kommune\nAlta\n', { scope: 'county:34' }), /county:34/, { text: 'county:34' }],
    ['an empty file', told(''), /tom/i, { file: 'liste.csv' }],
    ['a file of headings alone', told('Navn;Adresse\n'), /kommune/i, { file: 'liste.csv' }],
    ['a damaged workbook', told(Buffer.from('PK\x03\x04 broken'), { fileName: 'liste.xlsx' }), /Arbeidsboken er skadet/, { file: 'liste.xlsx' }],
    ['a quote that is never closed', told('Kommune;Prosjekt\nAlta;"uten slutt\nBodø;x\n'), /sitat|anførsel|hermeteikn/i, { row: 2 }],
    ['an expression of who was eligible that cannot be read', told('Kommune\nAlta\n', { eligible: 'population <' }), /./, {}],
  ] as const)('%s', async (_, input, sentence, where) => {
    const before = (await workspace.snapshot()).data
    const refusal = await refusalOf(importList.perform(workspace, input))
    expect(refusal.text.nb).toMatch(sentence)
    expect(refusal.where).toMatchObject(where)
    expect(new Set(Object.values(refusal.text)).size).toBe(3)
    expect((await workspace.snapshot()).data).toBe(before)
  })

  it('an amount that cannot be read: names row and column, and stores none of the rows', async () => {
    const refusal = await refusalOf(importList.perform(workspace, told('Kommune;Tilskudd\nAlta;5000\nBodø;mye\n')))
    expect(refusal).toMatchObject({ code: 'import-rows-with-errors', where: { file: 'liste.csv', row: 3, column: 'B' } })
    expect(refusal.text.nb).toMatch(/Ingenting er lagret[^]*rad 3, kolonne B: «mye»/)
    expect((await workspace.snapshot()).data.lists.some(({ id }) => id === 'bolyst-2018')).toBe(false)
  })

  it('open questions, when only a list without any may be stored', async () => {
    const refusal = await refusalOf(importList.perform(workspace, told('Kommune\nAlta\nVåler\n', { commitReviewed: true })))
    expect(refusal).toMatchObject({ code: 'import-questions-open', kind: 'conflict' })
    expect(refusal.text.en).toMatch(/1 names .* wait/)
    expect((await workspace.snapshot()).data.lists.some(({ id }) => id === 'bolyst-2018')).toBe(false)
  })
})

describe('what should be looked at before a list is stored', () => {
  const warned = async (input: ImportInput) => (await tried(input)).warnings.map(({ code, row }) => [code, row])

  it('a year that there are no facts of, in the file or told of it; the list can be stored all the same', async () => {
    expect(await warned(told('År;Kommune\n2024;Alta\n2042;Bodø\n', { year: undefined }))).toEqual([['year-without-facts', 3]])
    const { warnings, rows } = await tried(told('Kommune\nAlta\n', { year: 1905 }))
    expect(warnings).toMatchObject([{ code: 'year-without-facts', message: { nb: expect.stringMatching(/^Er året 1905 riktig\? Innbyggertall finnes bare for \d{4}–\d{4}\./) } }])
    expect(rows.error).toBe(0)
  })

  it('rows that say the same', async () => {
    expect(await warned(told('Kommune;Tilskudd\nAlta;1\nAlta;1\nAlta;2\n'))).toEqual([['repeated-row', 3]])
  })

  it('a file with headings only has no rows, whether or not the year is told; an unknown scheme is told before the file is looked at', async () => {
    expect((await tried(told('Kommune;Tilskudd\n'))).rows.read).toBe(0)
    expect(await refusalOf(tried(told('Kommune;Tilskudd\n', { year: undefined })))).toMatchObject({ code: 'import-no-rows' })
    expect(await refusalOf(tried(told('', { scheme: 'finnes-ikke' })))).toMatchObject({ code: 'unknown-scheme' })
  })
})
