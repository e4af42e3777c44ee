import type {
  Block,
  Chapter,
  ChartBlock,
  ChartData,
  EditionCell,
  EditionFigure,
  ListBlock,
  ParagraphBlock,
  Sentence,
  TableBlock,
} from '../../domain/edition.ts'
import { type Language, same, type Text } from '../../domain/text.ts'

export type Section = Chapter['sections'][number]

/** A paragraph, or nothing when there is no sentence to read. */
export const paragraph = (...sentences: readonly (Sentence | readonly Sentence[])[]): readonly ParagraphBlock[] => {
  const all = sentences.flatMap((one): readonly Sentence[] => ('nb' in one ? [one] : one))
  return all.length === 0 ? [] : [{ kind: 'paragraph', sentences: all }]
}

/** A list, or nothing when it is empty. */
export const list = (items: readonly Sentence[]): readonly ListBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

export const section = (id: string, title: Text | null, ...blocks: readonly (readonly Block[])[]): Section => ({
  id,
  title,
  blocks: blocks.flat(),
})

export const words = (text: Text | string): EditionCell => ({ text: typeof text === 'string' ? same(text) : text })

/** A figure in a cell; nothing where there is no figure at all. */
export const cell = (figure: EditionFigure | null): EditionCell => (figure === null ? null : { figure: figure.id })

/** A table, or nothing when it has no rows. A column of figures is told by `isFigure`. */
export const table = (
  id: string,
  title: Text,
  columns: readonly (readonly [id: string, title: Text, kind?: 'figure'])[],
  rows: readonly (readonly EditionCell[])[],
  note: Text | null = null,
): readonly TableBlock[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          id,
          title,
          columns: columns.map(([of, heading, kind]) => ({ id: of, title: heading, isFigure: kind === 'figure' })),
          rows,
          note,
        },
      ]

/** A chart under the sentence that it shows; nothing when it is of rows and has none. */
export const chart = (
  id: string,
  title: Sentence,
  subtitle: Text,
  data: ChartData,
  notes: readonly Text[] = [],
): readonly ChartBlock[] =>
  data.kind === 'intervals' && data.rows.length === 0 ? [] : [{ kind: 'chart', id, title, subtitle, data, notes }]

/** Several sentences as one item of a list. */
export function joined(sentences: readonly Sentence[]): Sentence {
  const of = (language: Language) =>
    sentences.flatMap((sentence, i) => (i === 0 ? sentence[language] : [' ', ...sentence[language]]))
  return { nb: of('nb'), nn: of('nn'), en: of('en') }
}
