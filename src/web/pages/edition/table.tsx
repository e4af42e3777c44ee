import type { TableBlock } from '../../../domain/edition.ts'
import { formats } from '../../../domain/format.ts'
import { isInEnglish } from '../../edition/english.ts'
import { English } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { partWords } from '../../parts/words.ts'
import type { BlockContext } from './context.ts'
import { SourcePlaces } from './source-places.tsx'
import { sourcesOf } from './sources-of.ts'

/** A table of more rows is folded away on screen, so that a chapter can be read from top to bottom. */
const mostUnfolded = 16
/** On paper a longer one is left out: the PDF has it whole. */
const mostOnPaper = 60

type Row = { readonly cells: TableBlock['rows'][number]; readonly key: string }

interface EditionTableProps {
  readonly block: TableBlock
  readonly context: BlockContext
  /** Not folded, however long. */
  readonly isOpen?: boolean
  /** Tells where the figures are from; off where it is told beside. */
  readonly withSources?: boolean
}

/** A table of an edition: figures to the right with their interval beneath, the first column naming the row. */
export function EditionTable({ block, context, isOpen = false, withSources = true }: EditionTableProps) {
  const { language, writer, isStandalone } = context
  const { id, title, columns, rows, note } = block
  const isFolded = !isStandalone && !isOpen && rows.length > mostUnfolded
  const length = formats[language].whole(rows.length)
  const table = (
    <DataTable<Row>
      id={`tabell-${id}`}
      caption={title[language]}
      quietCaption={isFolded}
      rows={rows.map((cells, i) => ({ cells, key: String(i) }))}
      keyOf={({ key }) => key}
      note={note?.[language]}
      columns={columns.map((column, i) => ({
        id: column.id,
        title: writer.heading(block, i),
        numeric: column.isFigure,
        rowHeader: i === 0,
        cell: ({ cells }) => {
          const { text, interval } = writer.cell(cells[i] ?? null)
          if (isInEnglish(block, column)) return <English>{text}</English>
          return interval === null ? text : <>{text} <span className="edition-interval">({interval})</span></>
        },
      }))}
    />
  )
  return (
    <div className="edition-block">
      {isFolded ? (
        <>
          <p className="edition-table-title">{title[language]}</p>
          <details className={rows.length > mostOnPaper ? 'edition-table aside' : 'edition-table'}>
            <summary>{partWords[language].showTable(length)}</summary>
            {table}
          </details>
          {rows.length > mostOnPaper && <p className="on-paper quiet">{partWords[language].leftOut(length)}</p>}
        </>
      ) : (
        table
      )}
      {withSources && <SourcePlaces places={sourcesOf(context, [block])} context={context} />}
    </div>
  )
}
