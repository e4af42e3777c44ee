import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnTotals, weightOfNoChange } from './drawn-totals.ts'

const ages = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 12, maxLength: 12 }).map((all) => Float64Array.from(all))
const total = (people: Float64Array): number => people.reduce((sum, one) => sum + one, 0)

test('the weight goes from all to the base as the unit grows', () => {
  expect(weightOfNoChange(0, { base: 0.3, half: 1000 })).toBe(1)
  expect(weightOfNoChange(1000, { base: 0.3, half: 1000 })).toBeCloseTo(0.65, 12)
  expect(weightOfNoChange(1e12, { base: 0.3, half: 1000 })).toBeCloseTo(0.3, 8)
  expect(weightOfNoChange(5, { base: 0.2, half: 0 })).toBe(0.2)
})

test('the total is the weighted mean, and the groups above are not touched', () => {
  fc.assert(
    fc.property(ages, ages, fc.double({ min: 0, max: 1, noNaN: true }), (projected, today, base) => {
      const drawn = drawnTotals(projected, today, 12, 7, { base, half: 500 })
      const weight = weightOfNoChange(total(today), { base, half: 500 })
      const above = total(projected.subarray(7))
      const wanted = (1 - weight) * total(projected) + weight * total(today)
      expect(total(drawn)).toBeCloseTo(Math.max(wanted, above), 6)
      expect([...drawn.subarray(7)]).toEqual([...projected.subarray(7)])
      expect(drawn.every((one) => one >= 0)).toBe(true)
    }),
  )
})

test('without weight nothing changes; unit by unit, each by its own people', () => {
  const projected = Float64Array.of(10, 20, 30, 1, 2, 3)
  expect([...drawnTotals(projected, Float64Array.of(9, 9, 9, 9, 9, 9), 3, 2, { base: 0, half: 0 })]).toEqual([...projected])
  expect([...drawnTotals(projected, Float64Array.of(20, 20, 26, 1, 2, 3), 3, 2, { base: 0.5, half: 0 })].map((one) => Math.round(one * 1e9) / 1e9)).toEqual([11, 22, 30, 1, 2, 3])
})

test('a unit with nobody below is left as it is', () => {
  expect([...drawnTotals(Float64Array.of(0, 0, 5), Float64Array.of(1, 1, 1), 3, 2, { base: 1, half: 0 })]).toEqual([0, 0, 5])
})
