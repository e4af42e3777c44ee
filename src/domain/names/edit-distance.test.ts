import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

describe('editDistance', () => {
  it.each([
    ['rakkstad', 'rakkestad', 1],
    ['lyngsal', 'lyngdal', 1],
    ['bremagner', 'bremanger', 1],
    ['austreim', 'austrheim', 1],
    ['sel', 'sel', 0],
    ['', 'os', 2],
  ])('counts letters put in, taken out, changed or swapped: %s, %s → %d', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
  })

  it('gives limit + 1 when the distance is greater than the limit', () => {
    expect(editDistance('oslo', 'kristiansand', 3)).toBe(4)
    expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3)
  })

  it('is symmetric, and 0 only for equal texts', () => {
    const word = fc.string({ maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8))
        expect(editDistance(a, b, 8) === 0).toBe(a === b)
      }),
    )
  })
})
