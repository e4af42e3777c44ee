import type { Block, ChartData, Piece, Sentence } from '../../../domain/edition.ts'
import { languages } from '../../../domain/text.ts'
import type { BlockContext } from './context.ts'

const ofPiece = (piece: Piece): readonly string[] => (typeof piece === 'string' ? [] : [piece.figure])
const ofSentence = (sentence: Sentence): readonly string[] =>
  languages.flatMap((language) => sentence[language].flatMap(ofPiece))

/** Ids of the figures that a chart draws. */
function figuresOfChart(data: ChartData): readonly string[] {
  if (data.kind === 'map') return []
  const runs = data.kind === 'intervals' ? data.rows : data.series
  return runs.flatMap(({ figures }) => figures.flatMap((id) => id ?? []))
}

/** Ids of the figures that a block shows, in the order they are met. */
export function figuresOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.flatMap(ofSentence)
    case 'list':
      return block.items.flatMap(ofSentence)
    case 'table':
      return block.rows.flat().flatMap((cell) => (cell && 'figure' in cell ? cell.figure : []))
    case 'chart':
      return [...ofSentence(block.title), ...figuresOfChart(block.data)]
  }
}

/** Places of the sources that some blocks rest on, each once and in order. */
export function sourcesOf(
  { writer, placeOf }: Pick<BlockContext, 'writer' | 'placeOf'>,
  blocks: readonly Block[],
): readonly number[] {
  const sources = new Set(blocks.flatMap(figuresOf).map((id) => writer.figure(id).source))
  return [...new Set([...sources].map(placeOf))].filter((place) => place > 0).toSorted((a, b) => a - b)
}
