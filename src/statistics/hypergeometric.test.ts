import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stratum } from './arbitraries.fixture.ts'
import { firstWhere, logRatio, marginsOf, modeOf, sumOutward } from './hypergeometric.ts'
import { expectAgrees } from './oracle.fixture.ts'

const tables = stratum().map(({ count1, n1, count2, n2 }) => marginsOf(count1, n1, count2, n2))

describe('firstWhere', () => {
  it('finds where a condition begins, and one past the end when it never does', () => {
    expect(firstWhere(3, 9, (x) => x >= 7)).toBe(7)
    expect(firstWhere(3, 9, () => true)).toBe(3)
    expect(firstWhere(3, 9, () => false)).toBe(10)
  })
})

describe('modeOf', () => {
  it('has no likelier table', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0.01, max: 100, noNaN: true }), (margins, psi) => {
        const mode = modeOf(margins, psi)
        for (let x = margins.lowest; x <= margins.highest; x += 1) {
          expect(logRatio(margins, x, mode) + (x - mode) * Math.log(psi)).toBeLessThanOrEqual(1e-9)
        }
      }),
    )
  })
})

describe('sumOutward', () => {
  it('from the peak both ways is the sum over all tables', () => {
    fc.assert(
      fc.property(tables, (margins) => {
        const mode = modeOf(margins)
        let sum = 0
        for (let x = margins.lowest; x <= margins.highest; x += 1) {
          sum += Math.exp(logRatio(margins, x, mode))
        }
        const both = sumOutward(margins, mode, 1).weight + sumOutward(margins, mode, -1).weight - 1
        expectAgrees(both, sum, 'sum')
      }),
    )
  })
})
