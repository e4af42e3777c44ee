import { expect, test } from 'vitest'
import { and, not, or, type Trilean } from './trilean.ts'

const values: readonly Trilean[] = [true, false, null]

test('with two values it is ordinary logic; unknown stays unknown unless the other settles it', () => {
  expect(values.map((a) => values.map((b) => and(a, b)))).toEqual([[true, false, null], [false, false, false], [null, false, null]])
  expect(values.map((a) => values.map((b) => or(a, b)))).toEqual([[true, true, true], [true, false, null], [true, null, null]])
  expect(values.map(not)).toEqual([false, true, null])
})

test('De Morgan holds', () => {
  for (const a of values) for (const b of values) expect(not(and(a, b))).toBe(or(not(a), not(b)))
})
