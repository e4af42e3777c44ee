import { expect, test } from 'vitest'
import { cellForPeople } from './cell.ts'
import { sheetName } from './sheet-names.ts'

const column = { words: { others: { nb: 'alle andre', nn: 'alle andre', en: 'all others' } } }

test('people read words for codes, where the column has them', () => {
  expect(cellForPeople('others', column, 'en')).toBe('all others')
  expect(cellForPeople('unheard', column, 'en')).toBe('unheard')
  expect(cellForPeople('toString', column, 'nb')).toBe('toString')
  expect(cellForPeople('others', undefined, 'nb')).toBe('others')
  expect(cellForPeople(0.069, column, 'nb')).toBe(0.069)
})

test('sheets have names in the language, and no longer than Excel takes', () => {
  expect([sheetName('cells', 'nb'), sheetName('cells', 'nn'), sheetName('cells', 'en')]).toEqual(['Andeler', 'Delar', 'Rates'])
  expect(sheetName('x'.repeat(40), 'nb')).toHaveLength(31)
})
