import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amounts } from './arbitraries.fixture.ts'
import { gini } from './gini.ts'
import { expectAgrees, generated, given } from './oracle.fixture.ts'

describe('gini', () => {
  it('agrees with the mean difference between all pairs, from R', () => {
    for (const { x, gini: expected } of [...given.gini, ...generated.concentration]) {
      expectAgrees(gini(x), expected, x.join(' '), 1e-14)
    }
  })

  it('is null when there is nothing to share, or a debt', () => {
    expect([gini([]), gini([0, 0]), gini([5, -1])]).toEqual([null, null, null])
  })

  it('is exactly 0 when all have the same', () => {
    expect(gini([0.1, 0.1, 0.1, 0.1, 0.1])).toBe(0)
  })

  it('lies from 0 to below 1, whatever the unit of money and the order', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, unit) => {
        const share = gini(values) ?? NaN
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThan(1)
        expectAgrees(gini(values.map((value) => value * unit).reverse()), share, 'in another unit', 1e-12)
      }),
    )
  })
})
