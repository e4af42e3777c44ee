import { columnIndex } from './column-letter.ts'
import type { Merge } from './table-file.ts'

/** What a sheet's XML tells that the workbook reader does not pass on. Rows and columns are counted from 0. */
export interface SheetXml {
  readonly merges: readonly Merge[]
  /** Cells whose value comes from a formula, as "row:column"; one whose stored result is an empty text is an empty cell. */
  readonly formulas: ReadonlySet<string>
  /** Cells that show an error, with what they show ("#N/A"). */
  readonly errors: ReadonlyMap<string, string>
  /** Rows × columns that hold a cell with content: what reading the sheet will take. */
  readonly area: number
}

export const cellKey = (row: number, column: number) => `${row}:${column}`

const highestRow = 1_048_576
const cellTag = /<(?:\w+:)?c(?=[\s>\/])([^>]*)>(<(?:\w+:)?f[\s>\/])?/g
const rowTag = /<(?:\w+:)?row(?=[\s>\/])([^>]*)>/g
const mergeTag = /<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g
const address = /\br="([A-Z]{1,3})(\d{1,7})"/

/**
 * Scans a sheet's XML for merged cells, formulas and errors, and for addresses outside what Excel has (a row numbered
 * four thousand million would fill the memory with empty rows). Returns null for a sheet that Excel could not have
 * written.
 */
export function scanSheetXml(xml: string): SheetXml | null {
  for (const [, attributes = ''] of xml.matchAll(rowTag)) {
    const row = /\br="(\d{1,8})"/.exec(attributes)
    if (row ? Number(row[1]) > highestRow : /\sr\s*=/.test(attributes)) return null
  }
  const formulas = new Set<string>()
  const errors = new Map<string, string>()
  let rows = 0
  let columns = 0
  for (const match of xml.matchAll(cellTag)) {
    const attributes = match[1] ?? ''
    const [, letters = '', digits = ''] = address.exec(attributes) ?? []
    const column = columnIndex(letters)
    const row = Number(digits) - 1
    if (column === null || row < 0 || row >= highestRow) return null
    if (attributes.endsWith('/')) continue
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
    if (match[2] && !gaveEmptyText(xml, attributes, match.index + match[0].length)) formulas.add(cellKey(row, column))
    if (attributes.includes('t="e"')) errors.set(cellKey(row, column), shownError(xml, match.index + match[0].length))
  }
  return { merges: mergesOf(xml, rows), formulas, errors, area: rows * columns }
}

const longestFormula = 10_000

/** `=IF(A2="", "", …)`: the result is stored, and is a text without letters. */
function gaveEmptyText(xml: string, attributes: string, from: number): boolean {
  if (!attributes.includes('t="str"')) return false
  const cell = /^[^]*?<\/(?:\w+:)?c>/.exec(xml.slice(from, from + longestFormula))?.[0] ?? ''
  return /<(?:\w+:)?v\s*(?:\/>|><\/)/.test(cell)
}

function shownError(xml: string, from: number): string {
  return /<(?:\w+:)?v>([^<]*)</.exec(xml.slice(from, from + 1000))?.[1] ?? '#'
}

/** Merges within the rows that have content. */
function mergesOf(xml: string, rows: number): Merge[] {
  return [...xml.matchAll(mergeTag)].flatMap(([, from = '', top, to = '', bottom]) => {
    const [left, right] = [columnIndex(from), columnIndex(to)]
    if (left === null || right === null || Number(top) > rows) return []
    return [{ top: Number(top) - 1, left, bottom: Math.min(Number(bottom), rows) - 1, right }]
  })
}
