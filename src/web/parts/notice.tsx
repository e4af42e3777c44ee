import type { ReactNode } from 'react'

interface NoticeProps {
  /** `wrong`: something was refused; `warning`: read with care; `info`: good to know. */
  readonly kind: 'info' | 'warning' | 'wrong'
  readonly title?: ReactNode
  readonly children: ReactNode
  /** Unique on the page; what a field at fault points to with `aria-describedby`. */
  readonly id?: string
}

/** A message set apart from the text. A refusal is announced to screen readers and has the focus; the rest is read in its place. */
export function Notice({ kind, title, children, id }: NoticeProps) {
  return (
    <div className="ds-alert notice" data-color={colors[kind]} role={kind === 'wrong' ? 'alert' : undefined} id={id} tabIndex={kind === 'wrong' ? -1 : undefined} autoFocus={kind === 'wrong'}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}

const colors = { info: 'info', warning: 'warning', wrong: 'danger' } as const
