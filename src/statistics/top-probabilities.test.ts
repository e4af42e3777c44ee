import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from './seeded.ts'
import { topProbabilities } from './top-probabilities.ts'

const none = new Float64Array(0)
const certain = { scenarios: 1, of: () => none }
const scores = fc.array(fc.integer({ min: -5000, max: 5000 }).map((one) => one / 1000), { minLength: 2, maxLength: 30 }).map((all) => Float64Array.from(all))

test('without errors the highest are certain, and those that tie share the last places', () => {
  expect([...topProbabilities(Float64Array.of(1, 5, 3), certain, 2, 20, seeded(1))]).toEqual([0, 1, 1])
  expect([...topProbabilities(Float64Array.of(1, 1, 3, 1), certain, 2, 20, seeded(1))].map((one) => Math.round(one * 1e9) / 1e9)).toEqual([0.333333333, 0.333333333, 1, 0.333333333])
  expect([...topProbabilities(Float64Array.of(1, 2), certain, 2, 20, seeded(1))]).toEqual([1, 1])
  expect([...topProbabilities(Float64Array.of(-Infinity, 2, 1), certain, 1, 20, seeded(1))]).toEqual([0, 1, 0])
})

test('probabilities are shares that sum to the places, the same for the same seed', () => {
  const errors = [Float64Array.of(-1, 0, 2), Float64Array.of(-0.5, 0.5)]
  const scatter = { scenarios: 2, of: (scenario: number) => errors[scenario] ?? none }
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 29 }), fc.integer({ min: 0, max: 1e6 }), (all, top, seed) => {
      const found = topProbabilities(all, scatter, top, 50, seeded(seed))
      expect(found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(Math.min(top, all.length), 9)
      expect(found.every((one) => one >= 0 && one <= 1 + 1e-12)).toBe(true)
      expect(topProbabilities(all, scatter, top, 50, seeded(seed))).toEqual(found)
    }),
  )
})

test('with the same errors, a higher score is never less probable by more than simulation allows', () => {
  const errors = Float64Array.of(-2, -1, 0, 1, 2)
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 1e6 }), (all, top, seed) => {
      const rising = all.toSorted()
      const found = topProbabilities(rising, { scenarios: 1, of: () => errors }, top, 2000, seeded(seed))
      found.forEach((one, i) => expect(one).toBeGreaterThan((found[i - 1] ?? 0) - 0.08))
    }),
    { numRuns: 20 },
  )
})

test('a shared error moves all alike and changes nobody’s place', () => {
  const shift = [Float64Array.of(-3), Float64Array.of(4)]
  fc.assert(
    fc.property(scores, (all) => {
      fc.pre(new Set(all).size === all.length)
      const found = topProbabilities(all, { scenarios: 2, of: (scenario) => shift[scenario] ?? none }, 1, 20, seeded(3))
      const best = all.indexOf(Math.max(...all))
      expect(found[best]).toBeGreaterThan(0.999)
    }),
    { numRuns: 40 },
  )
})

test('two alike with the same errors are as probable, within what simulation allows', () => {
  const errors = Float64Array.from({ length: 21 }, (_, i) => (i - 10) / 10)
  const [a = 0, b = 0] = topProbabilities(Float64Array.of(0, 0), { scenarios: 1, of: () => errors }, 1, 20_000, seeded(7))
  expect(Math.abs(a - b)).toBeLessThan(0.03)
})
