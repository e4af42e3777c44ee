import { z } from 'zod'
import { isRowNumber, rowNumber } from '../domain/names/row-number.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import { displayName } from '../domain/register/labels.ts'
import { municipalityByCode } from '../domain/register/register.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot, StoredEntry } from '../store/snapshot.ts'
import { addAnswer } from '../store/write-lists.ts'
import { action } from './action.ts'
import { isQuestion, notAnswered, notAQuestion, notInForce, noSuchRow, sharedRow } from './review.errors.ts'
import type { Workspace } from './workspace.ts'

export const settleInput = z.strictObject({
  row: z.coerce.number().int().positive(),
  /** Number of the municipality in force in the list's year; "reject": it is no municipality; "undo": the question is open again. */
  answer: z.union([z.string().regex(/^\d{4}$/), z.literal('reject'), z.literal('undo')]),
})
export type SettleInput = z.infer<typeof settleInput>

/** What each input is, for people. */
export const settleInputs: Readonly<Record<keyof SettleInput, Text>> = {
  row: { nb: 'radens nummer i «rekkevidde review list»', nn: 'nummeret til rada i «rekkevidde review list»', en: 'the row’s number in “rekkevidde review list”' },
  answer: { nb: 'kommunenummer, reject eller undo', nn: 'kommunenummer, reject eller undo', en: 'municipality number, reject or undo' },
}

export interface Settled {
  readonly row: number
  readonly list: string
  readonly text: string
  readonly answer: 'settled' | 'rejected' | 'undone'
  readonly code: string | null
  readonly name: string | null
}

/** Answers a question of names; the answer is kept apart from the file, so it survives the next import. */
export const settleName = action<SettleInput, Settled, Settled>({
  id: 'review',
  summary: {
    nb: 'Navn som venter på et menneske: se dem, velg kommune, eller si at det ikke er en kommune',
    nn: 'Namn som ventar på eit menneske: sjå dei, vel kommune, eller sei at det ikkje er ein kommune',
    en: 'Names that wait for a person: see them, choose a municipality, or say that it is none',
  },
  input: settleInput,
  dryRun: async (workspace, input) => (await check(workspace, input)).settled,
  perform: async (workspace, input) => {
    const { entry, settled } = await check(workspace, input)
    await keep(workspace, [{ entry, settled }])
    return settled
  },
  undo: {
    nb: 'rekkevidde review undo RAD: spørsmålet er åpent igjen',
    nn: 'rekkevidde review undo RAD: spørsmålet er ope igjen',
    en: 'rekkevidde review undo ROW: the question is open again',
  },
})

/** Settles several names at once: all are kept, or, when one cannot be, none. */
export async function settleNames(workspace: Workspace, inputs: readonly SettleInput[]): Promise<readonly Settled[]> {
  const checked = await Promise.all(inputs.map((input) => check(workspace, input)))
  await keep(workspace, checked)
  return checked.map(({ settled }) => settled)
}

const keep = (workspace: Workspace, checked: readonly { readonly entry: StoredEntry; readonly settled: Settled }[]): Promise<void> =>
  workspace.store.change(async (database) => {
    for (const { entry: { list, key, text }, settled: { answer, code } } of checked) await addAnswer(database, { list, key, text, answer, code }, workspace.now())
  })

/** The entry with a number: the one that review shows, or the database's own while the list is in force. */
function entryOf({ data }: Snapshot, row: number): StoredEntry {
  const isIt = isRowNumber(row) ? ({ list, key }: StoredEntry) => rowNumber(list, key) === row : ({ id }: StoredEntry) => id === row
  const [entry, ...more] = data.entries.filter(isIt)
  if (!entry) throw noSuchRow(row)
  if (more.length > 0) throw sharedRow(row, entry.text)
  return entry
}

async function check(workspace: Workspace, { row, answer }: SettleInput): Promise<{ entry: StoredEntry; settled: Settled }> {
  const snapshot = await workspace.snapshot()
  const entry = entryOf(snapshot, row)
  const list = snapshot.data.lists.find(({ id }) => id === entry.list)
  if (!list) throw noSuchRow(row)
  const base = { row, list: entry.list, text: entry.text }
  if (answer === 'undo') {
    if (entry.answer === 'open') throw notAnswered(row, entry.text)
    return { entry, settled: { ...base, answer: 'undone', code: null, name: null } }
  }
  if (!isQuestion(entry.outcome)) throw notAQuestion(row, entry.text, entry.code)
  if (answer === 'reject') return { entry, settled: { ...base, answer: 'rejected', code: null, name: null } }
  const municipality = municipalityByCode(snapshot.names.register, answer, firstDayOf(list.year))
  if (!municipality) throw notInForce(answer, list.year)
  return { entry, settled: { ...base, answer: 'settled', code: answer, name: displayName(snapshot.names.register, municipality) } }
}
