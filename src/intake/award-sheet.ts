import type { AwardRow } from './award-row.ts'
import { cellCountProblem } from './award-row.problems.ts'
import { tooManyRows } from './award-table.errors.ts'
import type { AwardTable, TableWarning } from './award-table.ts'
import { columnLetter } from './column-letter.ts'
import { columnsWithoutHeading, twoColumns, unnamedColumns } from './column-warnings.ts'
import type { Field } from './fields.ts'
import { fillMergedCells } from './merged-cells.ts'
import { isFootnote, whyPassedOver } from './passed-over.ts'
import { lacksName, readAwardRow } from './read-award-row.ts'
import { type Cell, limits, type Sheet, type TableFile } from './table-file.ts'
import { readHeader, type Header, type WantedColumns } from './table-header.ts'
import { loneAmount, RunningSum, totalAmount, totalDisagrees, totalLabel } from './total-row.ts'

/**
 * Reads the rows under a sheet's heading into `table`. A second heading after an empty row begins a new table below
 * the first. Refuses more rows than a file may have.
 */
export function readSheet(sheet: Sheet, first: Header, wanted: WantedColumns, { fileName, format }: Pick<TableFile, 'fileName' | 'format'>, table: AwardTable): void {
  let header = first
  let sum = new RunningSum()
  let afterGap = false
  const rows = fillMergedCells(sheet, amountColumns(first))
  const passOver = (row: number, why: AwardTable['passedOver'][number]['why']) =>
    table.passedOver.push({ sheet: sheet.name, row, why })
  reportHeader(sheet.name, header, rows, table)
  for (let index = header.row + 1; index < rows.length; index++) {
    const cells = rows[index] ?? []
    const row = index + 1
    const isUnreadable = lacksName(cells, header.columns)
    if (cells.every((cell) => cell.text.trim() === '') && !isUnreadable) {
      afterGap = true
      continue
    }
    const next = afterGap && header.row >= 0 ? readHeader(cells, index, wanted) : null
    afterGap = false
    if (repeats(cells, header)) {
      passOver(row, whyPassedOver.repeatedHeading)
    } else if (next && Object.keys(next.columns).length > 1) {
      header = next
      sum = new RunningSum()
      reportHeader(sheet.name, header, rows, table)
    } else if (!readTotal(sheet.name, row, cells, header, sum, table)) {
      if (isFootnote(cells, Object.keys(header.columns).length)) passOver(row, whyPassedOver.footnote)
      else {
        const award = readAwardRow(sheet.name, row, cells, header.columns)
        sum.add(award.amountNok)
        // A name that the file does not hold is an error on its row, not a row without a name.
        const named = isUnreadable || (award.municipality ?? award.partners ?? award.number)
        if (named && table.rows.length === limits.awardRows) throw tooManyRows(fileName, sheet.name, row, limits.awardRows)
        if (named) table.rows.push(format === 'csv' ? checkCount(award, cells, header) : award)
        else passOver(row, whyPassedOver.noMunicipality)
      }
    }
  }
}

/** An amount merged over several rows is one amount. */
const amountColumns = ({ columns }: Header) =>
  new Set([columns.amount?.index, columns.amountSought?.index].filter((index) => index !== undefined))

/** Whether a row says the same as the heading, at every column that is used. */
function repeats(cells: readonly Cell[], header: Header): boolean {
  if (header.row < 0) return false
  const used = Object.values(header.columns)
  return (
    used.some((column) => column.heading !== '') &&
    used.every((column) => (cells[column.index]?.text.trim() ?? '') === column.heading)
  )
}

/** Takes a total row, and holds it against the amounts above it. */
function readTotal(
  sheet: string, row: number, cells: readonly Cell[], { columns }: Header, sum: RunningSum, table: AwardTable,
): boolean {
  const text = totalLabel(cells, columns)
  const alone = text === null && !lacksName(cells, columns) ? loneAmount(cells, columns) : null
  if (text === null && (alone === null || !sum.agrees(alone))) return false
  const amountNok = totalAmount(cells, columns)
  table.totals.push({ sheet, row, text: text ?? '', amountNok })
  if (amountNok !== null && !sum.agrees(amountNok)) {
    table.warnings.push({ code: 'total-disagrees', sheet, row, message: totalDisagrees(amountNok, sum.whole) })
  }
  sum.startPart()
  return true
}

/** Tells which columns were taken for what, and warns of those where a person should look. */
function reportHeader(
  sheet: string, header: Header, rows: readonly (readonly Cell[])[], table: AwardTable,
): void {
  const fields: AwardTable['columns'][number]['fields'] = {}
  for (const [field, column] of Object.entries(header.columns)) {
    fields[field as Field] = { column: column.letter, heading: column.heading }
  }
  table.columns.push({ sheet, headerRow: header.row + 1, fields, unused: [...header.unused] })
  const warn = (code: TableWarning['code'], message: TableWarning['message']) =>
    table.warnings.push({ code, sheet, row: header.row + 1, message })
  for (const { headings } of header.doubtful) warn('two-columns', twoColumns(headings[0], headings[1]))
  const unnamed = header.row < 0 ? [] : unnamedColumns(rows, header)
  if (unnamed.length > 0) warn('column-without-heading', columnsWithoutHeading(unnamed))
}

/** In a CSV a row with another number of cells than the heading may have shifted: a delimiter stands inside a text. */
function checkCount(award: AwardRow, cells: readonly Cell[], { headings }: Header): AwardRow {
  if (headings.length === 0) return award
  const filledTo = 1 + cells.findLastIndex((cell) => cell.text.trim() !== '')
  const named = 1 + headings.findLastIndex((heading) => heading !== '')
  const found = filledTo > headings.length ? filledTo : cells.length
  if (filledTo <= headings.length && (cells.length >= named || cells.length === 1)) return award
  const problem = cellCountProblem(columnLetter(Math.min(found, named) - 1), found, named)
  return { ...award, problems: [...award.problems, problem] }
}
