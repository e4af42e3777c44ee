import { firstDayOf } from '../../domain/plain-date.ts'
import { nameByCode } from '../../domain/register/labels.ts'
import type { Text } from '../../domain/text.ts'
import { fillMergedCells } from '../../intake/merged-cells.ts'
import type { Sheet, TableFile } from '../../intake/table-file.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { noSuchList } from '../import.errors.ts'
import type { ImportedEntry, PreparedImport } from '../prepare-import.ts'
import { isQuestion } from '../review.errors.ts'
import { type DraftCandidate, type DraftName, type DraftRow, type RowKind, rowKinds, type SheetSample } from './draft.ts'

const mostColumns = 60
const mostLetters = 300
const shortened = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text)

/** Every row of the file that says anything, with all its cells and what became of it, in the order of `rowKinds`. */
export function draftRows(prepared: PreparedImport): readonly DraftRow[] {
  const { file, preview, snapshot } = prepared
  const years = new Map(preview.lists.map(({ id, year }) => [id, year]))
  const printed = new Map(file.sheets.map((sheet) => [sheet.name, fillMergedCells(sheet)]))
  const cellsOf = (sheet: string, row: number): readonly string[] => (printed.get(sheet)?.[row - 1] ?? []).slice(0, mostColumns).map(({ text }) => shortened(text))
  const rows = new Map<string, { sheet: string; row: number; names: DraftName[]; problems: DraftRow['problems'][number][]; passedOver: Text | null }>()
  const at = (sheet: string, row: number) => {
    const key = `${row}|${sheet}`
    const found = rows.get(key) ?? { sheet, row, names: [], problems: [], passedOver: null }
    rows.set(key, found)
    return found
  }
  for (const entry of preview.entries) {
    const column = entry.cell.replace(/\d+$/, '')
    if (entry.outcome === 'error') at(entry.sheet, entry.row).problems.push({ column, text: shortened(entry.text), message: entry.message })
    else at(entry.sheet, entry.row).names.push(nameOf(snapshot, entry, entry.outcome, column, years.get(entry.list) ?? unlisted(entry.list)))
  }
  for (const { sheet, row, why } of preview.passedOver) if (row !== null) at(sheet, row).passedOver = why
  for (const { sheet, row } of preview.totals) at(sheet, row).passedOver = total
  const order = new Map(file.sheets.map(({ name }, i) => [name, i]))
  return [...rows.values()]
    .map((row): DraftRow => ({ ...row, kind: kindOf(row), cells: cellsOf(row.sheet, row.row) }))
    .toSorted((a, b) => rowKinds.indexOf(a.kind) - rowKinds.indexOf(b.kind) || (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row)
}

const total: Text = { nb: 'summen, ikke en kommune', nn: 'summen, ikkje ein kommune', en: 'the total, not a municipality' }

/** A question is one that nobody has answered yet. */
export const isOpen = ({ outcome, answered }: Pick<DraftName, 'outcome' | 'answered'>): boolean => !answered && outcome !== 'duplicate' && isQuestion(outcome)

function kindOf({ names, problems }: Pick<DraftRow, 'names' | 'problems'>): RowKind {
  if (problems.length > 0) return 'error'
  if (names.some(isOpen)) return 'question'
  return names.length > 0 && names.every(({ code, outcome }) => code !== null && outcome !== 'duplicate') ? 'certain' : 'other'
}

function nameOf(snapshot: Snapshot, entry: ImportedEntry, outcome: DraftName['outcome'], column: string, year: number): DraftName {
  return {
    reviewRow: entry.reviewRow ?? 0,
    year,
    column,
    text: shortened(entry.text),
    outcome,
    code: entry.code,
    name: entry.code === null ? null : nameByCode(snapshot.names.register, entry.code, firstDayOf(year)),
    answered: entry.answered,
    candidates: isQuestion(outcome === 'duplicate' ? 'certain' : outcome) ? entry.candidates.map((one): DraftCandidate => ({ ...one, ...factsOf(snapshot, one.code, year) })) : [],
  }
}

function unlisted(list: string): never {
  throw noSuchList(list)
}

/** What tells candidates apart: people and centrality class in the list's year. */
function factsOf({ facts }: Snapshot, code: string, year: number): Pick<DraftCandidate, 'population' | 'centrality'> {
  const value = (name: 'population' | 'centrality'): number | null => {
    const { value: found } = facts(name, code, firstDayOf(year), null)
    return found.state === 'known' && typeof found.value !== 'object' ? Number(found.value) : null
  }
  return { population: value('population'), centrality: value('centrality') }
}

const mostFirst = 8

/** The first filled rows of every sheet, for choosing which column is which. */
export const sheetSamples = ({ sheets }: TableFile): readonly SheetSample[] => sheets.slice(0, 30).map(sampleOf)

function sampleOf(sheet: Sheet): SheetSample {
  const isFilled = (cells: Sheet['rows'][number]): boolean => cells.some(({ text }) => text.trim() !== '')
  const first: SheetSample['first'][number][] = []
  for (const [index, cells] of fillMergedCells(sheet).entries()) {
    if (first.length >= mostFirst) break
    if (isFilled(cells)) first.push({ row: index + 1, cells: cells.slice(0, mostColumns).map(({ text }) => shortened(text).slice(0, 80)) })
  }
  return { name: sheet.name, rows: sheet.rows.length, columns: Math.min(mostColumns, Math.max(0, ...first.map(({ cells }) => cells.length))), first }
}
