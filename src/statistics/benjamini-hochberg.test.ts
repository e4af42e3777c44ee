import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { expectAgrees, generated, given } from './oracle.fixture.ts'

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })

describe('benjaminiHochberg', () => {
  it('agrees with p.adjust in R', () => {
    for (const { p, adjusted } of [given.benjamini_hochberg, ...generated.benjamini_hochberg]) {
      const result = benjaminiHochberg(p)
      expect(result.length).toBe(adjusted.length)
      adjusted.forEach((expected, index) => expectAgrees(result[index], expected, `p[${index}] = ${p[index]}`))
    }
  })

  it('leaves no p-values and one p-value as they are', () => {
    expect(benjaminiHochberg([])).toEqual([])
    expect(benjaminiHochberg([0.03])).toEqual([0.03])
  })

  it('never goes below p or above 1, and keeps the order of size', () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        const pairs = benjaminiHochberg(p).map((adjusted, index) => ({ p: p[index] ?? NaN, adjusted }))
        pairs.sort((a, b) => a.p - b.p)
        pairs.forEach(({ p: value, adjusted }, index) => {
          expect(adjusted).toBeGreaterThanOrEqual(value)
          expect(adjusted).toBeLessThanOrEqual(1)
          expect(adjusted).toBeGreaterThanOrEqual(pairs[index - 1]?.adjusted ?? 0)
        })
      }),
    )
  })
})
