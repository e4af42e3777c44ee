import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRowNumber, rowNumber } from './row-number.ts'

test('a name keeps its number, and the numbers are those that people have been given', () => {
  expect(rowNumber('kulturminneplan-kik-2018', 'Våler||')).toBe(rowNumber('kulturminneplan-kik-2018', 'Våler||'))
  expect(rowNumber('a', 'b')).not.toBe(rowNumber('ab', ''))
})

test('always twelve digits, told apart from the database’s own', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (list, key) => {
      const row = rowNumber(list, key)
      expect(String(row)).toMatch(/^\d{12}$/)
      expect(isRowNumber(row)).toBe(true)
    }),
  )
  expect(isRowNumber(4_000_000_000)).toBe(false)
})

test('a hundred thousand names nearly all have numbers of their own', () => {
  const numbers = new Set(Array.from({ length: 100_000 }, (_, i) => rowNumber(`list-${i % 50}`, `Våler|${i}|`)))
  expect(numbers.size).toBeGreaterThan(99_998)
})
