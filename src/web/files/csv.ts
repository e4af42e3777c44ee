import { stringify } from 'csv-stringify/sync'
import type { Table } from '../../answers/question.ts'
import type { Language } from '../../domain/text.ts'
import { cellIn } from './cell.ts'

/** Text that a spreadsheet would run as a formula, also after spaces or with wide signs, is marked as text; numbers stay numbers. */
const harmless = <Value>(value: Value): Value | string => (typeof value === 'string' && /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(value) ? `'${value}` : value)

/**
 * A table as CSV (RFC 4180, UTF-8, comma, decimal point, shares 0–1, empty = not known). Headings are the columns' ids.
 * Cells that are texts stand in the language given. A last column says how to make the table again.
 */
export function tableCsv(table: Table, origin: string, language: Language = 'nb'): string {
  const records = table.rows.map((row) => [...row.map((cell) => harmless(cellIn(cell, language))), origin])
  return stringify([[...table.columns.map(({ id }) => id), 'origin'], ...records], {
    cast: { boolean: (value) => (value ? 'true' : 'false') },
    record_delimiter: 'windows',
  })
}
