import type { ReactNode } from 'react'
import { TakeHome } from '../../parts/take-home.tsx'
import type { SectionProps } from './context.ts'

interface BlockProps extends Pick<SectionProps, 'language' | 'envelope' | 'link'> {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
  /** Address of the table twin of the section's chart. */
  readonly table?: string
  /** Name of the answer's table with the section's numbers. */
  readonly part?: string
}

/** A part of the answer with its heading, and its numbers to take home. */
export const Section = ({ id, title, children, table, part, language, envelope, link }: BlockProps) => (
  <section id={id} className="ruled">
    <h2 className="ds-heading" data-size="xs">
      {title}
    </h2>
    {children}
    <TakeHome language={language} envelope={envelope} link={`${link}#${id}`} table={table} part={part} />
  </section>
)
