import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareUpperTail, criticalValue, normalQuantile, normalUpperTail } from './normal.ts'
import { expectAgrees, generated } from './oracle.fixture.ts'

describe('normalQuantile', () => {
  it('agrees with R to 14 digits, from 1e-300 up', () => {
    for (const [p, z] of generated.normal_quantile) {
      expect(Math.abs(normalQuantile(p) - z), `p = ${p}`).toBeLessThanOrEqual(2e-14 * Math.abs(z) + 1e-16)
    }
  })

  it('is unbounded at 0 and 1 and has no value outside them', () => {
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(NaN)]).toEqual([NaN, NaN, NaN])
  })

  it('is undone by the upper tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        expectAgrees(normalUpperTail(-normalQuantile(p)), p, `p = ${p}`)
      }),
    )
  })
})

describe('criticalValue', () => {
  it('is 1.96 for 95 % and 2.58 for 99 %', () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 14)
    expect(criticalValue(0.99)).toBeCloseTo(2.5758293035489, 12)
  })
})

describe('normalUpperTail', () => {
  it('agrees with R far into the tails', () => {
    for (const [z, p] of generated.normal_upper_tail) expectAgrees(normalUpperTail(z), p, `z = ${z}`)
  })

  it('and the tail beyond the opposite value make 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -45, max: 45, noNaN: true }), (z) => {
        expect(normalUpperTail(z) + normalUpperTail(-z)).toBeCloseTo(1, 15)
      }),
    )
  })
})

describe('chiSquareUpperTail', () => {
  it('agrees with R for 1 to 1200 degrees of freedom', () => {
    for (const [x, df, p] of generated.chi_square_upper_tail) {
      expectAgrees(chiSquareUpperTail(x, df), p, `x = ${x}, df = ${df}`)
    }
  })

  it('is 1 at 0 and below, and has no value for half degrees of freedom', () => {
    expect([chiSquareUpperTail(0), chiSquareUpperTail(-3, 4)]).toEqual([1, 1])
    expect([chiSquareUpperTail(1, 0), chiSquareUpperTail(1, 1.5), chiSquareUpperTail(NaN)]).toEqual([NaN, NaN, NaN])
  })
})
