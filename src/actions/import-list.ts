import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Role, Status } from '../domain/award.ts'
import { municipalityOf, type NamedCandidate, stages } from '../domain/award-list.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import { displayName } from '../domain/register/labels.ts'
import { municipalityByCode } from '../domain/register/register.ts'
import { fields } from '../intake/fields.ts'
import { type AwardRow, type AwardTable, readAwardTable } from '../intake/award-table.ts'
import { readTableFile } from '../intake/read-table-file.ts'
import { action } from './action.ts'
import { answersInForce } from './answers-in-force.ts'
import type { MatchedEntry } from '../intake/match-rows.ts'
import { noRows, questionsOpen, rowsWithErrors, rowWithoutYear } from './import.errors.ts'
import { describeLists } from './list-descriptions.ts'
import { type PreparedList, prepareLists } from './prepare-lists.ts'
import { type SeenVersions, type StoredOutcome, storeLists } from './store-lists.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { Workspace } from './workspace.ts'
import type { Text } from '../domain/text.ts'

export const importInput = z.strictObject({
  fileName: z.string().min(1),
  bytes: z.instanceof(Uint8Array),
  scheme: z.string().min(1),
  year: z.coerce.number().int().min(1900).max(2100).optional(),
  scope: z.string().default('national'),
  complete: z.boolean().default(false),
  completeFor: z.enum(['any', 'lead']).optional(),
  stage: z.enum(stages).default('result'),
  eligible: z.string().optional(),
  note: z.string().max(2000).optional(),
  source: z.string().max(2000).regex(/^https?:\/\/\S+$/).optional(),
  list: z.string().min(1).optional(),
  applications: z.coerce.number().int().min(0).optional(),
  awards: z.coerce.number().int().min(0).optional(),
  amount: z.coerce.number().int().min(0).optional(),
  sought: z.coerce.number().int().min(0).optional(),
  sheet: z.string().optional(),
  columns: z.partialRecord(z.enum(fields), z.string()).default({}),
  commitReviewed: z.boolean().default(false),
})
export type ImportInput = z.infer<typeof importInput>

/** What each printed name was read as; `answered`: a person has said before what it is. */
export interface ImportedEntry {
  readonly list: string
  readonly sheet: string
  readonly row: number
  readonly cell: string
  readonly text: string
  readonly outcome: 'certain' | 'ambiguous' | 'suggested' | 'none' | 'not-municipality' | 'duplicate' | 'error'
  readonly code: string | null
  readonly role: Role | null
  readonly status: Status | null
  readonly project: string | null
  readonly amountNok: number | null
  readonly answered: boolean
  readonly candidates: readonly NamedCandidate[]
  readonly message: Text | null
}

/** The list in force that a file replaces: how many municipalities stand on it, and which of them the file lacks. */
export interface Replacement {
  readonly municipalities: number
  readonly missing: readonly string[]
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

export interface ImportResult extends ImportPreview {
  readonly stored: readonly StoredOutcome[]
}

interface Prepared {
  readonly table: AwardTable
  readonly lists: readonly PreparedList[]
  readonly preview: ImportPreview
  /** What was in force of each list when the file was read. */
  readonly seen: SeenVersions
}

export const importList = action<ImportInput, ImportPreview, ImportResult>({
  id: 'import',
  summary: {
    nb: 'Leser en liste (CSV eller Excel), viser hva hvert navn ble lest som, og lagrer alt eller ingenting',
    nn: 'Les ei liste (CSV eller Excel), viser kva kvart namn vart lese som, og lagrar alt eller ingenting',
    en: 'Reads a list (CSV or Excel), shows what each name was read as, and stores all or nothing',
  },
  input: importInput,
  dryRun: async (workspace, input) => (await prepare(workspace, input)).preview,
  perform: async (workspace, input) => {
    const { lists, preview, seen } = await prepare(workspace, input)
    const errors = preview.entries.filter((entry) => entry.outcome === 'error')
    if (errors.length > 0) {
      throw rowsWithErrors(input.fileName, errors.map((e) => ({ sheet: e.sheet, row: e.row, column: e.cell.replace(/\d+$/, ''), message: e.message ?? { nb: '', nn: '', en: '' } })))
    }
    if (preview.rows.read === 0) throw noRows(input.fileName)
    if (input.commitReviewed && preview.rows.review > 0) throw questionsOpen(input.fileName, preview.rows.review)
    const file = { name: input.fileName, sha256: createHash('sha256').update(input.bytes).digest('hex'), bytes: input.bytes, shipped: false }
    const stored = await workspace.store.change((database) => storeLists(database, lists.map(({ list }) => list), file, workspace.now(), seen))
    return { ...preview, stored }
  },
  undo: {
    nb: 'rekkevidde import --undo LISTE: listen trekkes, og den forrige utgaven gjelder igjen',
    nn: 'rekkevidde import --undo LISTE: lista blir trekt, og den førre utgåva gjeld igjen',
    en: 'rekkevidde import --undo LIST: the list is withdrawn, and the version before is in force again',
  },
})

async function prepare(workspace: Workspace, input: ImportInput): Promise<Prepared> {
  const snapshot = await workspace.snapshot()
  const file = await readTableFile(input.bytes, input.fileName)
  const table = readAwardTable(file, { columns: input.columns, ...(input.sheet === undefined ? {} : { sheet: input.sheet }) })
  const descriptions = describeLists(snapshot, input, table.rows, input.fileName)
  const byYear = new Map(descriptions.map(({ year, id }) => [year, id]))
  const [first] = descriptions
  // Among several years, a row without one is nobody's; one whose year cannot be read is refused as an error later on.
  const lost = table.rows.find((row) => descriptions.length > 1 && row.year === null && row.problems.length === 0)
  if (lost) throw rowWithoutYear(input.fileName, lost.sheet, lost.row)
  // A row whose year cannot be read belongs to no list, and its names are not matched: it is an error.
  const rows = table.rows.map((row) => ({ ...row, list: hasUnreadableYear(row) ? noList : (byYear.get(row.year ?? first?.year ?? 0) ?? null) }))
  const lists = prepareLists({ ...table, rows: rows.filter((row) => row.list !== noList) }, descriptions, snapshot.names, input.fileName)
  const seen = new Map(snapshot.data.lists.map(({ id, version }) => [id, version]))
  const stray = rows.filter((row) => row.list === noList)
  return { table, lists, preview: previewOf(snapshot, table, lists, stray), seen }
}

const noList = ''
const hasUnreadableYear = (row: AwardRow): boolean => row.problems.some(({ code }) => code === 'year-unreadable' || code === 'date-unreadable') && row.year === null

const problemEntries = (list: string, rows: readonly AwardRow[]): readonly ImportedEntry[] =>
  rows.flatMap((row) => row.problems.map((problem): ImportedEntry => ({
    list, sheet: row.sheet, row: row.row, cell: `${problem.column}${row.row}`, text: problem.text, outcome: 'error', code: null,
    role: null, status: null, project: row.project, amountNok: null, answered: false, candidates: [], message: problem.message,
  })))

/** The municipalities of the list in force with an id, and those that the new rows lack. */
function replacementOf(snapshot: Snapshot, id: string, matched: readonly MatchedEntry[]): Replacement | null {
  const list = snapshot.data.lists.find((one) => one.id === id)
  if (!list) return null
  const before = new Set(snapshot.data.entries.flatMap((entry) => (entry.list === id ? (municipalityOf(entry) ?? []) : [])))
  const after = new Set(matched.flatMap(({ code }) => code ?? []))
  const missing = [...before].filter((code) => !after.has(code))
  return { municipalities: before.size, missing: missing.map((code) => nameOf(snapshot, code, list.year)) }
}

function nameOf(snapshot: Snapshot, code: string, year: number): string {
  const municipality = municipalityByCode(snapshot.names.register, code, firstDayOf(year))
  return municipality ? displayName(snapshot.names.register, municipality) : code
}

function previewOf(snapshot: Snapshot, table: AwardTable, lists: readonly PreparedList[], stray: readonly AwardRow[]): ImportPreview {
  const answers = answersInForce(snapshot)
  const named = lists.flatMap(({ list, matched, rows }) => [
    ...problemEntries(list.description.id, rows),
    ...matched.map((entry): ImportedEntry => {
      const answer = answers.get(`${list.description.id}|${entry.key}`)
      return {
        list: list.description.id, sheet: entry.sheet, row: entry.row, cell: `${entry.column}${entry.row}`, text: entry.text,
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
  const isOpen = (e: ImportedEntry): boolean => (e.outcome === 'ambiguous' || e.outcome === 'suggested' || e.outcome === 'none') && !e.answered
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
      replaces: replacementOf(snapshot, description.id, matched),
    })),
    columns: table.columns,
    totals: table.totals,
    passedOver: table.passedOver,
    warnings: table.warnings,
  }
}
