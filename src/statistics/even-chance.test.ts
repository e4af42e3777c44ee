import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenChance } from './even-chance.ts'
import { gini } from './gini.ts'

/** Every way in which events can fall on units, each as likely as the next: the counts of each. */
const ways = (units: number, total: number): number[][] =>
  Array.from({ length: units ** total }, (_, way) => {
    const counts = Array.from({ length: units }, () => 0)
    for (let event = 0, rest = way; event < total; event += 1, rest = Math.floor(rest / units)) counts[rest % units] = (counts[rest % units] ?? 0) + 1
    return counts
  })

describe('evenChance', () => {
  it('agrees with all ways counted out', () => {
    for (const [units, total] of [[2, 2], [3, 4], [5, 3]] as const) {
      const counts = ways(units, total).flat()
      for (const { count, share } of evenChance(units, total)?.distribution ?? []) expect(share).toBeCloseTo(counts.filter((one) => one === count).length / counts.length, 12)
      expect(evenChance(units, total)?.gini).toBeCloseTo(gini(counts) ?? NaN, 12)
    }
  })

  it('is all with one when there is one event, and nearly even when there are many to each', () => {
    expect(evenChance(357, 1)?.gini).toBeCloseTo(356 / 357, 12)
    expect(evenChance(10, 100_000)?.gini).toBeLessThan(0.01)
  })

  it('shares add up to 1, and counts to the total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 20_000 }), (units, total) => {
        const { distribution, gini: spread } = evenChance(units, total) ?? { distribution: [], gini: NaN }
        expect(distribution.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 8)
        expect(distribution.reduce((sum, { count, share }) => sum + count * share, 0) / (total / units)).toBeCloseTo(1, 8)
        expect(spread).toBeGreaterThanOrEqual(0)
        expect(spread).toBeLessThan(1)
      }),
    )
  })

  it('is nothing without units or events', () => {
    expect([evenChance(0, 5), evenChance(5, 0)]).toEqual([null, null])
  })
})
