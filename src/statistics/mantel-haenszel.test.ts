import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stratum } from './arbitraries.fixture.ts'
import { mantelHaenszel } from './mantel-haenszel.ts'
import type { Stratum } from './mantel-haenszel.ts'
import { oddsRatio } from './odds-ratio.ts'
import { expectAgrees, expectLimits, generated, given } from './oracle.fixture.ts'

const asStratum = ([count1 = NaN, n1 = NaN, count2 = NaN, n2 = NaN]: number[]): Stratum => ({ count1, n1, count2, n2 })

describe('mantelHaenszel', () => {
  it('agrees with mantelhaen.test in R, without continuity correction', () => {
    for (const set of given.mantel_haenszel) {
      const result = mantelHaenszel(set.strata.map(asStratum))
      expectAgrees(result.oddsRatio, set.or_mh, 'odds ratio')
      expectLimits(result, set.or_ci, 'limits')
      expectAgrees(result.chiSquare, set.chi2, 'chi-square')
      expectAgrees(result.p, set.p, 'p')
      expectAgrees(result.riskDifference, set.risk_difference_mh, 'risk difference')
    }
  })

  it.each(generated.mantel_haenszel.map((set, index) => ({ ...set, index })))(
    'agrees with R on sparse set $index, and is null where R has nothing',
    (set) => {
      const result = mantelHaenszel(set.strata.map(asStratum))
      const compare = (actual: number | null, expected: number | undefined, label: string, rounding = 0) => {
        if (expected === undefined) expect(actual, label).toBeNull()
        else expectAgrees(actual, expected, label, rounding)
      }
      expect([result.strata, result.informative]).toEqual([set.strata.length, set.informative])
      compare(result.oddsRatio, set.odds_ratio, 'odds ratio')
      compare(result.low, set.odds_ratio_limits?.[0], 'low')
      compare(result.high, set.odds_ratio_limits?.[1], 'high')
      compare(result.chiSquare, set.chi_square, 'chi-square', 1e-20)
      compare(result.p, set.p, 'p')
      compare(result.riskDifference, set.risk_difference, 'difference', 1e-14)
      compare(result.riskDifferenceLow, set.risk_difference_limits?.[0], 'difference low', 1e-14)
      compare(result.riskDifferenceHigh, set.risk_difference_limits?.[1], 'difference high', 1e-14)
    },
  )

  it('of no strata says nothing', () => {
    const { strata, informative, ...figures } = mantelHaenszel([])
    expect([strata, informative]).toEqual([0, 0])
    expect(Object.values(figures).every((figure) => figure === null)).toBe(true)
  })

  it('keeps a difference of 0 where nobody takes part, though the odds ratio has nothing to go by', () => {
    const result = mantelHaenszel([{ count1: 0, n1: 5, count2: 0, n2: 9 }])
    expect([result.oddsRatio, result.riskDifference, result.riskDifferenceLow]).toEqual([null, 0, null])
  })

  it('of one stratum is its sample odds ratio', () => {
    fc.assert(
      fc.property(stratum(), (one) => {
        const sample = oddsRatio(one.count1, one.n1, one.count2, one.n2)
        const common = mantelHaenszel([one])
        if (sample !== null) {
          expectAgrees(common.oddsRatio, sample.oddsRatio, 'odds ratio')
          expectLimits(common, [sample.low, sample.high], 'limits')
        }
      }),
    )
  })

  it('is not moved by strata that carry no information on the odds ratio', () => {
    fc.assert(
      fc.property(fc.array(stratum(), { maxLength: 6 }), fc.nat(30), fc.nat(30), (strata, n1, n2) => {
        const before = mantelHaenszel(strata)
        const after = mantelHaenszel([...strata, { count1: 0, n1, count2: 0, n2 }, { count1: n1, n1, count2: n2, n2 }])
        expect([after.oddsRatio, after.low, after.chiSquare]).toEqual([before.oddsRatio, before.low, before.chiSquare])
      }),
    )
  })

  it('turns over when the groups change places', () => {
    fc.assert(
      fc.property(fc.array(stratum(), { minLength: 1, maxLength: 8 }), (strata) => {
        const there = mantelHaenszel(strata)
        const back = mantelHaenszel(
          strata.map(({ count1, n1, count2, n2 }) => ({ count1: count2, n1: n2, count2: count1, n2: n1 })),
        )
        if (there.low !== null && there.high !== null) {
          expectLimits(back, [1 / there.high, 1 / there.low], 'limits')
        }
        if (there.riskDifference !== null) {
          expectAgrees(back.riskDifference, -there.riskDifference, 'risk difference', 1e-14)
          expect(Math.abs(there.riskDifference)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
