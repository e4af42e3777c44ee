import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'
import { fileNameOf, fingerprintOf, isSameReach, isWithin, journalFolder, nowhere, packLines, type Reach, reachOf, readRecord, type RecordFile, recordName, recordsOf, writeDurably } from './journal-record.ts'
import { Refusal } from '../domain/refusal.ts'
import { ask } from './sql.ts'

interface FileRow {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly line: string
}

/** How far the database reaches, and the fingerprints of the record that it wrote last and of the one before that. */
interface Place extends Reach {
  readonly journal: string | null
  readonly journal_before: string | null
}

/**
 * Writes what the journal lacks of lists, files, answers, editions and what was fetched as drafts, and gives what puts them in place. Call while
 * holding the folder, within the change before it is committed: a full disk is then found while nothing has happened yet.
 * The journal of another history (an older copy of the database was brought back) is kept aside, and another begun.
 */
export async function draftJournal(folder: string, database: Database): Promise<() => void> {
  const [place = { ...nowhere, journal: null, journal_before: null }] = await ask<Place>(database, 'journal-reach')
  const to = reachOf(place)
  const last = recordsOf(journalFolder(folder)).at(-1)
  const isOther = last !== undefined && !isOf(place, last)
  const since = last === undefined || isOther ? nowhere : last
  if (since.change === to.change) return () => {}
  // Another's journal stays where it is until the change is stored.
  const journal = isOther ? `${journalFolder(folder)}.new` : journalFolder(folder)
  if (isOther) rmSync(journal, { recursive: true, force: true })
  mkdirSync(join(journal, 'files'), { recursive: true })
  const drafts = join(journal, 'drafts')
  rmSync(drafts, { recursive: true, force: true })
  mkdirSync(drafts)
  const files = await ask<FileRow>(database, 'journal-files', [since.list])
  const names = files.filter((file) => !isFileWhole(journal, file)).map((file) => draftOf(drafts, file))
  const packed: Uint8Array[] = []
  for await (const piece of piecesOf(database, { journal: 1, since: reachOf(since), to }, files)) packed.push(piece)
  writeDurably(join(drafts, 'record'), packed)
  const fingerprint = fingerprintOf(...packed)
  await ask(database, 'note-journal', [fingerprint, isOther ? null : (last?.fingerprint ?? null)])
  const name = recordName(to, fingerprint)
  return () => {
    for (const file of names) renameSync(join(drafts, file), join(journal, 'files', file))
    renameSync(join(drafts, 'record'), join(journal, name))
    rmSync(drafts, { recursive: true, force: true })
    if (isOther) changePlaces(folder, journal)
  }
}

/** Whether a record is the database's own last one, or the one before it: the last may not have come in place. */
function isOf(place: Place, last: RecordFile): boolean {
  if (place.journal !== null) return last.fingerprint === place.journal || last.fingerprint === place.journal_before
  // A database of before records were noted in it: all that can be seen is that the journal is not ahead.
  return isWithin(last, reachOf(place))
}

function changePlaces(folder: string, journal: string): void {
  const number = 1 + Math.max(0, ...readdirSync(folder).map((name) => Number(/^journal\.before-(\d+)$/.exec(name)?.[1] ?? 0)))
  renameSync(journalFolder(folder), `${journalFolder(folder)}.before-${number}`)
  renameSync(journal, journalFolder(folder))
}

function draftOf(drafts: string, { sha256, name, bytes }: FileRow): string {
  const file = fileNameOf(sha256, name)
  writeDurably(join(drafts, file), [bytes])
  return file
}

async function* piecesOf(database: Database, head: { readonly journal: 1; readonly since: Reach; readonly to: Reach }, files: readonly FileRow[]): AsyncGenerator<Uint8Array> {
  const { since } = head
  yield packLines('journal', [JSON.stringify(head)])
  yield packLines('award_file', files.map(({ line }) => line))
  const linesOf = async (query: string, from: number): Promise<readonly string[]> => (await ask<{ line: string }>(database, query, [from])).map(({ line }) => line)
  yield packLines('award_list_version', await linesOf('journal-lists', since.list))
  for (let after = 0; ; ) {
    const rows = await ask<{ id: number; line: string }>(database, 'journal-entries', [since.list, after])
    if (rows.length === 0) break
    yield packLines('award_entry', rows.map(({ line }) => line))
    after = rows.at(-1)?.id ?? after
  }
  yield packLines('review_answer', await linesOf('journal-answers', since.answer))
  yield packLines('edition', await linesOf('journal-editions', since.edition))
  yield packLines('fetched_version', await linesOf('journal-fetched', since.fetched))
  yield packLines('fetched_choice', await linesOf('journal-choices', since.choice))
  yield packLines('standing', [JSON.stringify(await ask(database, 'journal-standing'))])
}

/** What a journal says of itself: how many rows it holds of each table, and what of it is damaged or gone (`… (−1)`: the record before it). */
export interface JournalState {
  readonly reach: Reach
  readonly rows: Readonly<Record<string, number>>
  readonly damaged: readonly string[]
}

/** Reads the whole journal and checks every record and every file against its fingerprint. */
export async function readJournalState(folder: string): Promise<JournalState> {
  const journal = journalFolder(folder)
  const rows: Record<string, number> = {}
  const damaged: string[] = []
  let reach: Reach = nowhere
  for (const record of recordsOf(journal)) {
    try {
      for await (const { table, line } of readRecord(journal, record)) {
        if (table === 'journal' && !follows(line, reach)) damaged.push(`${record.name} (−1)`)
        if (table === 'award_file') damaged.push(...lostFile(journal, JSON.parse(line) as FileRow).map((name) => join('files', name)))
        rows[table] = (rows[table] ?? 0) + 1
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      damaged.push(record.name)
    }
    reach = record
  }
  return { reach, rows, damaged }
}

const follows = (line: string, before: Reach): boolean => {
  const { since } = JSON.parse(line) as { readonly since: Partial<Reach> }
  return isSameReach(reachOf(since), reachOf(before))
}

const lostFile = (journal: string, file: FileRow): readonly string[] => (isFileWhole(journal, file) ? [] : [fileNameOf(file.sha256, file.name)])

/** Whether the bytes of a file lie in the journal as they came. */
function isFileWhole(journal: string, { sha256, name }: Pick<FileRow, 'sha256' | 'name'>): boolean {
  const path = join(journal, 'files', fileNameOf(sha256, name))
  return existsSync(path) && sha256.startsWith(fingerprintOf(readFileSync(path)))
}
