import { signOf, signSize } from '../charts/signs.ts'
import type { Sheet } from '../picture.ts'

interface FigureKeyProps {
  readonly items: Sheet['key']
  /** What is done with each sign, where the page has no style sheet of the product's. */
  readonly inkedBy?: (svg: string) => string
}

/** What each sign of a drawing means; nothing where there is none. */
export function FigureKey({ items, inkedBy = (svg) => svg }: FigureKeyProps) {
  if (items.length === 0) return null
  return (
    <ul className="figure-key">
      {items.map(({ sign, text }) => (
        <li key={`${sign} ${text}`}>
          {sign !== 'none' && (
            <svg
              className="sign"
              viewBox={`0 0 ${signSize} ${signSize}`}
              aria-hidden="true"
              dangerouslySetInnerHTML={{ __html: inkedBy(signOf(sign)) }}
            />
          )}
          {text}
        </li>
      ))}
    </ul>
  )
}

/** What must be told under a drawing; nothing where there is none. */
export function FigureNotes({ notes }: Pick<Sheet, 'notes'>) {
  if (notes.length === 0) return null
  return (
    <ul className="figure-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
