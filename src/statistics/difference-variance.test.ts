import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { group } from './arbitraries.fixture.ts'
import { differenceVariance } from './difference-variance.ts'
import { newcombe } from './newcombe.ts'
import { expectAgrees, generated } from './oracle.fixture.ts'

describe('differenceVariance', () => {
  it('agrees with R', () => {
    for (const { x1, n1, x2, n2, difference_variance } of generated.two_groups) {
      const interval = newcombe(x1, n1, x2, n2)
      expectAgrees(interval && differenceVariance(interval), difference_variance, `${x1} of ${n1}, ${x2} of ${n2}`)
    }
  })

  it('is above 0, also when nobody takes part', () => {
    fc.assert(
      fc.property(group(), group(), (a, b) => {
        const interval = newcombe(a.count, a.n, b.count, b.n) ?? { low: NaN, high: NaN }
        expect(differenceVariance(interval)).toBeGreaterThan(0)
      }),
    )
  })

  it('is the plain variance when groups are large', () => {
    const interval = newcombe(30_000, 100_000, 40_000, 100_000, 0.99) ?? { low: NaN, high: NaN }
    expect(differenceVariance(interval, 0.99)).toBeCloseTo((0.3 * 0.7 + 0.4 * 0.6) / 100_000, 9)
  })
})
