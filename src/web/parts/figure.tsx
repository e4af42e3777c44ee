import type { ReactNode } from 'react'
import type { Envelope } from '../../answers/answer.ts'
import type { Language } from '../../domain/text.ts'
import { placed } from '../files/placed.ts'
import { pathIn } from '../links.ts'
import type { Drawing, Sheet } from '../picture.ts'
import { DrawnFrom } from './drawn-from.tsx'
import { FigureKey, FigureNotes } from './figure-key.tsx'
import { sourceLine } from './source-line.ts'
import { TakeHome } from './take-home.tsx'

interface FigureProps {
  /** Unique on the page. */
  readonly id: string
  readonly language: Language
  readonly sheet: Sheet
  readonly envelope: Envelope<unknown>
  /** Level of the heading that the finding is. */
  readonly level?: 2 | 3
  /** Name of the picture in `pictures.ts`, where it has an address of its own: gives SVG and PNG. */
  readonly picture?: string
  /** Address of the page with this answer. */
  readonly link?: string
  /** Address (`#id`) of the table twin. */
  readonly table?: string
  /** Name of the answer's table that holds the numbers drawn. */
  readonly part?: string
  /** What is told of the sources: one line, all with warnings, or nothing where the page tells it beside. */
  readonly sources?: 'line' | 'all' | 'none'
  /** Stands between the drawing and what is taken home: the table twin, folded. */
  readonly children?: ReactNode
}

/** A chart or map with its finding as heading, key, notes, sources, and everything that can be taken home. */
export function Figure({ id, language, sheet, envelope, level = 2, picture, link, table, part, sources = 'line', children }: FigureProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const { title, subtitle, key, wide, narrow, notes } = sheet
  const source = sourceLine(envelope, language)
  const shown = (drawing: Drawing, className: string): string => placed(drawing, sheet, `${id}-${className}`, className)
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <div className="figure-head">
        <Heading className="ds-heading" data-size="xs" id={`${id}-title`}>
          {title}
        </Heading>
        {subtitle && <p className="subtitle">{subtitle}</p>}
      </div>
      <FigureKey items={key} />
      <div
        className={narrow ? 'drawings two' : 'drawings'}
        dangerouslySetInnerHTML={{ __html: shown(wide, 'wide') + (narrow ? shown(narrow, 'narrow') : '') }}
      />
      <FigureNotes notes={notes} />
      {children}
      <TakeHome language={language} envelope={envelope} link={link} table={table} part={part} picture={picture} />
      {sources === 'all' && <DrawnFrom language={language} envelope={envelope} />}
      {sources === 'line' && (
        <p className="figure-source">
          {source.from} · <a href={pathIn(language, envelope.method.url)}>{source.method}</a>
        </p>
      )}
    </figure>
  )
}
