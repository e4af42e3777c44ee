import type { ReactNode } from 'react'

interface TableFrameProps {
  /** Unique on the page; the caption gets `${id}-caption`. */
  readonly id: string
  readonly caption: ReactNode
  /** Hides the caption from sight where a heading just above says the same. */
  readonly quietCaption?: boolean
  /** A long table scrolls inside a frame of limited height with its header kept in view. */
  readonly tall?: boolean
  /** What kind of table it is to the style. */
  readonly kind?: string
  readonly role?: string
  readonly children: ReactNode
}

/**
 * Around every table: it scrolls sideways inside itself on a narrow screen, also by keyboard, and is named by its
 * caption.
 */
export const TableFrame = ({ id, caption, quietCaption, tall, kind, role, children }: TableFrameProps) => (
  <div
    className={tall ? 'table-scroll tall' : 'table-scroll'}
    role="region"
    aria-labelledby={`${id}-caption`}
    tabIndex={0}
  >
    <table
      className={kind === undefined ? 'ds-table' : `ds-table ${kind}`}
      id={id}
      data-size="sm"
      data-color="neutral"
      role={role}
    >
      <caption id={`${id}-caption`} className={quietCaption ? 'ds-sr-only' : undefined}>
        {caption}
      </caption>
      {children}
    </table>
  </div>
)
