import { columnIndex, columnLetter } from './column-letter.ts'
import { fields, headingUnit, recogniseHeader, type Field, type HeadingUnit } from './fields.ts'
import { emptyCell, type Cell } from './table-file.ts'

/** A column that holds a field. */
export interface Column {
  readonly index: number
  readonly letter: string
  readonly heading: string
  readonly unit: HeadingUnit
  readonly word: string
}

export type Columns = Partial<Record<Field, Column>>

/** The heading of a table: its row (from 0; -1 where there is none), which column holds what, and headings not used. */
export interface Header {
  readonly row: number
  readonly columns: Columns
  readonly unused: readonly string[]
  /** Fields that two columns claim with equal right; the first was taken. */
  readonly doubtful: readonly { readonly field: Field; readonly headings: readonly [string, string] }[]
  readonly headings: readonly string[]
}

/** Which column is which, said by the user: heading or letter; an empty text says that no column holds it. */
export type WantedColumns = Partial<Record<Field, string>>

const searchedRows = 50
const sameHeading = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

const namesMunicipalities = (columns: Columns) =>
  Boolean(columns.municipality ?? columns.partners ?? columns.number)

/** Where the wanted column stands on this row: by heading first, then by letter; null when neither fits. */
export function findWanted(wanted: string, headings: readonly string[]): number | null {
  const byHeading = headings.findIndex((heading) => sameHeading(heading, wanted))
  return byHeading >= 0 ? byHeading : columnIndex(wanted)
}

/**
 * The heading row of a sheet: the first of its first fifty rows that names two fields or more, municipalities among
 * them; failing that, a row that names nothing else. With every wanted column given by letter a table needs no
 * heading. Null when the sheet has none.
 */
export function findHeader(rows: readonly (readonly Cell[])[], wanted: WantedColumns): Header | null {
  let single: Header | null = null
  for (const [index, row] of rows.slice(0, searchedRows).entries()) {
    const header = readHeader(row, index, wanted, titleUnit(rows.slice(0, index)))
    if (header && recognisedIn(header) > 1) return withSubheadings(header, rows, wanted)
    single ??= header
  }
  return single ?? headerless(rows, wanted)
}

/** "Beløp" over "Omsøkt" and "Tildelt": where the row below holds headings only, each stands for the one above it. */
function withSubheadings(header: Header, rows: readonly (readonly Cell[])[], wanted: WantedColumns): Header {
  const above = rows[header.row] ?? []
  const below = rows[header.row + 1] ?? []
  const filled = below.filter((cell) => cell.text.trim() !== '')
  if (filled.length === 0 || !filled.every((cell) => recogniseHeader(cell.text))) return header
  const width = Math.max(above.length, below.length)
  const lowest = Array.from({ length: width }, (_, index) => {
    const [upper, lower] = [above[index] ?? emptyCell, below[index] ?? emptyCell]
    return lower.text.trim() === '' ? upper : lower
  })
  return readHeader(lowest, header.row + 1, wanted, titleUnit(rows.slice(0, header.row + 1))) ?? header
}

/** Reads one row as a heading; null when it does not look like one. */
export function readHeader(
  row: readonly Cell[],
  index: number,
  wanted: WantedColumns,
  unitAbove: HeadingUnit = 1,
): Header | null {
  const headings = row.map((cell) => cell.text.trim())
  const filled = headings.filter((heading) => heading !== '').length
  const { columns, doubtful } = assign(headings, wanted, unitAbove)
  const header = { row: index, columns, doubtful, headings, unused: unusedHeadings(headings, columns) }
  const score = recognisedIn(header)
  if (filled === 0 || score === 0 || !namesMunicipalities(columns)) return null
  return score >= 2 || score === filled ? header : null
}

/**
 * Fields whose column has a heading on the row: those given by letter over an empty or unknown heading do not count.
 */
const recognisedIn = (header: Header) =>
  Object.values(header.columns).filter((column) => column.word !== '').length

function assign(headings: readonly string[], wanted: WantedColumns, unitAbove: HeadingUnit) {
  const columns: Columns = {}
  const taken = new Set<number>()
  const column = (index: number, unit: HeadingUnit, word: string): Column => ({
    index, letter: columnLetter(index), heading: headings[index] ?? '', unit: unit === 1 ? unitAbove : unit, word,
  })
  for (const field of fields) {
    const text = wanted[field]
    const index = text === undefined || text === '' ? null : findWanted(text, headings)
    if (text === undefined || index === null) continue
    taken.add(index)
    const heading = headings[index] ?? ''
    const known = sameHeading(heading, text) || recogniseHeader(heading) !== null
    columns[field] = column(index, headingUnit(heading), known ? heading.toLowerCase() : '')
  }
  const found = headings.flatMap((heading, index) => {
    const recognised = taken.has(index) ? null : recogniseHeader(heading)
    return recognised && wanted[recognised.field] === undefined ? [{ ...recognised, index, heading }] : []
  })
  const doubtful: { field: Field; headings: [string, string] }[] = []
  for (const field of fields) {
    const claims = found.filter((claim) => claim.field === field).sort((a, b) => a.rank - b.rank)
    const [first, second] = claims
    if (!first) continue
    columns[field] = column(first.index, first.unit, first.word)
    if (second?.rank === first.rank) doubtful.push({ field, headings: [first.heading, second.heading] })
  }
  return { columns: withMunicipality(columns), doubtful }
}

/** A list with participants or partners only ("Deltakarar") has its municipalities there. */
function withMunicipality({ partners, ...columns }: Columns): Columns {
  if (!partners || columns.municipality || columns.number) return partners ? { ...columns, partners } : columns
  return { ...columns, municipality: partners }
}

function unusedHeadings(headings: readonly string[], columns: Columns): string[] {
  const used = new Set(Object.values(columns).map((column) => column.index))
  return headings.filter((heading, index) => heading !== '' && !used.has(index))
}

const unitPhrase =
  /(beløp|tall|tal|summer|summar|kroner)\b.{0,20}\bi (hele |heile )?(1[ .\u00a0]?000|tusen|mill)/i

/** "Alle beløp i 1000 kr" above a table holds for all of its amounts; a sum mentioned in a title does not. */
function titleUnit(above: readonly (readonly Cell[])[]): HeadingUnit {
  for (const cell of above.flat()) {
    if (cell.text.length > 200) continue
    const unit = unitPhrase.exec(cell.text)
    if (unit) return headingUnit(unit[0])
  }
  return 1
}

/** A table without headings, when the columns were given by letter. */
function headerless(rows: readonly (readonly Cell[])[], wanted: WantedColumns): Header | null {
  const given = Object.values(wanted).filter((text) => text !== '')
  if (given.length === 0 || rows.length === 0 || given.some((text) => columnIndex(text) === null)) return null
  const { columns } = assign([], wanted, 1)
  return namesMunicipalities(columns) ? { row: -1, columns, unused: [], doubtful: [], headings: [] } : null
}
