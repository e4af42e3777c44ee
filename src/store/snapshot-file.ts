import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { writeDurably } from './journal-record.ts'
import type { SnapshotData } from './snapshot.ts'

/** Changes with the shape of the data or with how it is read, so that an older file is made anew and not misread. */
const format = 'rekkevidde-snapshot-5'

const file = (folder: string): string => join(folder, 'snapshot')
const mark = (folder: string): string => join(folder, 'changing')

/** First line of the file: its format and a checksum of what follows. */
const headOf = (body: Uint8Array): string => `${format} ${crc32(body).toString(16).padStart(8, '0')}\n`

/** Whether a snapshot of today's format is in the folder and nothing is changing: then questions need no database. */
export function hasSnapshotFile(folder: string): boolean {
  if (isChanging(folder)) return false
  try {
    const head = Buffer.alloc(format.length)
    const opened = openSync(file(folder), 'r')
    try {
      readSync(opened, head)
    } finally {
      closeSync(opened)
    }
    return head.toString('latin1') === format
  } catch {
    return false
  }
}

/** The last snapshot kept in the folder, or null when there is none that can be trusted: it is then made anew. */
export function readSnapshotFile(folder: string): SnapshotData | null {
  try {
    const bytes = readFileSync(file(folder))
    const body = bytes.subarray(format.length + 10)
    return bytes.toString('latin1', 0, format.length + 10) === headOf(body) ? (deserialize(body) as SnapshotData) : null
  } catch {
    return null
  }
}

/**
 * Writes a snapshot beside the one in force, and gives what puts it in its place: the old or the new file is there at every
 * moment, never half of one. Call while holding the folder.
 */
export function draftSnapshotFile(folder: string, data: SnapshotData): () => void {
  for (const name of readdirSync(folder)) if (/^snapshot\.\d+$/.test(name)) rmSync(join(folder, name), { force: true })
  const draft = `${file(folder)}.${process.pid}`
  const body = serialize(data)
  writeDurably(draft, [Buffer.from(headOf(body), 'latin1'), body])
  return () => renameSync(draft, file(folder))
}

export const keepSnapshotFile = (folder: string, data: SnapshotData): void => draftSnapshotFile(folder, data)()

/** Says that the database is about to change, so that a snapshot left behind by a killed process is not believed. */
export const markChanging = (folder: string): void => writeFileSync(mark(folder), '')
export const unmarkChanging = (folder: string): void => rmSync(mark(folder), { force: true })
export const isChanging = (folder: string): boolean => existsSync(mark(folder))
