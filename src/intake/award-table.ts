import type { Text } from '../domain/text.ts'
import type { AwardRow } from './award-row.ts'
import { noMunicipalityColumn, unknownColumn, unknownSheet } from './award-table.errors.ts'
import { readSheet } from './award-sheet.ts'
import type { Field } from './fields.ts'
import { fillMergedCells } from './merged-cells.ts'
import type { Sheet, TableFile } from './table-file.ts'
import { columnIndex } from './column-letter.ts'
import { whyPassedOver } from './passed-over.ts'
import { repeatedRows } from './repeated-rows.ts'
import { findHeader, type WantedColumns } from './table-header.ts'

export type { AwardRow, PrintedCell, RowProblem } from './award-row.ts'

/** Something about the table that a person should look at; the rows are read all the same. */
export interface TableWarning {
  readonly code: 'total-disagrees' | 'two-columns' | 'column-without-heading' | 'repeated-row' | 'year-without-facts'
  readonly sheet: string
  readonly row: number
  readonly message: Text
}

/**
 * An award list as read: its rows, which column was taken for what, totals found, and what was passed over and why.
 * Rows count from 1.
 */
export interface AwardTable {
  readonly rows: AwardRow[]
  readonly columns: {
    sheet: string
    /** 0 for a table without headings. */
    headerRow: number
    fields: Partial<Record<Field, { column: string; heading: string }>>
    unused: string[]
  }[]
  readonly totals: { sheet: string; row: number; text: string; amountNok: number | null }[]
  readonly passedOver: { sheet: string; row: number | null; why: Text }[]
  readonly warnings: TableWarning[]
}

/**
 * Finds the table in every sheet (or the one named) and reads its rows. `columns` says which column is which, by
 * heading or letter, where the headings do not. Refuses when a named sheet or column is not there, or no column holds
 * municipalities.
 */
export function readAwardTable(
  file: TableFile,
  options: { columns?: Partial<Record<Field, string>>; sheet?: string } = {},
): AwardTable {
  const table: AwardTable = { rows: [], columns: [], totals: [], passedOver: [], warnings: [] }
  const sheets = chosenSheets(file, options.sheet)
  const wanted = options.columns ?? {}
  refuseUnknownColumns(file, sheets, wanted)
  for (const sheet of sheets) {
    const header = findHeader(fillMergedCells(sheet), wanted)
    if (header) readSheet(sheet, header, wanted, file, table)
    else {
      const why = isEmpty(sheet) ? whyPassedOver.emptySheet : whyPassedOver.noHeading
      table.passedOver.push({ sheet: sheet.name, row: null, why })
    }
  }
  if (table.columns.length === 0) throw noMunicipalityColumn(file.fileName, likelyHeadings(sheets), options.sheet)
  table.warnings.push(...repeatedRows(table.rows))
  return table
}

function chosenSheets(file: TableFile, name: string | undefined): readonly Sheet[] {
  if (name === undefined) return file.sheets
  const sheet =
    file.sheets.find((candidate) => candidate.name === name) ??
    file.sheets.find((candidate) => candidate.name.trim().toLowerCase() === name.trim().toLowerCase())
  if (!sheet) throw unknownSheet(file.fileName, name, file.sheets.map((candidate) => candidate.name))
  return [sheet]
}

/** A wanted column must be a letter, or stand as a heading among the first rows of some sheet. */
function refuseUnknownColumns(file: TableFile, sheets: readonly Sheet[], wanted: WantedColumns): void {
  for (const [field, text] of Object.entries(wanted)) {
    if (text === '') continue
    const heading = text.trim().toLowerCase()
    const stands = sheets.some(({ rows }) =>
      rows.slice(0, 50).some((row) => row.some((cell) => cell.text.trim().toLowerCase() === heading)),
    )
    if (!stands && columnIndex(text) === null) throw unknownColumn(file.fileName, field, text, likelyHeadings(sheets))
  }
}

const isEmpty = (sheet: Sheet) => sheet.rows.every((row) => row.every((cell) => cell.text.trim() === ''))

/** The texts a person would take for headings: the widest of the first rows of each sheet. */
function likelyHeadings(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ rows }) => {
    const filled = rows.slice(0, 50).map((row) => row.map((cell) => cell.text.trim()).filter((text) => text !== ''))
    const widest = Math.max(0, ...filled.map((row) => row.length))
    return (filled.find((row) => row.length === widest) ?? []).slice(0, 30).map((text) => text.slice(0, 60))
  })
}
