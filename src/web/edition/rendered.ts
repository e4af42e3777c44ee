import type { Edition, EditionContent, EditionFigure, Sentence, Block, EditionSource } from '../../domain/edition.ts'
import { dataMark } from '../../domain/edition-data.ts'
import { type Language, languages } from '../../domain/text.ts'
import { dateInWords } from '../date.ts'
import { commandOf } from '../files/origin.ts'
import { editionWords as pageWords } from '../pages/edition/words.ts'
import type { EditionMaps } from './charts/step-map.ts'
import { editionWords } from './edition-words.ts'

/** What is rendered: an edition that is published, or content that is not yet. */
export type RenderedEdition = Edition | { readonly content: EditionContent }

/** What files are made with besides the edition: the same each time, so that the same edition gives the same bytes. */
export interface EditionMaterials {
  readonly maps: EditionMaps
  /** The typeface of files (`dist/fonts`), as files and as their bytes. */
  readonly typefaces: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** The publication; null for a draft. */
export const publishedOf = (edition: RenderedEdition): Edition | null => ('sha256' in edition ? edition : null)

/** An edition as it is rendered: one whose number is 0 is not published. */
export const renderedOf = (edition: Edition): RenderedEdition =>
  edition.number === 0 ? { content: edition.content } : edition

/** "Utgave 2026 (nr. 3)", or "Utkast". */
export function editionName(edition: RenderedEdition, language: Language): string {
  const published = publishedOf(edition)
  return published ? editionWords[language].edition(published.id, published.number) : editionWords[language].draft
}

/** "Data: 1f3a9c2b77e0d4c5": the mark of the data that an edition was made from, as it is told wherever the edition is. */
export const dataTold = ({ content }: RenderedEdition, language: Language): string =>
  `${editionWords[language].dataVersion}: ${dataMark(content)}`

/** "Rekkevidde (2026). Tittel. Utgave 2026 (nr. 3), 23. november 2026. Dataversjon … SHA-256 …": how an edition is cited; null for a draft. */
export function citationOf(edition: RenderedEdition, language: Language): string | null {
  const published = publishedOf(edition)
  if (!published) return null
  const { publishedOn, sha256, content } = published
  const title = content.title[language].replace(/\.$/, '')
  return `Rekkevidde (${publishedOn.slice(0, 4)}). ${title}. ${editionName(edition, language)}, ${dateInWords(publishedOn, language)}. ${dataTold(edition, language)}. SHA-256: ${sha256}.`
}

/** What a source asked, in words: "Hvem deltok?"; its id where there are none. */
export const questionTitle = ({ question }: EditionSource, language: Language): string =>
  pageWords[language].questions[question] ?? question

/** Titles of the datasets that a source rests on; parts of one dataset have one title. */
export const datasetTitles = (
  { datasets }: EditionSource,
  content: EditionContent,
  language: Language,
): readonly string[] => [
  ...new Set(content.datasets.filter(({ id }) => datasets.includes(id)).map(({ title }) => title[language])),
]

/** The command that asks a source's question again. */
export const commandOfSource = ({ question, asked }: EditionSource): string => commandOf(question, asked)

/** The time that files say they were made: midnight of the day of publication, in seconds since 1970; 1 January 1980 for a draft, for zip knows no earlier. */
export function timeOf(edition: RenderedEdition): Date {
  return new Date(`${publishedOf(edition)?.publishedOn ?? '1980-01-01'}T00:00:00Z`)
}

const sentencesOf = (block: Block): readonly Sentence[] =>
  block.kind === 'paragraph'
    ? block.sentences
    : block.kind === 'list'
      ? block.items
      : block.kind === 'chart'
        ? [block.title]
        : []

const idsIn = (sentence: Sentence): readonly string[] =>
  languages.flatMap((language) =>
    sentence[language].flatMap((piece) => (typeof piece === 'string' ? [] : piece.figure)),
  )

/** Ids of the figures that a block shows. */
function figuresOfBlock(block: Block): readonly string[] {
  const inText = sentencesOf(block).flatMap(idsIn)
  if (block.kind === 'table')
    return block.rows.flatMap((row) => row.flatMap((cell) => (cell && 'figure' in cell ? cell.figure : [])))
  if (block.kind !== 'chart' || block.data.kind === 'map') return inText
  const shown = block.data.kind === 'intervals' ? block.data.rows : block.data.series
  return [...shown.flatMap(({ figures }) => figures.flatMap((id) => id ?? [])), ...inText]
}

/** Sources of the figures that a block shows, in their own order. */
export function sourcesOfBlock(
  block: Block,
  content: EditionContent,
  figures: ReadonlyMap<string, EditionFigure>,
): readonly EditionSource[] {
  const ids = new Set(figuresOfBlock(block).flatMap((id) => figures.get(id)?.source ?? []))
  return content.sources.filter(({ id }) => ids.has(id))
}
