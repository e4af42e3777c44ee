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
import { readSnapshotData, readVersion } from './read-snapshot-data.ts'
import { isChanging, keepSnapshotFile, markChanging, readSnapshotFile, unmarkChanging } from './snapshot-file.ts'
import type { Snapshot } from './snapshot.ts'
import { databaseDamaged } from './store.errors.ts'

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

  const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const release = await holdPatiently(folder)
    try {
      const database = await openOrSay(folder)
      try {
        return await work(database)
      } finally {
        await database.close()
      }
    } finally {
      release()
    }
  }

  const refresh = async (database: Database): Promise<void> => {
    keepSnapshotFile(folder, await readSnapshotData(database))
    unmarkChanging(folder)
  }

  return {
    kind: 'embedded',
    snapshot: async () => {
      const isUnsure = isChanging(folder) && holderOf(folder) === null
      const snapshot = isUnsure ? null : fromFile()
      if (snapshot) return snapshot
      if (!isUnsure && stampOf() === '' && !isChanging(folder)) return null
      await withDatabase(refresh)
      return fromFile()
    },
    change: (work) =>
      withDatabase(async (database) => {
        const wasSure = !isChanging(folder)
        markChanging(folder)
        const result = await inChange(database, work).catch((error: unknown) => {
          // Rolled back: the snapshot is as true as it was before.
          if (wasSure) unmarkChanging(folder)
          throw error
        })
        await refresh(database)
        return result
      }),
    read: withDatabase,
    close: async () => {},
  }
}

async function openOrSay(folder: string): Promise<Database> {
  const path = join(folder, 'database')
  // A first start makes the database before the snapshot: a snapshot alone means that the database was taken away.
  if (existsSync(join(folder, 'snapshot')) && !existsSync(path)) throw databaseDamaged(folder, `ENOENT: ${path}`)
  try {
    const database = await openEmbedded(path)
    await migrate(database)
    return database
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw databaseDamaged(folder, error instanceof Error ? error.message : String(error))
  }
}

async function holdPatiently(folder: string): Promise<() => void> {
  for (let waited = 0; ; waited += patience.step) {
    try {
      return holdFolder(folder)
    } catch (error) {
      const isBusy = error instanceof Refusal && error.kind === 'busy'
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
