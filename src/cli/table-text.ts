import { formats } from '../domain/format.ts'
import type { Language } from '../domain/text.ts'
import type { CellValue, Rows, Table, Unit } from '../answers/question.ts'
import { cellForPeople } from '../web/files/cell.ts'

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const
const absent = '–'

/** Longer tables are cut in a terminal; `--csv` and `--xlsx` hold them whole. */
const mostRows = 200
/** A SHA-256 fits. */
const widest = 64

/** A table for reading in a terminal: columns in line, figures to the right, shares as per cent, at most 200 rows. */
export function tableText(table: Table, language: Language): string {
  const heading = table.columns.map(({ title }) => title[language])
  const shown = firstOf(table.rows, mostRows)
  const rows = shown.map((row) => row.map((value, i) => cellText(cellForPeople(value, table.columns[i], language), table.columns[i]?.unit, language)))
  const widths = heading.map((text, i) => Math.min(widest, rows.reduce((width, row) => Math.max(width, row[i]?.length ?? 0), text.length)))
  const isNumber = table.columns.map((_, i) => shown.every((row) => row[i] === null || typeof row[i] === 'number'))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : clip(cell, widths[i] ?? 0).padEnd(widths[i] ?? 0))).join('  ').trimEnd()
  const left = table.rows.length - shown.length
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line), ...(left > 0 ? [more[language](left)] : [])].join('\n')
}

const more: Readonly<Record<Language, (rows: number) => string>> = {
  nb: (rows) => `… og ${rows} rader til. Alle med --csv eller --xlsx FIL.`,
  nn: (rows) => `… og ${rows} rader til. Alle med --csv eller --xlsx FIL.`,
  en: (rows) => `… and ${rows} rows more. All with --csv or --xlsx FILE.`,
}

const clip = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text)

/** One value for people: texts in their language, shares as per cent and differences as percentage points with one decimal, figures with the language's separators, absence as a dash. */
export function cellText(cell: CellValue, unit: Unit | undefined, language: Language): string {
  const value = cellForPeople(cell, undefined, language)
  if (value === null) return absent
  if (typeof value === 'boolean') return { nb: value ? 'ja' : 'nei', nn: value ? 'ja' : 'nei', en: value ? 'yes' : 'no' }[language]
  if (typeof value === 'string') return value
  if (unit === 'share') return new Intl.NumberFormat(locales[language], { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
  if (unit === 'points') return formats[language].points(value)
  if (Number.isInteger(value)) return unit === undefined ? String(value) : new Intl.NumberFormat(locales[language]).format(value)
  return new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 3 }).format(value)
}

function firstOf(rows: Rows, count: number): readonly (readonly CellValue[])[] {
  const first: (readonly CellValue[])[] = []
  for (const row of rows) {
    if (first.length === count) break
    first.push(row)
  }
  return first
}
