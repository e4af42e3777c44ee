import type { Role, Status } from '../domain/award.ts'
import { municipalityOf, type NamedCandidate } from '../domain/award-list.ts'
import type { Outcome } from '../domain/names/match.ts'
import { rowNumber } from '../domain/names/row-number.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import { nameByCode } from '../domain/register/labels.ts'
import type { Text } from '../domain/text.ts'
import { type AwardRow, type AwardTable, readAwardTable } from '../intake/award-table.ts'
import type { MatchedEntry } from '../intake/match-rows.ts'
import { readTableFile } from '../intake/read-table-file.ts'
import type { TableFile } from '../intake/table-file.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { Watch } from './action.ts'
import { answersGiven, type GivenAnswer } from './answers-given.ts'
import { answersInForce } from './answers-in-force.ts'
import { rowWithoutYear } from './import.errors.ts'
import type { ImportInput } from './import-input.ts'
import { checkScheme, describeLists } from './list-descriptions.ts'
import { yearsWithoutFacts } from './list-warnings.ts'
import { type PreparedList, prepareLists } from './prepare-lists.ts'
import { isQuestion } from './review.errors.ts'
import type { SeenVersions } from './store-lists.ts'
import type { Workspace } from './workspace.ts'

interface EntryOfFile {
  readonly list: string
  /** The name’s number in review; null for a cell that cannot be read. */
  readonly reviewRow: number | null
  readonly sheet: string
  readonly row: number
  readonly cell: string
  readonly text: string
  readonly code: string | null
  readonly role: Role | null
  readonly status: Status | null
  readonly project: string | null
  readonly amountNok: number | null
  readonly answered: boolean
  readonly candidates: readonly NamedCandidate[]
}

/** What each printed name was read as, or why it cannot be; `answered`: a person has said before what it is. */
export type ImportedEntry = EntryOfFile &
  ({ readonly outcome: Outcome | 'duplicate'; readonly message: Text | null } | { readonly outcome: 'error'; readonly message: Text })

/** The list in force that a file replaces: how many municipalities stand on it, which of them the file lacks, and which it adds. */
export interface Replacement {
  readonly municipalities: number
  readonly missing: readonly string[]
  readonly added: readonly string[]
}

/** `lists[].wasComplete`: whether the list that each supersedes was marked as complete. */
export interface ImportPreview {
  readonly rows: { readonly read: number; readonly certain: number; readonly review: number; readonly notMunicipality: number; readonly error: number; readonly duplicate: number }
  readonly entries: readonly ImportedEntry[]
  readonly lists: readonly { readonly id: string; readonly scheme: string; readonly year: number; readonly scope: string; readonly complete: boolean; readonly wasComplete: boolean; readonly entries: number; readonly replaces: Replacement | null }[]
  readonly columns: AwardTable['columns']
  readonly totals: AwardTable['totals']
  readonly passedOver: AwardTable['passedOver']
  readonly warnings: AwardTable['warnings']
}

export interface PreparedImport {
  readonly snapshot: Snapshot
  readonly file: TableFile
  readonly table: AwardTable
  readonly lists: readonly PreparedList[]
  readonly preview: ImportPreview
  /** What was in force of each list when the file was read. */
  readonly seen: SeenVersions
  /** The answers given with it, checked. */
  readonly given: readonly GivenAnswer[]
}

/** Reads the file, finds the lists in it and matches every name; nothing is stored. `watch` hears how far it has come. */
export async function prepareImport(workspace: Workspace, input: ImportInput, watch?: Watch): Promise<PreparedImport> {
  watch?.({ phase: 'reading', done: 0, total: null })
  const snapshot = await workspace.snapshot()
  // A scheme that is not there is told at once, however long the file.
  checkScheme(snapshot, input.scheme)
  const file = await readTableFile(input.bytes, input.fileName)
  const table = readAwardTable(file, { columns: input.columns, ...(input.sheet === undefined ? {} : { sheet: input.sheet }) })
  const descriptions = describeLists(snapshot, input, table.rows, input.fileName)
  const byYear = new Map(descriptions.map(({ year, id }) => [year, id]))
  const [first] = descriptions
  // Among several years, a row without one is nobody's; one whose year cannot be read is refused as an error later on.
  const lost = table.rows.find((row) => descriptions.length > 1 && row.year === null && row.problems.length === 0)
  if (lost) throw rowWithoutYear(input.fileName, lost.sheet, lost.row)
  // A row whose year cannot be read belongs to no list, and its names are not matched: it is an error.
  const listOf = ({ year }: AwardRow): string | null => (year === null ? first?.id : byYear.get(year)) ?? null
  const rows = table.rows.map((row) => ({ ...row, list: hasUnreadableYear(row) ? noList : listOf(row) }))
  const lists = prepareLists({ ...table, rows: rows.filter((row) => row.list !== noList) }, descriptions, snapshot.names, input.fileName, (done) => watch?.({ phase: 'matching', done, total: rows.length }))
  const given = answersGiven(snapshot, input, lists)
  const stray = rows.filter((row) => row.list === noList)
  return { snapshot, file, table, lists, preview: previewOf(snapshot, table, lists, stray, given), seen: versionsSeen(snapshot, input), given }
}

/** What was in force of each list: as the caller saw it, or else when the file was read just now. */
function versionsSeen(snapshot: Snapshot, { seen }: ImportInput): SeenVersions {
  if (seen === undefined) return new Map(snapshot.data.lists.map(({ id, version }) => [id, version]))
  return new Map(Object.entries(seen).flatMap(([id, version]) => (version === null ? [] : [[id, version] as const])))
}

const noList = ''
const hasUnreadableYear = (row: AwardRow): boolean => row.problems.some(({ code }) => code === 'year-unreadable' || code === 'date-unreadable') && row.year === null

const problemEntries = (list: string, rows: readonly AwardRow[]): readonly ImportedEntry[] =>
  rows.flatMap((row) => row.problems.map((problem): ImportedEntry => ({
    list, reviewRow: null, sheet: row.sheet, row: row.row, cell: `${problem.column}${row.row}`, text: problem.text, outcome: 'error', code: null,
    role: null, status: null, project: row.project, amountNok: null, answered: false, candidates: [], message: problem.message,
  })))

/** The municipalities of the list in force with an id, and those that the new rows lack. */
function replacementOf(snapshot: Snapshot, id: string, matched: readonly MatchedEntry[], answers: ReturnType<typeof answersInForce>): Replacement | null {
  const list = snapshot.data.lists.find((one) => one.id === id)
  if (!list) return null
  const before = new Set(snapshot.data.entries.flatMap((entry) => (entry.list === id ? (municipalityOf(entry) ?? []) : [])))
  const after = new Set(matched.flatMap(({ key, code }) => (answers.get(`${id}|${key}`) ?? { code }).code ?? []))
  const missing = [...before].filter((code) => !after.has(code))
  const named = (codes: readonly string[]): readonly string[] => codes.map((code) => nameByCode(snapshot.names.register, code, firstDayOf(list.year)))
  return { municipalities: before.size, missing: named(missing), added: named([...after].filter((code) => !before.has(code))) }
}

function previewOf(snapshot: Snapshot, table: AwardTable, lists: readonly PreparedList[], stray: readonly AwardRow[], given: readonly GivenAnswer[]): ImportPreview {
  const answers = new Map([...answersInForce(snapshot), ...given.map(({ list, key, code }) => [`${list}|${key}`, { code }] as const)])
  const named = lists.flatMap(({ list, matched, rows }) => [
    ...problemEntries(list.description.id, rows),
    ...matched.map((entry): ImportedEntry => {
      const answer = answers.get(`${list.description.id}|${entry.key}`)
      return {
        list: list.description.id, reviewRow: rowNumber(list.description.id, entry.key), sheet: entry.sheet, row: entry.row, cell: `${entry.column}${entry.row}`, text: entry.text,
        outcome: entry.duplicate ? 'duplicate' : entry.outcome,
        code: answer ? answer.code : entry.code,
        role: entry.role, status: entry.status, project: entry.project, amountNok: entry.amountNok,
        answered: answer !== undefined,
        candidates: entry.candidates,
        message: entry.candidates[0]?.why ?? null,
      }
    }),
  ])
  const entries = [...problemEntries(noList, stray), ...named]
  const count = (test: (entry: ImportedEntry) => boolean): number => entries.filter(test).length
  const isOpen = ({ outcome, answered }: ImportedEntry): boolean => !answered && outcome !== 'error' && outcome !== 'duplicate' && isQuestion(outcome)
  return {
    rows: {
      read: table.rows.length,
      certain: count((e) => (e.answered ? e.code !== null : e.outcome === 'certain')),
      review: count(isOpen),
      notMunicipality: count((e) => (e.answered ? e.code === null : e.outcome === 'not-municipality')),
      error: count((e) => e.outcome === 'error'),
      duplicate: count((e) => e.outcome === 'duplicate'),
    },
    entries,
    lists: lists.map(({ list: { description, entries: rows }, matched }) => ({
      id: description.id, scheme: description.scheme, year: description.year, scope: description.scope, complete: description.complete,
      wasComplete: snapshot.data.lists.some(({ id, complete }) => id === description.id && complete), entries: rows.length,
      replaces: replacementOf(snapshot, description.id, matched, answers),
    })),
    columns: table.columns,
    totals: table.totals,
    passedOver: table.passedOver,
    warnings: [...yearsWithoutFacts(snapshot, lists), ...table.warnings],
  }
}
