import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectAgrees, expectLimits, generated } from './oracle.fixture.ts'
import { weightedTrend } from './weighted-trend.ts'

describe('weightedTrend', () => {
  it('agrees with lm with weights in R, its standard error without the residual scale', () => {
    for (const { x, y, variance, slope, intercept, se, limits, p } of generated.weighted_trend) {
      const points = x.map((at, index) => ({ x: at, y: y[index] ?? NaN, variance: variance[index] ?? NaN }))
      const trend = weightedTrend(points)
      expectAgrees(trend?.slope, slope, 'slope', 1e-13)
      expectAgrees(trend?.intercept, intercept, 'intercept', 1e-10)
      expectAgrees(trend?.se, se, 'se')
      expectLimits(trend, limits, 'limits', 1e-13)
      expectAgrees(trend?.p, p, 'p')
    }
  })

  it('is null with two points, one x, or a variance that is no weight', () => {
    const at = (x: number, variance = 1) => ({ x, y: x, variance })
    expect(weightedTrend([at(1), at(2)])).toBeNull()
    expect(weightedTrend([at(0.1), at(0.1), at(0.1)])).toBeNull()
    expect(weightedTrend([at(1), at(2), at(3, 0)])).toBeNull()
    expect(weightedTrend([at(1), at(2), at(3, NaN)])).toBeNull()
    expect(weightedTrend([at(1), at(2), at(3, Infinity)])).toBeNull()
  })

  it('finds the line that the points lie on, however they are weighted', () => {
    const variances = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(variances, fc.integer({ min: -50, max: 50 }), (list, slope) => {
        const trend = weightedTrend(list.map((variance, index) => ({ x: index, y: 3 + slope * index, variance })))
        expect(trend?.slope).toBeCloseTo(slope, 6)
        expect(trend?.intercept).toBeCloseTo(3, 4)
        expect(trend?.low).toBeLessThanOrEqual(trend?.slope ?? NaN)
        expect(trend?.high).toBeGreaterThanOrEqual(trend?.slope ?? NaN)
      }),
    )
  })
})
