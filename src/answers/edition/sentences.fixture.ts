import fc from 'fast-check'
import type { EditionFigure, EditionUnit, Sentence } from '../../domain/edition.ts'
import { type Language, languages, same } from '../../domain/text.ts'

/** A figure of a test: its id is its name. */
export const figure = (id: string, unit: EditionUnit, value: number | null, low: number | null = null, high: number | null = null): EditionFigure => ({
  id,
  title: same(id),
  unit,
  state: value === null ? 'not-applicable' : 'known',
  value,
  low,
  high,
  source: 'test',
})

/** The words of sentences, with each figure as its id in brackets. */
export const words = (sentences: Sentence | readonly Sentence[], language: Language = 'nb'): string =>
  [sentences].flat().map((sentence) => (sentence as Sentence)[language].map((piece) => (typeof piece === 'string' ? piece : `[${piece.figure}]`)).join('')).join(' ')

/** Every language shows the same figures, none is empty, no digit stands in the words, and the sentence ends as one. */
export function isWhole(sentence: Sentence, mayHold: RegExp = /$^/g): boolean {
  const shown = languages.map((language) => sentence[language].flatMap((piece) => (typeof piece === 'string' ? [] : [piece.figure])).toSorted().join())
  const texts = languages.map((language) => sentence[language].filter((piece) => typeof piece === 'string').join('|'))
  return (
    new Set(shown).size === 1 &&
    texts.every((text) => text !== '' && !/\d/.test(text.replace(mayHold, ''))) &&
    languages.every((language) => {
      const read = words(sentence, language)
      return /\.$/.test(read) && /^[\p{Lu}«“[]/u.test(read) && !/undefined|NaN|\[null\]|  | [.,;:]/.test(read)
    })
  )
}

/** A value with limits around it, or without limits. */
export const anyInterval = (least: number, most: number): fc.Arbitrary<{ value: number; low: number | null; high: number | null }> =>
  fc.tuple(fc.double({ min: least, max: most, noNaN: true }), fc.double({ min: least, max: most, noNaN: true }), fc.double({ min: least, max: most, noNaN: true }), fc.boolean()).map(([a, b, c, has]) => {
    const [low, value, high] = [a, b, c].toSorted((x, y) => x - y)
    return { value: value ?? 0, low: has ? (low ?? 0) : null, high: has ? (high ?? 0) : null }
  })

/** Every figure that a sentence shows, once each. */
export const figuresIn = (sentence: Sentence): readonly string[] => [
  ...new Set(languages.flatMap((language) => sentence[language].flatMap((piece) => (typeof piece === 'string' ? [] : [piece.figure])))),
]
