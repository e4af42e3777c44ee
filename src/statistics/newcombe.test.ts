import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { group } from './arbitraries.fixture.ts'
import { newcombe } from './newcombe.ts'
import { expectAgrees, expectLimits, generated, given } from './oracle.fixture.ts'

describe('newcombe', () => {
  it('gives the example in the article: 56 of 70 against 48 of 80', () => {
    const result = newcombe(56, 70, 48, 80)
    expect(result?.low.toFixed(4)).toBe('0.0524')
    expect(result?.high.toFixed(4)).toBe('0.3339')
  })

  it('agrees with R', () => {
    for (const { x1, n1, x2, n2, difference, newcombe: limits } of [...given.two_groups, ...generated.two_groups]) {
      const label = `${x1} of ${n1}, ${x2} of ${n2}`
      const result = newcombe(x1, n1, x2, n2)
      expectAgrees(result?.difference, difference, label, 1e-14)
      expectLimits(result, limits, label, 1e-14)
    }
  })

  it('has no interval when a group is empty', () => {
    expect([newcombe(0, 0, 1, 2), newcombe(1, 2, 0, 0)]).toEqual([null, null])
  })

  it('holds the difference and stays within -1 and 1', () => {
    fc.assert(
      fc.property(group(), group(), (a, b) => {
        const { difference, low, high } = newcombe(a.count, a.n, b.count, b.n) ?? { difference: 0, low: NaN, high: NaN }
        expect(low).toBeGreaterThanOrEqual(-1)
        expect(low).toBeLessThanOrEqual(difference)
        expect(high).toBeGreaterThanOrEqual(difference)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('turns its sign when the groups change places', () => {
    fc.assert(
      fc.property(group(), group(), (a, b) => {
        const there = newcombe(a.count, a.n, b.count, b.n) ?? { difference: NaN, low: NaN, high: NaN }
        const back = newcombe(b.count, b.n, a.count, a.n)
        expectAgrees(back?.difference, -there.difference, 'difference', 1e-15)
        expectLimits(back, [-there.high, -there.low], 'limits', 1e-15)
      }),
    )
  })
})
