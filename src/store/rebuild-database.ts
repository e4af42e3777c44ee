import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { holdFolder } from './data-folder.ts'
import type { Database } from './database.ts'
import { readJournalState } from './journal.ts'
import { fileNameOf, journalFolder, readRecord, type RecordFile, recordsOf } from './journal-record.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'
import { markChanging } from './snapshot-file.ts'
import { ask } from './sql.ts'
import { damagedJournal, noJournal } from './store.errors.ts'

/** What was brought back, and where the database that it replaces lies now (null when there was none). */
export interface Rebuilt {
  readonly lists: number
  readonly entries: number
  readonly answers: number
  readonly files: number
  readonly editions: number
  readonly fetched: number
  readonly setAside: string | null
}

/** Rows sent in one statement. */
const portion = 5000

/**
 * Makes the database of a data folder anew from its journal: every list version, file, answer, edition and fetched version,
 * with the numbers they had. The old database is kept beside. Facts are not in the journal: they come with the product, and are loaded at the next
 * opening. Refuses a journal that is damaged, naming the record.
 */
export async function rebuildDatabase(folder: string): Promise<Rebuilt> {
  // Not even the folder is made where there is nothing to bring back.
  if (recordsOf(journalFolder(folder)).length === 0) throw noJournal(folder)
  const release = holdFolder(folder)
  try {
    const records = recordsOf(journalFolder(folder))
    if (records.length === 0) throw noJournal(folder)
    const [damaged] = (await readJournalState(folder)).damaged
    if (damaged !== undefined) throw damagedJournal(join(journalFolder(folder), damaged), 'SHA-256')
    const path = join(folder, 'database.rebuilt')
    rmSync(path, { recursive: true, force: true })
    const database = await openEmbedded(path)
    try {
      await migrate(database)
      const counts = await database.transaction((within) => restore(within, journalFolder(folder), records))
      await database.close()
      markChanging(folder)
      const setAside = putInPlace(folder, path)
      return { ...counts, setAside }
    } catch (error) {
      await database.close().catch(() => {})
      rmSync(path, { recursive: true, force: true })
      throw error
    }
  } finally {
    release()
  }
}

function putInPlace(folder: string, path: string): string | null {
  const place = join(folder, 'database')
  const number = 1 + Math.max(0, ...readdirSync(folder).map((name) => Number(/^database\.set-aside-(\d+)$/.exec(name)?.[1] ?? 0)))
  const setAside = existsSync(place) ? `database.set-aside-${number}` : null
  if (setAside) renameSync(place, join(folder, setAside))
  renameSync(path, place)
  return setAside
}

interface Lists {
  readonly version: number
}

async function restore(database: Database, journal: string, records: readonly RecordFile[]): Promise<Omit<Rebuilt, 'setAside'>> {
  const lists = new Map<number, Lists>()
  let standing: readonly Lists[] = []
  const counts = { lists: 0, entries: 0, answers: 0, files: 0, editions: 0, fetched: 0 }
  const answers: string[] = []
  // Lists first: entries stand on them, and a list may be superseded by one of a later record.
  for (const record of records) {
    for await (const { table, line } of readRecord(journal, record)) {
      if (table === 'award_file') counts.files += await restoreFile(database, journal, line)
      else if (table === 'award_list_version') lists.set((JSON.parse(line) as Lists).version, JSON.parse(line) as Lists)
      else if (table === 'standing') standing = JSON.parse(line) as readonly Lists[]
      else if (table === 'review_answer') answers.push(line)
      // Each of these is large, and stands on those before it.
      else if (table === 'edition') counts.editions += await put(database, 'restore-editions', [line], 1)
      else if (table === 'fetched_version') counts.fetched += await put(database, 'restore-fetched', [line], 1)
      else if (table === 'fetched_choice') await put(database, 'restore-choices', [line], 1)
    }
  }
  const inForce = [...lists.values()].map((list) => ({ ...list, superseded_by: null, withdrawn_at: null, dropped: false }))
  const known = new Map(standing.map((one) => [one.version, one]))
  const all = inForce.map((list) => JSON.stringify({ ...list, ...known.get(list.version) }))
  counts.lists = await put(database, 'restore-lists', all, all.length)
  for (const record of records) counts.entries += await restoreEntries(database, journal, record)
  counts.answers = await put(database, 'restore-answers', answers, portion)
  await ask(database, 'restore-counters')
  await ask(database, 'restore-change', [records.at(-1)?.change ?? 0, records.at(-1)?.fingerprint ?? null])
  return counts
}

async function restoreEntries(database: Database, journal: string, record: RecordFile): Promise<number> {
  let waiting: string[] = []
  let count = 0
  for await (const { table, line } of readRecord(journal, record)) {
    if (table !== 'award_entry') continue
    waiting.push(line)
    if (waiting.length < portion) continue
    count += await put(database, 'restore-entries', waiting, portion)
    waiting = []
  }
  return count + (await put(database, 'restore-entries', waiting, portion))
}

async function restoreFile(database: Database, journal: string, line: string): Promise<number> {
  const { sha256, name } = JSON.parse(line) as { readonly sha256: string; readonly name: string }
  await ask(database, 'restore-file', [line, readFileSync(join(journal, 'files', fileNameOf(sha256, name))).toString('base64')])
  return 1
}

async function put(database: Database, query: string, lines: readonly string[], size: number): Promise<number> {
  for (let from = 0; from < lines.length; from += size) await ask(database, query, [`[${lines.slice(from, from + size).join(',')}]`])
  return lines.length
}
