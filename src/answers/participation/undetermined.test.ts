import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoredEntry } from '../../store/snapshot.ts'
import type { Undetermined } from './stratum.ts'
import { mostFurther, possiblePlaces } from './undetermined.ts'

const row = (places: readonly number[] | null, most = 1): Undetermined => ({ entry: {} as StoredEntry, places, most })
const anywhere = () => true

test('two rows that may be only the same municipality are one further member, not two', () => {
  expect(mostFurther([row([1]), row([1])], anywhere, 10)).toBe(1)
})

test('rows are paired so that most find a place: one that has a choice gives way', () => {
  expect(mostFurther([row([1, 2]), row([1]), row([2, 3])], anywhere, 10)).toBe(3)
  expect(mostFurther([row([1, 2]), row([1]), row([2])], anywhere, 10)).toBe(2)
})

test('a place outside the group, or that takes part already, is not open', () => {
  expect(mostFurther([row([1]), row([2])], (place) => place === 2, 10)).toBe(1)
})

test('a row without candidates may be anyone, as long as there is anyone left', () => {
  expect(mostFurther([row(null), row(null), row([1])], anywhere, 10)).toBe(3)
  expect(mostFurther([row(null), row(null), row([1])], anywhere, 2)).toBe(2)
})

test('never more than the open places, nor than what the rows may stand for', () => {
  const rows = fc.array(fc.record({ places: fc.option(fc.uniqueArray(fc.nat(6), { maxLength: 4 })), most: fc.integer({ min: 1, max: 4 }) }), { maxLength: 7 })
  fc.assert(
    fc.property(rows, fc.nat(7), (made, open) => {
      const most = mostFurther(made.map(({ places, most: m }) => row(places, m)), (place) => place < open, open)
      expect(most).toBeLessThanOrEqual(open)
      expect(most).toBeLessThanOrEqual(made.reduce((total, { places, most: m }) => total + (places === null ? 1 : m), 0))
    }),
  )
})

const units = { year: 2019, codes: ['0122', '0123', '0137', '0426'], placeOf: new Map([['0122', 0], ['0123', 1], ['0137', 2], ['0426', 3]]) }
const asked = (text: string, names: readonly (readonly [string, string])[]): StoredEntry =>
  ({ text, outcome: 'ambiguous', candidates: names.map(([code, name]) => ({ code, name })) }) as unknown as StoredEntry

test('a namesake is one of its candidates; a coming municipality may stand for all it is made of', () => {
  expect(possiblePlaces(asked('Våler kommune', [['0137', 'Våler (Østfold)'], ['0426', 'Våler (Hedmark)']]), units)).toEqual({ places: [2, 3], most: 1 })
  expect(possiblePlaces(asked('Indre Østfold', [['0122', 'Trøgstad'], ['0123', 'Spydeberg']]), units)).toEqual({ places: [0, 1], most: 2 })
})

test('a row whose candidates are not in force that year may be anyone', () => {
  expect(possiblePlaces(asked('Våler', [['9998', 'Våler']]), units)).toEqual({ places: null, most: 1 })
})
