import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amounts } from './arbitraries.fixture.ts'
import { expectAgrees, generated } from './oracle.fixture.ts'
import { median, quantile } from './quantile.ts'

const places = [0, 0.05, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1]

describe('quantile and median', () => {
  it('agree with quantile of type 7 and median in R', () => {
    for (const { x, quantiles, median: middle } of generated.concentration) {
      places.forEach((p, index) => expectAgrees(quantile(x, p), quantiles[index] ?? NaN, `${p} of ${x.length}`, 1e-12))
      expectAgrees(median(x), middle, `median of ${x.length}`)
    }
  })

  it('are null without values or for a share outside 0 to 1', () => {
    expect([median([]), quantile([], 0.5), quantile([1], -0.1), quantile([1], 1.1), quantile([1], NaN)]).toEqual([
      null, null, null, null, null,
    ])
  })

  it('reach from the smallest to the largest, and rise with the share', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const at = quantile(values, p) ?? NaN
        expect(quantile(values, 0)).toBe(Math.min(...values))
        expect(quantile(values, 1)).toBe(Math.max(...values))
        expect(at).toBeGreaterThanOrEqual(quantile(values, p / 2) ?? NaN)
      }),
    )
  })
})
