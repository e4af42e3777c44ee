import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stratum } from './arbitraries.fixture.ts'
import { breslowDay } from './homogeneity.ts'
import type { Stratum } from './mantel-haenszel.ts'
import { expectAgrees, generated } from './oracle.fixture.ts'

const asStratum = ([count1 = NaN, n1 = NaN, count2 = NaN, n2 = NaN]: number[]): Stratum => ({ count1, n1, count2, n2 })

describe('breslowDay', () => {
  it('agrees with the equations solved in R, with and without the correction', () => {
    for (const { strata, breslow_day: expected } of generated.mantel_haenszel) {
      const tables = strata.map(asStratum)
      const plain = breslowDay(tables)
      if (expected === undefined) {
        expect(plain).toBeNull()
        continue
      }
      const corrected = breslowDay(tables, 'tarone')
      expect(plain?.df).toBe(expected.df)
      expectAgrees(plain?.statistic, expected.statistic, 'statistic', 1e-12)
      expectAgrees(plain?.p, expected.p, 'p')
      expectAgrees(corrected?.statistic, expected.tarone, 'corrected statistic', 1e-12)
      expectAgrees(corrected?.p, expected.tarone_p, 'corrected p')
    }
  })

  it('is null with one stratum, or with nothing in common to compare with', () => {
    const one = { count1: 7, n1: 20, count2: 9, n2: 41 }
    const none = { count1: 0, n1: 20, count2: 9, n2: 41 }
    expect([breslowDay([]), breslowDay([one]), breslowDay([none, none])]).toEqual([null, null, null])
  })

  it('finds nothing between strata that are alike, whatever lies between the groups', () => {
    fc.assert(
      fc.property(stratum(), (one) => {
        const result = breslowDay([one, one, one])
        if (result !== null) expect(result.statistic).toBeCloseTo(0, 9)
      }),
    )
  })

  it('is 0 or more, and the correction never adds', () => {
    fc.assert(
      fc.property(fc.array(stratum(), { maxLength: 8 }), (strata) => {
        const plain = breslowDay(strata)
        const corrected = breslowDay(strata, 'tarone')
        if (plain === null || corrected === null) {
          expect(corrected).toBe(plain)
          return
        }
        expect(plain.statistic).toBeGreaterThanOrEqual(0)
        expect(corrected.statistic).toBeLessThanOrEqual(plain.statistic)
      }),
    )
  })
})
