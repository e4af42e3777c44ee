import type { EditionCell, EditionContent, EditionFigure, EditionUnit, Piece, Sentence, TableBlock } from '../../domain/edition.ts'
import { formats } from '../../domain/format.ts'
import type { Language, Text } from '../../domain/text.ts'
import { figureMissing } from './edition.errors.ts'
import { afterOf, numberOf, unitForms } from './units.ts'

/** A run of a sentence as it is read; `figure` is the one it shows, so that a reader can be led to its source. */
export interface WrittenPiece {
  readonly text: string
  readonly figure: EditionFigure | null
}

/** A cell as it is read. `interval` stands beside or under the value, in smaller type. */
export interface WrittenCell {
  readonly text: string
  readonly interval: string | null
  readonly figure: EditionFigure | null
}

/** What writes the words and figures of one edition in one language: shared by page, PDF, slides and workbook. */
export interface EditionWriter {
  readonly language: Language
  /** The figure of an id; a refusal when the edition does not hold it. */
  readonly figure: (id: string) => EditionFigure
  readonly pieces: (sentence: Sentence) => readonly WrittenPiece[]
  readonly sentence: (sentence: Sentence) => string
  readonly cell: (cell: EditionCell) => WrittenCell
  /** The heading of a column; with the unit of its figures where the cells leave it out. */
  readonly heading: (table: TableBlock, column: number) => string
}

const unknown: Text = { nb: 'ukjent', nn: 'ukjent', en: 'unknown' }
const absent = '–'
const limits: Readonly<Record<Language, { readonly to: string; readonly least: string; readonly most: string }>> = {
  nb: { to: 'til', least: 'minst', most: 'høyst' },
  nn: { to: 'til', least: 'minst', most: 'høgst' },
  en: { to: 'to', least: 'at least', most: 'at most' },
}

const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value)

/** Whether a figure has a value that can be written and drawn. */
export const isKnown = (figure: EditionFigure): figure is EditionFigure & { readonly value: number } =>
  figure.state === 'known' && isNumber(figure.value)

/** "1,0–7,4", "−7,4 til −1,0", "minst 1,0": the limits without unit; null when there are none. */
export function intervalOf(
  { low, high, unit, state }: EditionFigure,
  language: Language,
  isSigned = false,
): string | null {
  if (state !== 'known') return null
  const write = (value: number): string => numberOf(value, unit, language, isSigned)
  const words = limits[language]
  if (isNumber(low) && isNumber(high))
    return low < 0 || isSigned ? `${write(low)} ${words.to} ${write(high)}` : `${write(low)}–${write(high)}`
  if (isNumber(low)) return `${words.least} ${write(low)}`
  return isNumber(high) ? `${words.most} ${write(high)}` : null
}

/** What stands for a figure without a value: "ukjent", or a dash where there is nothing to know. */
const withoutValue = ({ state }: EditionFigure, language: Language): string =>
  state === 'not-applicable' ? absent : unknown[language]

/** A known value with what follows it; a probability is never written as certain or impossible. */
const valueOf = (value: number, unit: EditionUnit, language: Language, isSigned = false): string =>
  unit === 'probability'
    ? formats[language].probability(value)
    : `${numberOf(value, unit, language, isSigned)}${afterOf(unit, language)}`

/** "4,2 prosentpoeng", "4,2 prosentpoeng (1,0–7,4)", "1,0–7,4 prosentpoeng": a figure as it stands in a sentence. */
export function figureInWords(
  figure: EditionFigure,
  language: Language,
  form: Exclude<Piece, string>['form'] = 'value',
): string {
  if (!isKnown(figure)) return withoutValue(figure, language)
  const after = afterOf(figure.unit, language)
  const interval = intervalOf(figure, language)
  if (form === 'interval' && interval !== null) return `${interval}${after}`
  const value = valueOf(form === 'size' ? Math.abs(figure.value) : figure.value, figure.unit, language)
  return form === 'with-interval' && interval !== null ? `${value} (${interval})` : value
}

/** A figure as it stands alone in a cell or at a mark: signed where it is a difference, without the words a heading holds. */
export function figureInCell(figure: EditionFigure, language: Language): WrittenCell {
  if (!isKnown(figure)) return { text: withoutValue(figure, language), interval: null, figure }
  const { isSigned, heading } = unitForms[figure.unit]
  const write = heading ? numberOf : valueOf
  const text = write(figure.value, figure.unit, language, isSigned)
  return { text, interval: intervalOf(figure, language, isSigned), figure }
}

/** The writer of an edition's words and figures in a language. */
export function editionWriter(content: Pick<EditionContent, 'figures'>, language: Language): EditionWriter {
  const byId = new Map(content.figures.map((figure) => [figure.id, figure]))
  const figureOf = (id: string): EditionFigure => {
    const found = byId.get(id)
    if (!found) throw figureMissing(id)
    return found
  }
  const pieces = (sentence: Sentence): readonly WrittenPiece[] =>
    sentence[language].map((piece) => {
      if (typeof piece === 'string') return { text: piece, figure: null }
      const figure = figureOf(piece.figure)
      return { text: figureInWords(figure, language, piece.form), figure }
    })
  return {
    language,
    figure: figureOf,
    pieces,
    sentence: (sentence) =>
      pieces(sentence)
        .map(({ text }) => text)
        .join(''),
    cell: (cell) => {
      if (cell === null) return { text: absent, interval: null, figure: null }
      return 'text' in cell
        ? { text: cell.text[language], interval: null, figure: null }
        : figureInCell(figureOf(cell.figure), language)
    },
    heading: ({ columns, rows }, column) => {
      const title = columns[column]?.title[language] ?? ''
      const units = new Set(
        rows.flatMap((row) => {
          const cell = row[column]
          return cell && 'figure' in cell ? unitForms[figureOf(cell.figure).unit].heading?.[language] : []
        }),
      )
      const [word] = units
      return units.size !== 1 || word === undefined || title.toLowerCase().includes(word) ? title : `${title} (${word})`
    },
  }
}
