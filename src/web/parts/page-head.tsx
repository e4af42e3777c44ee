import type { ReactNode } from 'react'

interface PageHeadProps {
  readonly title: ReactNode
  readonly lead: ReactNode
  /** What must be known or chosen before reading on. */
  readonly children?: ReactNode
}

/** The top of a page that is no finding: what it is, and what it is for. */
export const PageHead = ({ title, lead, children }: PageHeadProps) => (
  <section>
    <h1 className="ds-heading" data-size="lg">
      {title}
    </h1>
    <p className="lead">{lead}</p>
    {children}
  </section>
)
