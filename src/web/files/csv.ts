import { stringify } from 'csv-stringify/sync'
import type { CellValue, Table } from '../../answers/question.ts'

/** Text that a spreadsheet would run as a formula is marked as text; numbers stay numbers. */
export const harmless = (value: CellValue): CellValue => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value)

/**
 * A table as CSV (RFC 4180, UTF-8, comma, decimal point, shares 0–1, empty = not known). Headings are the columns' ids.
 * A last column says how to make the table again.
 */
export function tableCsv(table: Table, origin: string): string {
  const records = table.rows.map((row) => [...row.map(harmless), origin])
  return stringify([[...table.columns.map(({ id }) => id), 'origin'], ...records], {
    cast: { boolean: (value) => (value ? 'true' : 'false') },
    record_delimiter: 'windows',
  })
}
