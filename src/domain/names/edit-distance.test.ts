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

  it('is what filling the whole table gives, cut off at the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'æ'), maxLength: 14 })
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 1, 2, 3), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(wholeTable(a, b), limit + 1))
      }),
      { numRuns: 5000 },
    )
  })
})

/** The definition, every cell filled. */
function wholeTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)))
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : same
      table[i]?.splice(j, 1, Math.min(same, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1))
    }
  }
  return at(a.length, b.length)
}
