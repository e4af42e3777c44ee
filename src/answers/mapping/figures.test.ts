import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oddsRatio } from '../../statistics/odds-ratio.ts'
import { figuresOf } from './figures.ts'

const side = fc.nat(400).chain((n) => fc.record({ count: fc.nat(n), n: fc.constant(n) }))

test('the odds ratio of a row is that of the statistics, and missing exactly where that is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 20 }), (tables) => {
      const column = (of: (table: (typeof tables)[number]) => number): Int32Array => Int32Array.from(tables, of)
      const { oddsRatio: found } = figuresOf(
        { participants: column(([a]) => a.count), inScope: column(([a]) => a.n), othersParticipants: column(([, b]) => b.count), othersInScope: column(([, b]) => b.n) },
        0.95,
      )
      expect([...found]).toEqual(tables.map(([a, b]) => oddsRatio(a.count, a.n, b.count, b.n)?.oddsRatio ?? NaN))
    }),
  )
})
