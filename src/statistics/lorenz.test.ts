import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amounts } from './arbitraries.fixture.ts'
import { gini } from './gini.ts'
import { lorenz, topShare } from './lorenz.ts'
import { expectAgrees, generated } from './oracle.fixture.ts'

describe('lorenz', () => {
  it('agrees with R', () => {
    for (const { x, lorenz: expected } of generated.concentration) {
      const curve = lorenz(x)
      expect(curve.length).toBe(expected.length)
      expected.forEach((share, index) => {
        expectAgrees(curve[index]?.shareOfTotal, share, `point ${index}`, 1e-14)
        expectAgrees(curve[index]?.shareOfUnits, index / x.length, `point ${index}`)
      })
    }
  })

  it('is empty when there is nothing to share, or a debt', () => {
    expect([lorenz([]), lorenz([0, 0]), lorenz([5, -1])]).toEqual([[], [], []])
  })

  it('runs from 0, 0 to 1, 1 on or below the diagonal, and spans half the Gini coefficient', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const curve = lorenz(values)
        expect(curve[0]).toEqual({ shareOfUnits: 0, shareOfTotal: 0 })
        expect(curve.at(-1)).toEqual({ shareOfUnits: 1, shareOfTotal: 1 })
        let below = 0
        curve.forEach((point, index) => {
          expect(point.shareOfTotal).toBeLessThanOrEqual(point.shareOfUnits + 1e-12)
          below += (point.shareOfTotal + (curve[index - 1]?.shareOfTotal ?? 0)) / (2 * values.length)
        })
        expectAgrees(gini(values), 1 - 2 * below, 'area', 1e-12)
      }),
    )
  })
})

describe('topShare', () => {
  it('agrees with the curve read off in R', () => {
    for (const { x, top_tenth, top_quarter } of generated.concentration) {
      expectAgrees(topShare(x), top_tenth, `tenth of ${x.length}`, 1e-14)
      expectAgrees(topShare(x, 0.25), top_quarter, `quarter of ${x.length}`, 1e-14)
    }
  })

  it('counts a unit that is half within by half', () => {
    expect(topShare([1, 1, 1, 1, 6], 0.3)).toBeCloseTo(0.65, 14)
  })

  it('is null when there is nothing to share, or a debt', () => {
    expect([topShare([]), topShare([0, 0]), topShare([5, -1])]).toEqual([null, null, null])
  })

  it('is at least the fraction itself and at most all', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (values, fraction) => {
        const share = topShare(values, fraction) ?? NaN
        expect(share).toBeGreaterThanOrEqual(fraction - 1e-12)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
