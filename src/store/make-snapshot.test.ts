import { describe, expect, it } from 'vitest'
import { makeSnapshot } from './make-snapshot.ts'
import type { StoredEntry } from './snapshot.ts'
import { emptyData, entry, storedList } from './snapshot-data.fixture.ts'

const entries: StoredEntry[] = [
  entry(4, 'b', { code: '0301', amountNok: 0 }),
  entry(1, 'a', { code: '2012', amountNok: 100, role: 'partner', status: 'applied' }),
  entry(2, 'a', { outcome: 'ambiguous', code: null, role: null, status: null }),
  entry(3, 'a', { outcome: 'ambiguous', code: null, answer: 'settled', answerCode: '0137' }),
  entry(5, 'b', { outcome: 'not-municipality', code: null }),
  entry(6, 'b', { outcome: 'none', code: null, answer: 'rejected' }),
  entry(7, 'b', { outcome: 'certain', code: '0301', answer: 'rejected' }),
]
const snapshot = makeSnapshot({ ...emptyData, lists: [storedList('empty', 3), storedList('b', 2), storedList('a', 1)], entries })
const { columns } = snapshot

describe('entries as columns', () => {
  it('lie list by list, the lists by scheme, year and id, then as stored', () => {
    expect(snapshot.data.entries.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect([...columns.list]).toEqual([0, 0, 0, 1, 1, 1, 1])
    expect(snapshot.rowsOfList).toEqual([{ from: 0, to: 3 }, { from: 3, to: 7 }, { from: 0, to: 0 }])
    expect(columns.count).toBe(7)
  })

  it('count a municipality that is certain or that a person chose, and no other', () => {
    expect(snapshot.codes).toEqual(['0137', '0301', '2012'])
    expect([...columns.municipality]).toEqual([2, -1, 0, 1, -1, -1, -1])
  })

  it('tell what is counted (0), what waits for a person (1) and what is no municipality (2)', () => {
    expect([...columns.standing]).toEqual([0, 1, 0, 0, 2, 2, 2])
  })

  it('tell an amount that is not known from one that is 0, and a role that is not stated from the first of them', () => {
    expect([...columns.amountNok]).toEqual([100, Number.NaN, Number.NaN, 0, Number.NaN, Number.NaN, Number.NaN])
    expect([...columns.role]).toEqual([1, 255, 0, 0, 0, 0, 0])
    expect([...columns.status]).toEqual([0, 255, 1, 1, 1, 1, 1])
  })

  it('of nothing are nothing', () => {
    const empty = makeSnapshot(emptyData)
    expect(empty.columns.count).toBe(0)
    expect(empty.rowsOfList).toEqual([])
    expect(empty.populationSeries('0301')).toEqual([])
  })
})
