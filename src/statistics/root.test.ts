import { expect, it } from 'vitest'
import { rootOfIncreasing } from './root.ts'

it.each([-1000, -3, 0, 0.001, 2, 900])('finds %d from a start at 0.5', (root) => {
  expect(rootOfIncreasing((x) => Math.atan(x - root), 0.5)).toBeCloseTo(root, 11)
})

it('is unbounded when 0 is never passed', () => {
  expect(rootOfIncreasing(() => -1, 0)).toBe(Infinity)
  expect(rootOfIncreasing(() => 1, 0)).toBe(-Infinity)
})
