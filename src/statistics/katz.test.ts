import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { group } from './arbitraries.fixture.ts'
import { ratioOfRates } from './katz.ts'
import { expectAgrees, expectLimits, generated } from './oracle.fixture.ts'

describe('ratioOfRates', () => {
  it('agrees with R, and is null where a count is 0', () => {
    for (const { x1, n1, x2, n2, katz } of generated.two_groups) {
      const label = `${x1} of ${n1}, ${x2} of ${n2}`
      const result = ratioOfRates(x1, n1, x2, n2)
      if (katz === undefined) {
        expect(result, label).toBeNull()
        continue
      }
      expectAgrees(result?.ratio, katz[0] ?? NaN, label)
      expectLimits(result, katz.slice(1), label)
    }
  })

  it('is null for an empty group', () => {
    expect(ratioOfRates(0, 0, 1, 2)).toBeNull()
  })

  it('holds the ratio, and turns upside down when the groups change places', () => {
    fc.assert(
      fc.property(group(), group(), (a, b) => {
        const there = ratioOfRates(a.count, a.n, b.count, b.n)
        const back = ratioOfRates(b.count, b.n, a.count, a.n)
        if (there === null) {
          expect(back).toBeNull()
          return
        }
        expect(there.low).toBeLessThanOrEqual(there.ratio)
        expect(there.high).toBeGreaterThanOrEqual(there.ratio)
        expectLimits(back, [1 / there.high, 1 / there.low], 'limits')
      }),
    )
  })
})
