import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOverStrata } from './difference-over-strata.ts'
import { mantelHaenszel, type Stratum } from './mantel-haenszel.ts'
import { newcombe } from './newcombe.ts'

const stratum = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n1, n2, a, b]): Stratum => ({ count1: Math.round(a * n1), n1, count2: Math.round(b * n2), n2 }))

test('one stratum has Newcombe’s interval', () => {
  fc.assert(
    fc.property(stratum, (one) => {
      const [ours, theirs] = [differenceOverStrata([one]), newcombe(one.count1, one.n1, one.count2, one.n2)]
      expect(ours?.difference).toBeCloseTo(theirs?.difference ?? NaN, 12)
      expect(ours?.low).toBeCloseTo(theirs?.low ?? NaN, 12)
      expect(ours?.high).toBeCloseTo(theirs?.high ?? NaN, 12)
    }),
  )
})

test('the difference is Mantel and Haenszel’s own, and lies within its limits', () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 12 }), (strata) => {
      const ours = differenceOverStrata(strata)
      expect(ours?.difference).toBeCloseTo(mantelHaenszel(strata).riskDifference ?? NaN, 10)
      expect(ours !== null && ours.low <= ours.difference && ours.difference <= ours.high).toBe(true)
    }),
  )
})

test('the other way round, limits change sign and place', () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 8 }), (strata) => {
      const ours = differenceOverStrata(strata)
      const turned = differenceOverStrata(strata.map(({ count1, n1, count2, n2 }) => ({ count1: count2, n1: n2, count2: count1, n2: n1 })))
      expect(turned?.low).toBeCloseTo(-(ours?.high ?? NaN), 10)
    }),
  )
})

test('a group of one that never took part in twenty lists leaves its rate open', () => {
  const strata = Array.from({ length: 20 }, (): Stratum => ({ count1: 0, n1: 1, count2: 1, n2: 13 }))
  expect(mantelHaenszel(strata).riskDifferenceHigh).toBeLessThan(0)
  expect(differenceOverStrata(strata)?.high).toBeGreaterThan(0)
})

test('worked out by hand: 0 of 10 against 2 of 20, and 0 of 20 against 1 of 20', () => {
  // Weights 200/30 and 400/40; Newcombe’s limits of each are R’s, as in the oracle of newcombe.
  const [first, second] = [newcombe(0, 10, 2, 20), newcombe(0, 20, 1, 20)]
  const [u, v] = [20 / 3 / (20 / 3 + 10), 10 / (20 / 3 + 10)]
  const ours = differenceOverStrata([{ count1: 0, n1: 10, count2: 2, n2: 20 }, { count1: 0, n1: 20, count2: 1, n2: 20 }])
  expect(ours?.difference).toBeCloseTo(u * -0.1 + v * -0.05, 12)
  expect(ours?.high).toBeCloseTo(u * -0.1 + v * -0.05 + Math.hypot(u * ((first?.high ?? 0) + 0.1), v * ((second?.high ?? 0) + 0.05)), 12)
})

test('says nothing without both groups', () => {
  expect(differenceOverStrata([])).toBeNull()
  expect(differenceOverStrata([{ count1: 0, n1: 0, count2: 1, n2: 5 }])).toBeNull()
})
