import type { EditionFigure, EditionUnit, Piece, Sentence } from '../../domain/edition.ts'
import { inEach, type Language, large, t, type Text } from '../../domain/text.ts'

export { inEach, large, t }

/** What may stand in a line: words, a figure written in place, or a line made before. */
export type Part = string | Piece | EditionFigure | readonly Piece[]

/** Words and figures in a row, as they are read. */
export type Line = readonly Piece[]

/** One language of a sentence: words as they stand, figures by their ids, so that no number is written by hand. */
export function line(strings: TemplateStringsArray, ...parts: readonly Part[]): Line {
  const pieces: Piece[] = []
  const add = (piece: Piece): void => {
    const last = pieces.at(-1)
    if (typeof piece === 'string' && piece === '') return
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  for (const [i, words] of strings.entries()) {
    add(words)
    const part = parts[i]
    if (part === undefined) continue
    if (typeof part === 'string') add(part)
    else if ('figure' in part) add(part)
    else if ('id' in part) add({ figure: part.id })
    else for (const piece of part) add(piece)
  }
  return pieces
}

/** A sentence in Bokmål, Nynorsk and English, in that order. */
export const say = (nb: Line, nn: Line, en: Line): Sentence => ({ nb, nn, en })

/** A sentence without figures. */
export const plainly = (text: Text): Sentence => ({ nb: [text.nb], nn: [text.nn], en: [text.en] })

export const withInterval = ({ id }: EditionFigure): Piece => ({ figure: id, form: 'with-interval' })
export const intervalOf = ({ id }: EditionFigure): Piece => ({ figure: id, form: 'interval' })
export const sizeOf = ({ id }: EditionFigure): Piece => ({ figure: id, form: 'size' })

/** One of two words by how many a figure tells of: exactly 1, or any other number. */
export const numbered = ({ value }: EditionFigure, one: string, several: string): string =>
  value === 1 ? one : several

/** "Nordland: kommuner i gruppen": a title, and before it what it is about. */
export const headed = (about: Text, title: Text): Text => inEach((language) => `${about[language]}: ${title[language]}`)

/** "3 av 20", or "ingen av 20" where there are none: how a part of a whole is read aloud. */
export function partOf(part: EditionFigure, all: EditionFigure): Readonly<Record<Language, Line>> {
  if (part.value === 0) return { nb: line`ingen av ${all}`, nn: line`ingen av ${all}`, en: line`none of ${all}` }
  return { nb: line`${part} av ${all}`, nn: line`${part} av ${all}`, en: line`${part} of ${all}` }
}

/** A line with its first letter large. */
export function capital(of: Line): Line {
  const [first, ...rest] = of
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : of
}

const and: Text = t('og', 'og', 'and')

/** "a, b og c" in each language. */
export const listed = (texts: readonly Text[], joined: Text = and, comma = ', '): Text =>
  inEach((language) => {
    const words = texts.map((text) => text[language])
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(comma)} ${joined[language]} ${words.at(-1)}`
  })

const decimals: Readonly<Record<EditionUnit, (value: number) => number>> = {
  count: () => 0,
  people: () => 0,
  share: () => 3,
  probability: () => 2,
  points: () => 3,
  ratio: () => 2,
  'per-person': (value) => (value !== 0 && Math.abs(value) < 1 ? 2 : 1),
  change: () => 3,
  years: () => 1,
  nok: () => 0,
  'full-time': (value) => (Math.abs(value) < 100 ? 1 : 0),
  number: () => 2,
}

/** A known value as exact as it is written, so that "fewer" is never said of two numbers that read the same. */
export function asShown({ value, unit }: EditionFigure): number {
  if (value === null) return Number.NaN
  const scale = 10 ** decimals[unit](value)
  return Math.round(value * scale) / scale
}
