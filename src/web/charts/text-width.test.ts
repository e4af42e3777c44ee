import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, textWidth, wrapped } from './text-width.ts'

test('a wide letter is wider than a narrow one, bold is wider than plain, twice the size is twice the width', () => {
  expect(textWidth('m', 10)).toBeGreaterThan(textWidth('i', 10))
  expect(textWidth('distrikt', 10, 600)).toBeGreaterThan(textWidth('distrikt', 10))
  expect(textWidth('distrikt', 20)).toBeCloseTo(2 * textWidth('distrikt', 10), 9)
})

test('a letter with a mark on it is as wide as without', () => {
  expect(textWidth('Kárášjohka', 12)).toBe(textWidth('Karasjohka', 12))
})

test('lines keep every word in its order, and are no wider than they may be unless one word is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 30 }), (words) => {
      const lines = wrapped(words.join(' '), 120, 12)
      expect(lines.join(' ')).toBe(words.join(' '))
      expect(lines.every((line) => !line.includes(' ') || textWidth(line, 12) <= 120)).toBe(true)
    }),
  )
})

test('what fits is left as it is; what does not is cut, with an ellipsis', () => {
  expect(fitted('Gnist', 100, 12)).toBe('Gnist')
  const cut = fitted('Tilskudd til kulturminneplan', 100, 12)
  expect(cut).toMatch(/^Tilskudd.*…$/)
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(100)
})
