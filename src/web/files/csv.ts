import { stringify } from 'csv-stringify/sync'
import type { Table } from '../../answers/question.ts'
import type { Language } from '../../domain/text.ts'
import { cellIn } from './cell.ts'

/** Text that a spreadsheet would run as a formula, also after spaces or with wide signs, is marked as text; numbers stay numbers. */
const harmless = <Value>(value: Value): Value | string => (typeof value === 'string' && /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(value) ? `'${value}` : value)

/** How many rows are written at a time. */
const rowsAtOnce = 1000

/**
 * A table as CSV (RFC 4180, UTF-8, comma, decimal point, shares 0–1, empty = not known), piece by piece, so that a long one
 * is never held whole. Headings are the columns' ids. Cells that are texts stand in the language given. A last column says
 * how to make the table again.
 */
export function* csvPieces(table: Table, origin: string, language: Language = 'nb'): Generator<string> {
  let records: unknown[][] = [[...table.columns.map(({ id }) => id), 'origin']]
  for (const row of table.rows) {
    records.push([...row.map((cell) => harmless(cellIn(cell, language))), origin])
    if (records.length < rowsAtOnce) continue
    yield written(records)
    records = []
  }
  yield written(records)
}

/** The whole table as one text. */
export const tableCsv = (table: Table, origin: string, language: Language = 'nb'): string => [...csvPieces(table, origin, language)].join('')

const written = (records: readonly (readonly unknown[])[]): string =>
  stringify(records.map((record) => [...record]), { cast: { boolean: (value) => (value ? 'true' : 'false') }, record_delimiter: 'windows' })
