import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { group } from './arbitraries.fixture.ts'
import { expectLimits, generated, given } from './oracle.fixture.ts'
import { wilson } from './wilson.ts'

describe('wilson', () => {
  it('agrees with prop.test in R, without continuity correction', () => {
    for (const { x1, n1, x2, n2, wilson1, wilson2 } of [...given.two_groups, ...generated.two_groups]) {
      expectLimits(wilson(x1, n1), wilson1, `${x1} of ${n1}`, 1e-14)
      expectLimits(wilson(x2, n2), wilson2, `${x2} of ${n2}`, 1e-14)
    }
  })

  it('agrees at 99 % too', () => {
    for (const { x1, n1, wilson1_99 } of generated.two_groups) {
      expectLimits(wilson(x1, n1, 0.99), wilson1_99, `${x1} of ${n1}`, 1e-14)
    }
  })

  it('has no interval without units, or for a count that is not among them', () => {
    expect([wilson(0, 0), wilson(3, 2), wilson(-1, 2), wilson(NaN, 2)]).toEqual([null, null, null, null])
  })

  it('is exactly 0 at the low end for none and exactly 1 at the high end for all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (n) => {
        expect(wilson(0, n)?.low).toBe(0)
        expect(wilson(n, n)?.high).toBe(1)
      }),
    )
  })

  it('holds the rate and stays within 0 and 1', () => {
    fc.assert(
      fc.property(group(), fc.double({ min: 0.5, max: 0.999, noNaN: true }), ({ count, n }, confidence) => {
        const { low, high } = wilson(count, n, confidence) ?? { low: NaN, high: NaN }
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(count / n)
        expect(high).toBeGreaterThanOrEqual(count / n)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('of those who stand outside is the mirror image', () => {
    fc.assert(
      fc.property(group(), ({ count, n }) => {
        const taking = wilson(count, n) ?? { low: NaN, high: NaN }
        expectLimits(wilson(n - count, n), [1 - taking.high, 1 - taking.low], `${count} of ${n}`, 1e-14)
      }),
    )
  })
})
