import { Fragment } from 'react'
import type { Sentence } from '../../../domain/edition.ts'
import type { WrittenPiece } from '../../edition/written.ts'
import { type BlockContext, sourceAnchor } from './context.ts'

interface SentenceProps {
  readonly sentence: Sentence
  readonly context: BlockContext
  /** A heading ends without a full stop. */
  readonly isHeading?: boolean
}

/** A sentence whose figures lead to where they come from. */
export const SentenceText = ({ sentence, context: { writer, placeOf }, isHeading = false }: SentenceProps) => (
  <>
    {withoutStop(writer.pieces(sentence), isHeading).map(({ text, figure }, i) => {
      const place = figure ? placeOf(figure.source) : 0
      return place === 0 ? (
        <Fragment key={i}>{text}</Fragment>
      ) : (
        <a key={i} className="edition-figure" href={`#${sourceAnchor(place)}`}>
          {text}
        </a>
      )
    })}
  </>
)

const withoutStop = (pieces: readonly WrittenPiece[], isHeading: boolean): readonly WrittenPiece[] =>
  isHeading
    ? pieces.map((piece, i) =>
        i === pieces.length - 1 && piece.figure === null ? { ...piece, text: piece.text.replace(/\.$/, '') } : piece,
      )
    : pieces
