import type { ReactNode } from 'react'

interface FindingProps {
  /** What was found, as a sentence. */
  readonly title: ReactNode
  /** The figure behind it, in plain words. */
  readonly lead?: ReactNode
  /** 1 for the page's own heading. */
  readonly level?: 1 | 2 | 3
  readonly id?: string
  readonly children?: ReactNode
}

/** A heading that says what was found, and under it the figure in plain words. */
export function Finding({ title, lead, level = 2, id, children }: FindingProps) {
  const Heading = (['h1', 'h2', 'h3'] as const)[level - 1] ?? 'h2'
  return (
    <div className="finding">
      <Heading className="ds-heading" data-size={sizes[level]} id={id}>
        {title}
      </Heading>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  )
}

const sizes = { 1: 'lg', 2: 'sm', 3: 'xs' } as const
