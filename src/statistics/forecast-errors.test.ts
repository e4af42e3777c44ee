import fc from 'fast-check'
import { expect, test } from 'vitest'
import { empiricalFactors, logError, meanAbsolutePercentageError } from './forecast-errors.ts'
import { quantile } from './quantile.ts'

test('by hand', () => {
  expect(meanAbsolutePercentageError([110, 90], [100, 100])).toBeCloseTo(0.1, 12)
  expect(logError(100, 110)).toBeCloseTo(Math.log(1.1), 12)
  expect(empiricalFactors(Float64Array.of(-0.2, 0, 0.1), 0.5)).toEqual({ low: Math.exp(-0.1), high: Math.exp(0.05) })
})

test('what cannot be judged is left out, and nothing left is null', () => {
  expect(meanAbsolutePercentageError([5, NaN, 11], [0, 7, 10])).toBeCloseTo(0.1, 12)
  expect(meanAbsolutePercentageError([5], [0])).toBeNull()
  expect(meanAbsolutePercentageError([], [])).toBeNull()
  expect(logError(0, 5)).toBeNaN()
  expect(empiricalFactors(new Float64Array(0), 0.8)).toBeNull()
})

test('a perfect forecast has no error, and scale does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })), { minLength: 1 }), fc.integer({ min: 2, max: 900 }), (pairs, times) => {
      const [forecasts, actuals] = [pairs.map(([forecast]) => forecast), pairs.map(([, actual]) => actual)]
      expect(meanAbsolutePercentageError(actuals, actuals)).toBe(0)
      const scaled = meanAbsolutePercentageError(forecasts.map((one) => one * times), actuals.map((one) => one * times)) ?? NaN
      expect(scaled).toBeCloseTo(meanAbsolutePercentageError(forecasts, actuals) ?? NaN, 9)
    }),
  )
})

test('limits are the quantiles of the errors: wider with more confidence, and of the same type as elsewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 60 }), fc.double({ min: 0.1, max: 0.8, noNaN: true }), (errors, confidence) => {
      const sorted = Float64Array.from(errors).sort()
      const [near, far] = [empiricalFactors(sorted, confidence), empiricalFactors(sorted, confidence + 0.15)]
      expect(Math.log(near?.low ?? NaN)).toBeCloseTo(quantile(errors, (1 - confidence) / 2) ?? NaN, 9)
      expect(far?.low ?? NaN).toBeLessThanOrEqual((near?.low ?? NaN) * (1 + 1e-12))
      expect(far?.high ?? NaN).toBeGreaterThanOrEqual((near?.high ?? NaN) * (1 - 1e-12))
    }),
  )
})
