import type { Language } from '../domain/text.ts'
import { cellIn } from '../answers/cell.ts'
import type { CellValue, Table } from '../answers/question.ts'

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const
const absent = '–'

/** A table for reading in a terminal: columns in line, figures to the right, shares as per cent. */
export function tableText(table: Table, language: Language): string {
  const heading = table.columns.map(({ title }) => title[language])
  const rows = table.rows.map((row) => row.map((value, i) => cellText(value, table.columns[i]?.unit, language)))
  const widths = heading.map((text, i) => Math.min(60, Math.max(text.length, ...rows.map((row) => row[i]?.length ?? 0))))
  const isNumber = table.columns.map((_, i) => table.rows.every((row) => row[i] === null || typeof row[i] === 'number'))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : clip(cell, widths[i] ?? 0).padEnd(widths[i] ?? 0))).join('  ').trimEnd()
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

const clip = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text)

/** One value for people: texts in their language, shares as per cent with one decimal, figures with the language's separators, absence as a dash. */
export function cellText(cell: CellValue, unit: 'share' | 'nok' | 'count' | undefined, language: Language): string {
  const value = cellIn(cell, language)
  if (value === null) return absent
  if (typeof value === 'boolean') return { nb: value ? 'ja' : 'nei', nn: value ? 'ja' : 'nei', en: value ? 'yes' : 'no' }[language]
  if (typeof value === 'string') return value
  if (unit === 'share') return new Intl.NumberFormat(locales[language], { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
  if (Number.isInteger(value)) return unit === undefined ? String(value) : new Intl.NumberFormat(locales[language]).format(value)
  return new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 3 }).format(value)
}
