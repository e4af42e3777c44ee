import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { SnapshotData } from './snapshot.ts'

/** Changes with the shape of the data or with how it is read, so that an older file is made anew and not misread. */
const format = 'rekkevidde-snapshot-1'

const file = (folder: string): string => join(folder, 'snapshot')
const mark = (folder: string): string => join(folder, 'changing')

/** The last snapshot kept in the folder, or null: questions are answered from it without opening the database. */
export function readSnapshotFile(folder: string): SnapshotData | null {
  try {
    const kept = deserialize(readFileSync(file(folder))) as { format: string; data: SnapshotData }
    return kept.format === format ? kept.data : null
  } catch {
    return null
  }
}

/** Keeps a snapshot: the old or the new file is there at every moment, never half of one. */
export function keepSnapshotFile(folder: string, data: SnapshotData): void {
  const draft = `${file(folder)}.${process.pid}`
  writeFileSync(draft, serialize({ format, data }))
  renameSync(draft, file(folder))
}

/** Says that the database is about to change, so that a snapshot left behind by a killed process is not believed. */
export const markChanging = (folder: string): void => writeFileSync(mark(folder), '')
export const unmarkChanging = (folder: string): void => rmSync(mark(folder), { force: true })
export const isChanging = (folder: string): boolean => existsSync(mark(folder))
