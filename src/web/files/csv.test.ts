import { expect, test } from 'vitest'
import type { Table } from '../../answers/question.ts'
import { tableCsv } from './csv.ts'
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

test('what equals its default is left out where the defaults are known; nothing is nothing', () => {
  const input = { from: 2015, to: 2024, name: '', without: [], certain: null }
  expect(commandOf('participation', input, { from: 2015, to: 2020 })).toBe('npx rekkevidde participation --to 2024')
  expect(commandOf('participation', input)).toBe('npx rekkevidde participation --from 2015 --to 2024')
})

test('a command’s own words and options stand in its line, a value with a dash before it tied to its option', () => {
  expect(commandLine(['review', 'resolve', '367', '0426'], {})).toBe('npx rekkevidde review resolve 367 0426')
  expect(commandLine(['import', 'Tildeling æøå.csv'], { scheme: 'kik', 'dry-run': true, undo: false, note: '-rettet' })).toBe(
    'npx rekkevidde import "Tildeling æøå.csv" --scheme kik --dry-run --note=-rettet',
  )
})
