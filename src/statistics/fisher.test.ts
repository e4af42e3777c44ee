import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stratum } from './arbitraries.fixture.ts'
import { fisher, fisherConditional } from './fisher.ts'
import { expectAgrees, expectLimits, generated, given } from './oracle.fixture.ts'
import type { Figure } from './oracle.fixture.ts'

describe('fisher', () => {
  it('agrees with fisher.test in R, also for hundreds of thousands of units', () => {
    for (const { x1, n1, x2, n2, fisher_p } of [...given.two_groups, ...generated.two_groups]) {
      expectAgrees(fisher(x1, n1, x2, n2), fisher_p, `${x1} of ${n1}, ${x2} of ${n2}`)
    }
  })

  it('is 1 when the margins allow no other table, an empty group included', () => {
    expect([fisher(0, 10, 0, 20), fisher(10, 10, 20, 20), fisher(0, 0, 3, 9), fisher(0, 0, 0, 0)]).toEqual([1, 1, 1, 1])
  })

  it('has no value for what is no table', () => {
    expect([fisher(3, 2, 1, 2), fisher(-1, 2, 1, 2), fisher(NaN, 2, 1, 2)]).toEqual([NaN, NaN, NaN])
  })

  it('lies above 0 and at most at 1, whichever group and whichever outcome comes first', () => {
    fc.assert(
      fc.property(stratum(150), ({ count1, n1, count2, n2 }) => {
        const p = fisher(count1, n1, count2, n2)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expectAgrees(fisher(count2, n2, count1, n1), p, 'groups change places')
        expectAgrees(fisher(n1 - count1, n1, n2 - count2, n2), p, 'outcomes change places')
      }),
    )
  })

  it('is quick for millions of units', () => {
    const begun = performance.now()
    expect(fisher(1_000_000, 3_000_000, 1_001_000, 3_000_000)).toBeGreaterThan(0.1)
    expect(fisher(0, 3_000_000, 3_000_000, 3_000_000)).toBe(0)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

/** R's fisher.test seeks its roots to 1.2e-4, of the odds ratio when that is below 1 and of its inverse above. */
function expectNearFisherTest(actual: number, expected: Figure, label: string): void {
  const figure = expected === 'Inf' ? Infinity : expected
  if (actual === figure) return
  const [a, b] = figure > 1 ? [1 / actual, 1 / figure] : [actual, figure]
  expect(Math.abs(a - b), `${label}: ${actual} is not near ${expected}`).toBeLessThan(1.3e-4)
}

describe('fisherConditional', () => {
  it('agrees with the same equations solved closely in R', () => {
    for (const { x1, n1, x2, n2, fisher_conditional } of generated.two_groups) {
      const label = `${x1} of ${n1}, ${x2} of ${n2}`
      const result = fisherConditional(x1, n1, x2, n2)
      expectAgrees(result.oddsRatio, fisher_conditional[0] ?? NaN, label)
      expectLimits(result, fisher_conditional.slice(1), label)
    }
  })

  it('agrees with fisher.test as closely as that seeks', () => {
    for (const { x1, n1, x2, n2, fisher_or, fisher_ci } of given.two_groups) {
      const label = `${x1} of ${n1}, ${x2} of ${n2}`
      const result = fisherConditional(x1, n1, x2, n2)
      expectNearFisherTest(result.oddsRatio, fisher_or, label)
      expectNearFisherTest(result.low, fisher_ci[0] ?? NaN, label)
      expectNearFisherTest(result.high, fisher_ci[1] ?? NaN, label)
    }
  })

  it('solves what can be solved by hand: 1 of 1 against 0 of 1 has the lower limit 1 / 39', () => {
    expectAgrees(fisherConditional(1, 1, 0, 1).low, 1 / 39, 'low')
  })

  it('holds its estimate, and turns upside down when the groups change places', () => {
    fc.assert(
      fc.property(stratum(), ({ count1, n1, count2, n2 }) => {
        const there = fisherConditional(count1, n1, count2, n2)
        expect(there.low).toBeLessThanOrEqual(there.oddsRatio)
        expect(there.high).toBeGreaterThanOrEqual(there.oddsRatio)
        expectLimits(fisherConditional(count2, n2, count1, n1), [1 / there.high, 1 / there.low], 'limits')
      }),
    )
  })

  it('has no value for what is no table', () => {
    expect(fisherConditional(3, 2, 1, 2)).toEqual({ oddsRatio: NaN, low: NaN, high: NaN })
  })
})
