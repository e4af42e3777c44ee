import { columnLetter } from '../../intake/column-letter.ts'
import { type Field, fields, recogniseHeader } from '../../intake/fields.ts'
import type { DraftReading } from './draft.ts'

export { type Field, fields } from '../../intake/fields.ts'

/** A column as a person sees it: its letter, its heading, some of its cells, and what it was taken for. */
export interface ShownColumn {
  readonly index: number
  readonly letter: string
  readonly heading: string
  readonly examples: readonly string[]
  readonly field: Field | null
}

/**
 * The columns of the first sheet with a table (or, where none was found, of the first sheet that holds anything, taken for
 * what a person has told).
 */
export function shownColumns({ sheets, preview }: Pick<DraftReading, 'sheets' | 'preview'>, told: Readonly<Record<string, string>>): readonly ShownColumn[] {
  const taken = preview?.columns[0]
  const sheet = sheets.find(({ name }) => name === taken?.sheet) ?? sheets.find(({ columns }) => columns > 0)
  if (!sheet) return []
  const headerRow = taken?.headerRow ?? (isHeadless({ preview }, told) ? 0 : widest(sheet.first))
  const headings = sheet.first.find(({ row }) => row === headerRow)?.cells ?? []
  const fieldAt = new Map(Object.entries(taken?.fields ?? {}).map(([field, { column }]) => [column, field as Field]))
  return Array.from({ length: sheet.columns }, (_, index) => {
    const letter = columnLetter(index)
    const read = fieldAt.get(letter) ?? null
    const heading = (taken && read ? taken.fields[read]?.heading : undefined) ?? headings[index] ?? ''
    const field = taken ? read : (fields.find((one) => told[one] === letter || (heading !== '' && told[one] === heading)) ?? null)
    const examples = sheet.first.filter(({ row }) => row > headerRow).flatMap(({ cells }) => cells[index]?.trim() || []).slice(0, 2)
    return { index, letter, heading, examples, field }
  })
}

/** Whether a file was read as one without headings; not read yet, whether every column was told by its letter. */
export function isHeadless({ preview }: Pick<DraftReading, 'preview'>, told: Readonly<Record<string, string>>): boolean {
  const names = Object.values(told)
  return preview ? preview.columns[0]?.headerRow === 0 : names.length > 0 && names.every((name) => /^[A-Z]{1,3}$/.test(name))
}

/** The first of the widest rows: where a person would look for headings. */
function widest(first: DraftReading['sheets'][number]['first']): number {
  const filled = first.map(({ row, cells }) => ({ row, count: cells.filter((cell) => cell.trim() !== '').length }))
  const most = Math.max(0, ...filled.map(({ count }) => count))
  return filled.find(({ count }) => count === most)?.row ?? 0
}

/**
 * What a person has chosen for each column, beside what was said before: by heading where the column has one of its own, else
 * by letter; by letter alone when the file has no headings. A field that was taken away from its column is held by none.
 */
export function chosenColumns(before: Readonly<Record<string, string>>, columns: readonly ShownColumn[], chosen: readonly (string | null)[], isHeadless: boolean): Readonly<Record<string, string>> {
  const isField = (name: string): name is Field => (fields as readonly string[]).includes(name)
  const nameOf = ({ letter, heading }: ShownColumn): string =>
    isHeadless || heading === '' || columns.filter((other) => other.heading.toLowerCase() === heading.toLowerCase()).length > 1 ? letter : heading
  const told: Record<string, string> = isHeadless ? {} : { ...before }
  const now = columns.map(({ field }, i) => chosen[i] ?? field ?? '')
  for (const [i, column] of columns.entries()) {
    const wanted = now[i] ?? ''
    if (wanted === (column.field ?? '') && !isHeadless) continue
    if (column.field && !isHeadless && !now.includes(column.field)) told[column.field] = ''
    if (isField(wanted)) told[wanted] = nameOf(column)
  }
  return told
}

/** Rows pasted without headings are names in the first column, unless their first line has a heading that is known. */
export function pastedColumns(text: string): Readonly<Record<string, string>> {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? ''
  return first.split(/[\t;,]/).some((cell) => recogniseHeader(cell.trim()) !== null) ? {} : { municipality: 'A' }
}
