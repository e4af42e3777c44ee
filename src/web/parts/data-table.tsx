import type { ReactNode } from 'react'
import { TableFrame } from './table-frame.tsx'

/** A column of a table: its heading, and what stands in each row. */
export interface Column<Row> {
  readonly id: string
  readonly title: ReactNode
  /** What stands in the cell; null and undefined become a dash. Figures are formatted by the caller (`formats`). */
  readonly cell: (row: Row) => ReactNode
  /** Figures are right-aligned with digits of equal width. */
  readonly numeric?: boolean
  /** This cell names its row (`<th scope="row">`). One column should have it. */
  readonly rowHeader?: boolean
  /** A link that sorts by this column, and how the table is sorted by it now. */
  readonly sort?: { readonly href: string; readonly now: 'ascending' | 'descending' | 'none' }
}

export interface DataTableProps<Row> {
  /** Unique on the page; the caption gets `${id}-caption`. */
  readonly id: string
  readonly caption: ReactNode
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Heading over a run of rows; rows must come ordered by it. */
  readonly groupOf?: (row: Row) => string
  /** Totals, apart from the rest; same cells as the rows. */
  readonly totals?: readonly Row[]
  /** Shown under the table: what small numbers, dashes and marks mean. */
  readonly note?: ReactNode
  /** Shown instead of the table when there are no rows: what is missing, and what to do. */
  readonly empty?: ReactNode
  /** Hides the caption from sight where a heading just above says the same. */
  readonly quietCaption?: boolean
  /** A long table scrolls inside a frame of limited height with its header kept in view. */
  readonly tall?: boolean
  /** On a phone each row becomes a block of labelled lines: for tables of many columns. Headings must be texts. */
  readonly stacked?: boolean
}

/** A table that scrolls sideways inside itself on a narrow screen, with a header that stays and figures to the right. */
export function DataTable<Row>({
  id,
  caption,
  columns,
  rows,
  keyOf,
  groupOf,
  totals = [],
  note,
  empty,
  quietCaption,
  tall,
  stacked = false,
}: DataTableProps<Row>) {
  // Rows shown as blocks are no longer a table to a screen reader unless it is told so.
  const roleOf = (role: string): string | undefined => (stacked ? role : undefined)
  if (rows.length === 0 && empty !== undefined) return <p className="empty">{empty}</p>
  return (
    <div className="table-block">
      <TableFrame
        id={id}
        caption={caption}
        quietCaption={quietCaption}
        tall={tall}
        kind={stacked ? 'stacked' : undefined}
        role={roleOf('table')}
      >
        <thead role={roleOf('rowgroup')}>
          <tr role={roleOf('row')}>
            {columns.map(({ id: column, title, numeric, sort }) => (
              <th key={column} scope="col" role={roleOf('columnheader')} className={numeric ? 'figure' : undefined} aria-sort={sort?.now}>
                {sort ? <a href={sort.href}>{title}</a> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={roleOf('rowgroup')}>
          {rows.map((row, i) => [
            headingBefore(rows, i, columns.length, groupOf),
            <TableRow key={keyOf(row)} row={row} columns={columns} stacked={stacked} />,
          ])}
        </tbody>
        {totals.length > 0 && (
          <tfoot role={roleOf('rowgroup')}>
            {totals.map((row) => (
              <TableRow key={keyOf(row)} row={row} columns={columns} stacked={stacked} />
            ))}
          </tfoot>
        )}
      </TableFrame>
      {note && <p className="note">{note}</p>}
    </div>
  )
}

function headingBefore<Row>(
  rows: readonly Row[],
  i: number,
  width: number,
  groupOf: ((row: Row) => string) | undefined,
): ReactNode {
  const [row, before] = [rows[i], rows[i - 1]]
  if (!groupOf || row === undefined) return null
  const heading = groupOf(row)
  if (before !== undefined && groupOf(before) === heading) return null
  return (
    <tr key={`group ${heading}`} className="group-heading">
      <th colSpan={width} scope="colgroup">
        {heading}
      </th>
    </tr>
  )
}

function TableRow<Row>({ row, columns, stacked }: { readonly row: Row; readonly columns: readonly Column<Row>[]; readonly stacked: boolean }) {
  return (
    <tr role={stacked ? 'row' : undefined}>
      {columns.map(({ id, title, cell, numeric, rowHeader }) => {
        const content = cell(row) ?? '–'
        const className = numeric ? 'figure' : undefined
        const label = stacked && typeof title === 'string' ? title : undefined
        return rowHeader ? (
          <th key={id} scope="row" role={stacked ? 'rowheader' : undefined} className={className}>
            {content}
          </th>
        ) : (
          <td key={id} role={stacked ? 'cell' : undefined} className={className} data-label={label}>
            {content}
          </td>
        )
      })}
    </tr>
  )
}
