import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnIndex, columnLetter } from './column-letter.ts'

const cases: [number, string][] = [[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']]

it.each(cases)('column %d is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter)
  expect(columnIndex(letter)).toBe(index)
})

it.each(['', 'XFE', 'ZZZ', 'ABCD', '1', 'Ø', 'Kommune'])('%j is no column', (text) => {
  expect(columnIndex(text)).toBeNull()
})

it('letters and numbers say the same, in either case', () => {
  fc.assert(fc.property(fc.nat(16_383), (index) => columnIndex(columnLetter(index).toLowerCase()) === index))
})
