import { CsvError, parse } from 'csv-parse/sync'
import { columnLetter } from './column-letter.ts'
import { decodeText } from './decode-text.ts'
import { lineOfOpenQuote } from './open-quote.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import { splitCsv } from './split-csv.ts'
import { cellTooLong, emptyFile, tooManyCells, unclosedQuote, unevenColumns } from './table-file.errors.ts'
import { emptyCell, limits, type Cell, type TableFile } from './table-file.ts'

/**
 * Reads a CSV: encoding and delimiter are found out, every cell is text, and text that begins with = + - or @ stays
 * text. Rows keep their own length, so that a row with a cell too many or too few can be seen later.
 */
export function readCsv(bytes: Uint8Array, fileName: string): TableFile {
  const { text, encoding } = decodeText(bytes, fileName)
  if (text.trim() === '') throw emptyFile(fileName)
  const delimiter = sniffDelimiter(text)
  refuseTooManyCells(text, delimiter, fileName)
  const records = split(text, delimiter, fileName)
  refuseUnevenColumns(records, fileName)
  const rows = toCells(records, fileName)
  return { fileName, format: 'csv', encoding, delimiter, sheets: [{ name: '', rows, merges: [] }] }
}

/** Counts line ends and delimiters before anything is split: each cell ends with one of them. */
function refuseTooManyCells(text: string, delimiter: string, fileName: string): void {
  const [mark, lineFeed, carriageReturn] = [delimiter.charCodeAt(0), 10, 13]
  let lines = 1
  let cells = 1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === mark) cells++
    else if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lines++
  }
  if (lines > limits.rows || cells + lines > limits.cells) throw tooManyCells(fileName)
}

/** Strictly first; a stray quotation mark inside a cell (5 "smarte" kommuner) is then kept as it is printed. */
function split(text: string, delimiter: string, fileName: string): string[][] {
  const strict = splitCsv(text, delimiter) ?? parsed(text, { delimiter })
  if (strict) return strict
  const open = lineOfOpenQuote(text, delimiter)
  if (open !== null) throw unclosedQuote(fileName, open)
  const relaxed = parsed(text, { delimiter, relax_quotes: true })
  if (!relaxed) throw unclosedQuote(fileName, 1)
  // A quote that was never closed swallows lines up to the next quoted cell: its cell spans lines and keeps the quote.
  let line = 1
  for (const record of relaxed) {
    if (record.some((cell) => cell.startsWith('"') && cell.includes('\n'))) throw unclosedQuote(fileName, line)
    line += 1 + record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
  }
  return relaxed
}

/** Null when the quotation marks do not add up. */
function parsed(text: string, options: { delimiter: string; relax_quotes?: boolean }): string[][] | null {
  try {
    return parse(text, { ...options, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] })
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

/**
 * Refuses when more than a fifth of the rows have more cells than most rows have: the delimiter stands inside cells.
 */
function refuseUnevenColumns(records: readonly string[][], fileName: string): void {
  const widths = new Map<number, number>()
  const filled = records.filter((record) => record.length > 1)
  for (const { length } of filled) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [expected] = [...widths].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])
  const wider = filled.filter((record) => record.length > expected).length
  if (wider < 3 || wider * 5 <= filled.length) return
  const row = records.findIndex((record) => record.length > expected)
  throw unevenColumns(fileName, row + 1, records[row]?.length ?? 0, expected)
}

/** Lists repeat themselves (county, status, scheme): one cell object for each short text keeps large files small. */
function toCells(records: readonly string[][], fileName: string): Cell[][] {
  const known = new Map<string, Cell>([['', emptyCell]])
  return records.map((record, row) =>
    record.map((text, column) => {
      const seen = known.get(text)
      if (seen) return seen
      if (text.length > limits.cellCharacters) throw cellTooLong(fileName, '', row + 1, columnLetter(column))
      const cell = { text, value: text }
      if (known.size < 50_000 && text.length < 100) known.set(text, cell)
      return cell
    }),
  )
}
