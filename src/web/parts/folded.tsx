import type { ReactNode } from 'react'
import { formats } from '../../domain/format.ts'
import type { Language } from '../../domain/text.ts'
import { partWords } from './words.ts'

/** A table of more rows than this is folded away, so that a page can be read from top to bottom. */
const mostUnfolded = 12

interface FoldedProps {
  readonly language: Language
  /** Rows of the table within. */
  readonly rows: number
  /** Left folded on paper too: it is many pages, and the evidence does not rest on it. */
  readonly isAside?: boolean
  /** Open from the start: it is what was asked for. */
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** A long table behind a line that says how long it is; a short one as it is. On paper it is left out with a note, unless it is open. */
export const Folded = ({ language, rows, isAside, isOpen, children }: FoldedProps) =>
  rows <= mostUnfolded ? (
    children
  ) : (
    <>
      <details className={isAside ? 'folded aside' : 'folded'} open={isOpen}>
        <summary>{partWords[language].showTable(formats[language].whole(rows))}</summary>
        {children}
      </details>
      <p className="on-paper quiet">{partWords[language].leftOut(formats[language].whole(rows))}</p>
    </>
  )
