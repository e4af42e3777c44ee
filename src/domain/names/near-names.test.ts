import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { editDistance } from './edit-distance.ts'
import { plain } from './fold.ts'
import { nearNames } from './near-names.ts'
import { makeSpellings } from './spellings.ts'

const index = shippedIndex()
const keys = [...index.exact.keys()]

/** Every name measured against the typed one: slow, and plainly right. */
const measured = (name: string): readonly string[] => {
  const typed = plain(name)
  const limit = typed.length <= 4 ? 1 : typed.length <= 11 ? 2 : 3
  return keys
    .toSorted((a, b) => a.length - b.length)
    .map((key) => ({ key, distance: editDistance(typed, key, limit) }))
    .filter(({ key, distance }) => distance <= limit && distance < key.length / 2)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ key }) => key)
}

it('finds every name that measuring them all would find, in the same order', () => {
  const edit = fc.tuple(fc.nat(20), fc.constantFrom('', 'a', 'e', 'n', 'ø', 'r'), fc.constantFrom('in', 'out', 'for', 'swap'))
  const misspelt = fc.tuple(fc.constantFrom(...keys), fc.array(edit, { maxLength: 4 })).map(([key, edits]) => edits.reduce(edited, key))
  fc.assert(
    fc.property(misspelt, (name) => {
      fc.pre(plain(name).length >= 3)
      expect(nearNames(index, name).map(({ key }) => key)).toEqual(measured(name))
    }),
    { numRuns: 400 },
  )
})

it('finds names within the edits among texts of few letters, where much looks alike', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 15 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (names, typed) => {
      const limit = typed.length <= 4 ? 1 : typed.length <= 11 ? 2 : 3
      const spellings = makeSpellings(names)
      const found = new Set(spellings.near(typed, limit).map((i) => spellings.keys[i]))
      expect(names.filter((name) => editDistance(typed, name, limit) <= limit && !found.has(name))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

function edited(text: string, [at, letter, kind]: [number, string, string]): string {
  const i = at % Math.max(1, text.length)
  if (kind === 'in') return text.slice(0, i) + letter + text.slice(i)
  if (kind === 'out') return text.slice(0, i) + text.slice(i + 1)
  if (kind === 'for') return text.slice(0, i) + letter + text.slice(i + 1)
  return text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2)
}
