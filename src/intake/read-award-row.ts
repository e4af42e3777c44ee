import type { Role, Status } from '../domain/award.ts'
import { yearOf, type PlainDate } from '../domain/plain-date.ts'
import type { AwardRow, PrintedCell, RowProblem } from './award-row.ts'
import {
  amountProblem, dateProblem, formulaProblem, numberProblem, roleProblem, statusProblem, yearProblem,
} from './award-row.problems.ts'
import { readRole, readStatus } from './award-words.ts'
import type { Field } from './fields.ts'
import { parseAmount } from './parse-amount.ts'
import { parseDate } from './parse-date.ts'
import { parseNumberCode } from './parse-number-code.ts'
import { emptyCell, type Cell } from './table-file.ts'
import type { Column, Columns } from './table-header.ts'

type Reader<T> = (cell: Cell, column: Column, problems: RowProblem[]) => T | null

/**
 * Reads one row of a table, cell by cell. What cannot be read becomes a problem on the row, with the field null;
 * nothing is guessed, and an amount is never 0 unless 0 is printed.
 */
export function readAwardRow(sheet: string, row: number, cells: readonly Cell[], columns: Columns): AwardRow {
  const problems: RowProblem[] = []
  const read = <T>(field: Field, reader: Reader<T>): T | null => {
    const column = columns[field]
    const cell = column ? (cells[column.index] ?? emptyCell) : emptyCell
    if (!column || (cell.text === '' && !cell.formula)) return null
    return reader(cell, column, problems)
  }
  const partners = read('partners', printed)
  const date = read('date', readDate)
  const amountNok = read('amount', readAmount)
  const status = read('status', readStatusCell) ?? read('amount', statusInAmount)
  return {
    sheet,
    row,
    list: read('list', text),
    scheme: read('scheme', text),
    year: read('year', readYear) ?? date?.year ?? null,
    date: date?.day ?? null,
    municipality: read('municipality', printed),
    partners,
    number: read('number', readNumber),
    county: read('county', text),
    role: columns.role ? read('role', readRoleCell) : roleByHeading(columns.municipality, partners !== null),
    status,
    project: read('project', text),
    amountNok,
    amountSoughtNok: read('amountSought', readAmount),
    note: read('note', text),
    sourceUrl: read('sourceUrl', text),
    problems,
  }
}

/** Text without space at the ends; a dash alone says that there is nothing. */
function text(cell: Cell): string | null {
  const trimmed = cell.text.trim()
  return trimmed === '' || (trimmed.length < 4 && /^[-–—]+$/.test(trimmed)) ? null : trimmed
}

function printed(cell: Cell, column: Column, problems: RowProblem[]): PrintedCell | null {
  if (lacksResult(cell)) problems.push(formulaProblem(column.letter))
  const trimmed = text(cell)
  return trimmed === null ? null : { text: trimmed, column: column.letter }
}

/** Whether a cell that should name municipalities holds a formula whose result the file does not have. */
export const lacksName = (cells: readonly Cell[], { municipality, partners, number }: Columns): boolean =>
  [municipality, partners, number].some((column) => column !== undefined && lacksResult(cells[column.index] ?? emptyCell))

const lacksResult = (cell: Cell) => cell.formula === true && cell.text === ''

function readAmount(cell: Cell, column: Column, problems: RowProblem[]): number | null {
  if (lacksResult(cell)) problems.push(formulaProblem(column.letter))
  const amount = parseAmount(typeof cell.value === 'number' ? cell.value : cell.text, column.unit)
  if (amount.state === 'read') return amount.nok
  if (amount.state === 'unreadable' && statusInAmount(cell) === null) {
    problems.push(amountProblem(amount.flaw, column.letter, cell.text.trim()))
  }
  return null
}

/** "Avslag" printed where the amount would have stood. */
const statusInAmount = (cell: Cell): Status | null =>
  typeof cell.value === 'string' ? (readStatus(cell.text) ?? null) : null

function readDate(cell: Cell, column: Column, problems: RowProblem[]): { day: PlainDate | null; year: number } | null {
  if (lacksResult(cell)) problems.push(formulaProblem(column.letter))
  const date = parseDate(cell.value ?? cell.text)
  if (date.state === 'read') return { day: date.date, year: yearOf(date.date) }
  if (date.state === 'year') return { day: null, year: date.year }
  if (date.state === 'unreadable') problems.push(dateProblem(column.letter, cell.text.trim()))
  return null
}

/** A year printed as such, or the year of a whole date. */
function readYear(cell: Cell, column: Column, problems: RowProblem[]): number | null {
  if (lacksResult(cell)) problems.push(formulaProblem(column.letter))
  const date = parseDate(cell.value ?? cell.text)
  if (date.state === 'year') return date.year
  if (date.state === 'read') return yearOf(date.date)
  if (date.state === 'unreadable') problems.push(yearProblem(column.letter, cell.text.trim()))
  return null
}

function readNumber(cell: Cell, column: Column, problems: RowProblem[]): PrintedCell | null {
  if (lacksResult(cell)) problems.push(formulaProblem(column.letter))
  if (text(cell) === null) return null
  const code = parseNumberCode(typeof cell.value === 'number' ? cell.value : cell.text)
  if (!code.certain) problems.push(numberProblem(column.letter, code.text))
  return { text: code.text, column: column.letter }
}

function readRoleCell(cell: Cell, column: Column, problems: RowProblem[]): Role | null {
  const role = readRole(cell.text)
  if (role === undefined && text(cell) !== null) problems.push(roleProblem(column.letter, cell.text.trim()))
  return role ?? null
}

function readStatusCell(cell: Cell, column: Column, problems: RowProblem[]): Status | null {
  const status = readStatus(cell.text)
  if (status === undefined && text(cell) !== null) problems.push(statusProblem(column.letter, cell.text.trim()))
  return status ?? null
}

/**
 * Where no column prints the role: with partners beside it a municipality leads; else the heading of its column
 * tells.
 */
function roleByHeading(column: Column | undefined, hasPartners: boolean): Role {
  const word = column?.word ?? ''
  if (hasPartners || /^(lead|prosjekteig?ar|prosjekteier|ver(t|ts)kommune)/.test(word)) return 'lead'
  if (/^(søk|namn på søk|navn på søk|applicant)/.test(word)) return 'applicant'
  return /^(samarb|partn|øvrige|andre)/.test(word) ? 'partner' : 'participant'
}
