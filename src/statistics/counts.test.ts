import { expect, it } from 'vitest'
import { makesRate } from './counts.ts'

it.each([
  [0, 1, true],
  [1, 1, true],
  [0, 0, false],
  [2, 1, false],
  [-1, 1, false],
  [NaN, 1, false],
  [0, NaN, false],
])('%d of %d makes a rate: %s', (count, n, expected) => {
  expect(makesRate(count, n)).toBe(expected)
})
