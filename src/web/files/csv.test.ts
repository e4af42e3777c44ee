import { expect, test } from 'vitest'
import type { Table } from '../../answers/question.ts'
import { tablesExcel } from './excel.ts'
import { csvPieces, tableCsv } from './csv.ts'
import { commandLine, commandOf } from './origin.ts'

const title = { nb: '', nn: '', en: '' }
const table: Table = {
  name: 't',
  columns: [{ id: 'text', title }, { id: 'figure', title, unit: 'share' }, { id: 'is', title }],
  rows: [
    ['=1+1', -0.02, true],
    ['@SUM(A1)', null, false],
    ['Bø, "Telemark"', 0.5, null],
  ],
}

test('formulas leave as text, negative figures as figures, absence as nothing; commas and quotes are kept', () => {
  expect(tableCsv(table, 'origin')).toBe(
    ['text,figure,is,origin', "'=1+1,-0.02,true,origin", "'@SUM(A1),,false,origin", '"Bø, ""Telemark""",0.5,,origin', ''].join('\r\n'),
  )
})

test('a cell that is a text stands in the language asked for', () => {
  const named: Table = { name: 't', columns: [{ id: 'name', title }], rows: [[{ nb: 'kommuner', nn: 'kommunar', en: 'municipalities' }]] }
  expect(tableCsv(named, 'origin', 'nn')).toBe('name,origin\r\nkommunar,origin\r\n')
})

test('the command that makes an answer again leaves defaults that are off out, and quotes what a shell would read', () => {
  expect(commandOf('participation', { scheme: ['kik'], without: [], from: 2018, to: undefined, never: false, participants: true, group: ['small=population < 5000'] })).toBe(
    'npx rekkevidde participation --scheme kik --from 2018 --participants --group "small=population < 5000"',
  )
})

test('nothing is nothing', () => {
  const asked = { from: 2015, to: 2024, name: '', without: [], certain: null }
  expect(commandOf('participation', asked)).toBe('npx rekkevidde participation --from 2015 --to 2024')
})

test('a command’s own words and options stand in its line, a value with a dash before it tied to its option', () => {
  expect(commandLine(['review', 'resolve', '367', '0426'], {})).toBe('npx rekkevidde review resolve 367 0426')
  expect(commandLine(['import', 'Tildeling æøå.csv'], { scheme: 'kik', 'dry-run': true, undo: false, note: '-rettet' })).toBe(
    'npx rekkevidde import "Tildeling æøå.csv" --scheme kik --dry-run --note=-rettet',
  )
})

test('a long table is written in pieces that make the same text, its rows made only as they are asked for', () => {
  let made = 0
  const long: Table = {
    name: 'long',
    columns: [{ id: 'n', title: { nb: 'n', nn: 'n', en: 'n' } }],
    rows: {
      length: 2500,
      *[Symbol.iterator]() {
        for (let n = 0; n < 2500; n++) {
          made++
          yield [n]
        }
      },
    },
  }
  const pieces = csvPieces(long, 'origin')
  const first = pieces.next().value ?? ''
  expect(made).toBeLessThan(1100)
  expect(first + [...pieces].join('')).toBe(tableCsv({ ...long, rows: Array.from({ length: 2500 }, (_, n) => [n]) }, 'origin'))
})

test('a table too long for a workbook is refused with the way out', async () => {
  const column = { id: 'n', title: { nb: 'n', nn: 'n', en: 'n' } }
  const table: Table = { name: 'long', columns: Array.from({ length: 30 }, () => column), rows: { length: 100_000, *[Symbol.iterator]() {} } }
  const envelope = { question: 'x', version: 1, input: {}, asked: {}, answer: {}, datasets: [], method: { id: 'x', version: '1', url: '' }, coverage: {}, warnings: [], sources: [] }
  await expect(tablesExcel([table], envelope, 'origin', 'nb')).rejects.toThrow(/CSV/)
})
