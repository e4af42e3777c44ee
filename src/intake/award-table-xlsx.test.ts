import { describe, expect, it } from 'vitest'
import type { SheetData } from 'write-excel-file/node'
import { readAwardTable } from './award-table.ts'
import { readTableFile } from './read-table-file.ts'
import { workbookBytes } from './table-bytes.fixture.ts'

const cells = (...values: (string | number | null)[]) => values.map((value) => (value === null ? null : { value }))
const read = async (sheets: Record<string, SheetData>, sheet?: string) =>
  readAwardTable(await readTableFile(await workbookBytes(sheets), 'liste.xlsx'), { sheet })

describe('merged cells belong to every row of the merge', () => {
  it('project and lead are repeated, the amount is counted once', async () => {
    const { rows, warnings } = await read({ Tildelt: [
      cells('Prosjekt', 'Søker', 'Samarbeidskommuner', 'Tildelt'),
      [{ value: 'Digi', rowSpan: 3 }, { value: 'Alta', rowSpan: 3 }, { value: 'Loppa' }, { value: 900000, rowSpan: 3 }],
      cells(null, null, 'Hasvik', null),
      cells(null, null, 'Kautokeino', null),
      cells('Smart', 'Bodø', null, 100000),
      cells('Sum', null, null, 1000000),
    ] })
    const told = rows.map(({ row, project, municipality, role, partners, amountNok }) =>
      [row, project, municipality?.text, role, partners?.text, amountNok])
    expect(told).toEqual([
      [2, 'Digi', 'Alta', 'lead', 'Loppa', 900_000],
      [3, 'Digi', 'Alta', 'lead', 'Hasvik', null],
      [4, 'Digi', 'Alta', 'lead', 'Kautokeino', null],
      [5, 'Smart', 'Bodø', 'applicant', undefined, 100_000],
    ])
    expect(warnings).toEqual([])
  })

  it('a heading over two rows is read from the lower', async () => {
    const { rows, columns } = await read({ Liste: [
      [{ value: 'Kommune', rowSpan: 2 }, { value: 'Beløp', columnSpan: 2 }, null],
      cells(null, 'Omsøkt', 'Tildelt'),
      cells('Alta', 2000, 1000),
    ] })
    expect(columns[0]?.headerRow).toBe(2)
    expect(rows).toMatchObject([{ row: 3, municipality: { text: 'Alta' }, amountNok: 1000, amountSoughtNok: 2000 }])
  })
})

describe('a workbook of several sheets', () => {
  const sheets = {
    'Om listen': [cells('Dette er en liste')],
    2018: [cells('Kommune', 'Tildelt'), cells('Alta', 1000)],
    2019: [cells('Tildelt', 'Kommunenr'), cells(2000, 301)],
    Tom: [],
  }
  it('each sheet with a heading is read, the others are told of', async () => {
    const { rows, passedOver } = await read(sheets)
    expect(rows.map((row) => [row.sheet, row.number?.text ?? row.municipality?.text, row.amountNok])).toEqual([
      ['2018', 'Alta', 1000],
      ['2019', '0301', 2000],
    ])
    expect(passedOver.map(({ sheet, row }) => [sheet, row])).toEqual([['Om listen', null], ['Tom', null]])
  })

  it('one sheet can be named', async () => {
    expect((await read(sheets, '2018')).rows).toHaveLength(1)
    await expect(read(sheets, '2017')).rejects.toMatchObject({ code: 'unknown-sheet', where: { sheet: '2017' } })
    await expect(read(sheets, 'Om listen')).rejects.toMatchObject({ code: 'no-municipality-column' })
  })
})

it('numbers, dates and empty formulas of a workbook are read as such', async () => {
  const { rows } = await read({ Liste: [
    cells('Komm.nr', 'Dato', 'År', 'Tildelt', 'Omsøkt'),
    [
      { value: 301 },
      { value: new Date('2026-11-23T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
      { value: 2026 },
      { value: 333333.33 },
      { value: '1+1', type: 'Formula' },
    ],
  ] })
  expect(rows).toMatchObject([{
    number: { text: '0301' }, date: '2026-11-23', year: 2026, amountNok: 333_333, amountSoughtNok: null,
    problems: [{ code: 'formula-without-result', column: 'E' }],
  }])
})

it('a formula without a stored result where the municipality should stand is an error of that cell, not a row passed over', async () => {
  const { rows, passedOver } = await read({ Liste: [
    cells('Kommune', 'Tildelt'),
    cells('Alta', 1000),
    [{ value: 'A2', type: 'Formula' }, { value: 1000 }],
    [{ value: 'A2', type: 'Formula' }, null],
    [null, { value: 500 }],
  ] })
  expect(rows.map(({ row, municipality, problems }) => [row, municipality?.text, problems.map(({ code, column }) => `${code} ${column}`)])).toEqual([
    [2, 'Alta', []],
    [3, undefined, ['formula-without-result A']],
    [4, undefined, ['formula-without-result A']],
  ])
  expect(passedOver.map(({ row }) => row)).toEqual([5])
})
