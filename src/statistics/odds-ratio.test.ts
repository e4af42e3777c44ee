import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { group } from './arbitraries.fixture.ts'
import { oddsRatio } from './odds-ratio.ts'
import { expectAgrees, expectLimits, generated } from './oracle.fixture.ts'

describe('oddsRatio', () => {
  it('agrees with R, and is null where a cell is 0', () => {
    for (const { x1, n1, x2, n2, woolf } of generated.two_groups) {
      const label = `${x1} of ${n1}, ${x2} of ${n2}`
      const result = oddsRatio(x1, n1, x2, n2)
      if (woolf === undefined) {
        expect(result, label).toBeNull()
        continue
      }
      expectAgrees(result?.oddsRatio, woolf[0] ?? NaN, label)
      expectLimits(result, woolf.slice(1), label)
    }
  })

  it('holds the ratio, and turns upside down when the groups change places', () => {
    fc.assert(
      fc.property(group(), group(), (a, b) => {
        const there = oddsRatio(a.count, a.n, b.count, b.n)
        const back = oddsRatio(b.count, b.n, a.count, a.n)
        if (there === null) {
          expect(back).toBeNull()
          return
        }
        expect(there.low).toBeLessThanOrEqual(there.oddsRatio)
        expect(there.high).toBeGreaterThanOrEqual(there.oddsRatio)
        expectLimits(back, [1 / there.high, 1 / there.low], 'limits')
      }),
    )
  })
})
