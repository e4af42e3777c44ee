import type { ChartBlock } from '../../../domain/edition.ts'
import { inked } from '../../files/inked.ts'
import { placed } from '../../files/placed.ts'
import { chartTable } from '../../edition/chart-table.ts'
import { FigureKey, FigureNotes } from '../../parts/figure-key.tsx'
import type { Drawing } from '../../picture.ts'
import type { BlockContext } from './context.ts'
import { SentenceText } from './sentence.tsx'
import { SourcePlaces } from './source-places.tsx'
import { sourcesOf } from './sources-of.ts'
import { EditionTable } from './table.tsx'
import { editionWords } from './words.ts'

/** A chart of an edition: its finding, key, drawing, notes, the figures drawn as a table, and where they come from. */
export function EditionChart({
  block,
  context,
  level,
}: {
  readonly block: ChartBlock
  readonly context: BlockContext
  readonly level: 3 | 4
}) {
  const { language, isStandalone, sheetOf } = context
  const id = `figur-${block.id}`
  const sheet = sheetOf(block)
  if (sheet === null) return <EditionTable block={chartTable(block)} context={context} isOpen />
  const { key, wide, narrow, notes, subtitle } = sheet
  const shown = (drawing: Drawing, className: string): string => {
    const svg = placed(drawing, sheet, `${id}-${className}`, className)
    return isStandalone ? inked(svg) : svg
  }
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <div className="figure-head">
        <Heading className="ds-heading" data-size="xs" id={`${id}-title`}>
          <SentenceText sentence={block.title} context={context} isHeading />
        </Heading>
        {subtitle && <p className="subtitle">{subtitle}</p>}
      </div>
      <FigureKey items={key} {...(isStandalone ? { inkedBy: inked } : {})} />
      <div
        className={narrow ? 'drawings two' : 'drawings'}
        dangerouslySetInnerHTML={{ __html: shown(wide, 'wide') + (narrow ? shown(narrow, 'narrow') : '') }}
      />
      <FigureNotes notes={notes} />
      <details className="edition-numbers">
        <summary>{editionWords[language].figureTable}</summary>
        <EditionTable block={chartTable(block)} context={context} isOpen withSources={false} />
      </details>
      <SourcePlaces places={sourcesOf(context, [block])} context={context} />
    </figure>
  )
}
