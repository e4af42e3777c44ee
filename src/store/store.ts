import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../domain/refusal.ts'
import { holdFolder, holderOf } from './data-folder.ts'
import type { Database } from './database.ts'
import { keepLatest } from './keep-latest.ts'
import { makeSnapshot } from './make-snapshot.ts'
import { changeLock, migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'
import { openServer } from './open-server.ts'
import { draftJournal } from './journal.ts'
import { journalFolder, recordsOf } from './journal-record.ts'
import { isDamage, isNotWritable, isOutOfRoom, takeRoom } from './room.ts'
import { readSnapshotData, readVersion, readWithin } from './read-snapshot-data.ts'
import { draftSnapshotFile, isChanging, markChanging, readSnapshotFile, unmarkChanging } from './snapshot-file.ts'
import type { Snapshot, SnapshotData } from './snapshot.ts'
import { databaseDamaged, databaseNeedsWriting, diskFull, folderNotWritable } from './store.errors.ts'

/** The system of record behind one door: read the latest snapshot, or change it, all or nothing. */
export interface Store {
  readonly kind: Database['kind']
  /** The latest snapshot; the same object as long as nothing has changed. Null before anything was ever stored. */
  readonly snapshot: () => Promise<Snapshot | null>
  /** Runs a change in one transaction, one at a time; whoever asks afterwards sees all of it. */
  readonly change: <T>(work: (database: Database) => Promise<T>) => Promise<T>
  /** Reads what is not in the snapshot (history, bytes of files). */
  readonly read: <T>(work: (database: Database) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** How long to wait for another process that holds the folder, in milliseconds, and how often to ask. */
const patience = { total: 60_000, step: 100 }

/** The embedded database in a folder. It is open only while something changes; questions are answered from the snapshot file. */
export function openFolderStore(folder: string): Store {
  let kept: { stamp: string; snapshot: Snapshot } | null = null

  const stampOf = (): string => {
    try {
      const { mtimeMs, size, ino } = statSync(join(folder, 'snapshot'))
      return `${mtimeMs}/${size}/${ino}`
    } catch {
      return ''
    }
  }

  const fromFile = (): Snapshot | null => {
    const stamp = stampOf()
    if (stamp === '') return null
    if (kept?.stamp === stamp) return kept.snapshot
    const data = readSnapshotFile(folder)
    if (!data) return null
    kept = { stamp, snapshot: makeSnapshot(data) }
    return kept.snapshot
  }

  const withDatabase = async <T>(work: (database: Database) => Promise<T>, isWriting: boolean): Promise<T> => {
    const release = await holdPatiently(folder)
    try {
      const giveRoomBack = isWriting ? takeRoom(folder) : () => {}
      try {
        const database = await openOrSay(folder)
        try {
          return await work(database)
        } finally {
          giveRoomBack()
          await database.close().catch(() => {})
        }
      } finally {
        giveRoomBack()
      }
    } catch (error) {
      throw inWords(folder, error)
    } finally {
      release()
    }
  }

  /** Writes journal and snapshot as they will be, and gives what puts them in place once the database has them. */
  const draft = async (database: Database, data: SnapshotData): Promise<() => void> => {
    const keepJournal = await draftJournal(folder, database)
    const keepSnapshot = draftSnapshotFile(folder, data)
    return () => {
      keepJournal()
      keepSnapshot()
      unmarkChanging(folder)
    }
  }

  const refresh = async (database: Database): Promise<void> => {
    const keep = await draft(database, await readSnapshotData(database))
    keep()
  }

  const change = async <T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> => {
    const wasSure = !isChanging(folder)
    const before = await readVersion(database)
    markChanging(folder)
    try {
      const { result, keep } = await inChange(database, async (within) => {
        const done = await work(within)
        return { result: done, keep: await draft(within, await readWithin(within)) }
      })
      keepQuietly(keep)
      return result
    } catch (error) {
      // The mark stays where it is not certain that nothing has changed: the next to ask then makes the snapshot anew.
      const isAsBefore = wasSure && (await readVersion(database).catch(() => null)) === before
      if (isAsBefore) unmarkChanging(folder)
      throw error
    }
  }

  return {
    kind: 'embedded',
    snapshot: async () => {
      const isUnsure = isChanging(folder) && holderOf(folder) === null
      const snapshot = isUnsure ? null : fromFile()
      if (snapshot) return snapshot
      if (!isUnsure && stampOf() === '' && !isChanging(folder) && !isLost(folder)) return null
      await withDatabase(refresh, true)
      return fromFile()
    },
    change: (work) => withDatabase((database) => change(database, work), true),
    // Takes no room of its own, so that what is stored can be read and checked where there is little left.
    read: (work) => withDatabase(work, false).catch((error: unknown) => Promise.reject(inWordsOfReading(folder, error))),
    close: async () => {},
  }
}

/** The change is stored: where journal and snapshot cannot be put in place the mark stays, and the next to ask makes them anew. */
function keepQuietly(keep: () => void): void {
  try {
    keep()
  } catch {}
}

/** Whether a folder has held a database that is no longer there. A first start makes the database before all else. */
const isLost = (folder: string): boolean =>
  !existsSync(join(folder, 'database')) && (existsSync(join(folder, 'snapshot')) || recordsOf(journalFolder(folder)).length > 0)

/** A refusal in place of what the system or the database says when it cannot go on; all else is as it was. */
function inWords(folder: string, error: unknown): unknown {
  if (error instanceof Refusal) return error
  if (isOutOfRoom(error)) return diskFull(folder)
  if (isNotWritable(error)) return folderNotWritable(folder, error.message)
  return isDamage(error) ? databaseDamaged(folder, error.message) : error
}

/** Says of a folder that may only be read that the database itself cannot be opened there. */
const inWordsOfReading = (folder: string, error: unknown): unknown =>
  error instanceof Refusal && error.code === 'data-folder-not-writable' ? databaseNeedsWriting(folder) : error

async function openOrSay(folder: string): Promise<Database> {
  const path = join(folder, 'database')
  if (isLost(folder)) throw databaseDamaged(folder, `ENOENT: ${path}`)
  try {
    const database = await openEmbedded(path)
    try {
      await migrate(database, () => takeRoom(folder)())
      return database
    } catch (error) {
      await database.close().catch(() => {})
      throw error
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    // The database does not say why it could not write; the folder does.
    takeRoom(folder)()
    throw databaseDamaged(folder, error instanceof Error ? error.message : String(error))
  }
}

async function holdPatiently(folder: string): Promise<() => void> {
  for (let waited = 0; ; waited += patience.step) {
    try {
      return holdFolder(folder)
    } catch (error) {
      const isBusy = error instanceof Refusal && error.code === 'data-folder-in-use'
      if (!isBusy || waited >= patience.total) throw error
      await new Promise((resolve) => setTimeout(resolve, patience.step))
    }
  }
}

/** A PostgreSQL server, shared by any number of processes; each keeps the snapshot of the version it last saw. */
export async function openServerStore(url: string): Promise<Store> {
  const database = await openServer(url)
  await migrate(database)
  return {
    kind: 'server',
    snapshot: keepLatest(() => readVersion(database), async () => makeSnapshot(await readSnapshotData(database))),
    change: (work) => inChange(database, work),
    read: (work) => work(database),
    close: () => database.close(),
  }
}

const inChange = <T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> =>
  database.transaction(async (within) => {
    await within.query(changeLock)
    return work(within)
  })
