import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countAll, countBoth, hasBit, noBits, setBit } from './bits.ts'

const places = fc.uniqueArray(fc.nat(199), { maxLength: 200 })
const bitsOf = (set: readonly number[]) => {
  const bits = noBits(200)
  for (const place of set) setBit(bits, place)
  return bits
}

test('a bit that is set is there, and no other', () => {
  fc.assert(fc.property(places, (set) => {
    const bits = bitsOf(set)
    expect(Array.from({ length: 200 }, (_, place) => place).filter((place) => hasBit(bits, place))).toEqual(set.toSorted((a, b) => a - b))
  }))
})

test('what two and three sets share is counted as one place after another would count it', () => {
  fc.assert(
    fc.property(places, places, places, (a, b, c) => {
      const both = a.filter((place) => b.includes(place))
      expect(countBoth(bitsOf(a), bitsOf(b))).toBe(both.length)
      expect(countAll(bitsOf(a), bitsOf(b), bitsOf(c))).toBe(both.filter((place) => c.includes(place)).length)
    }),
  )
})
