import type { AwardEntry } from '../domain/award-list.ts'
import type { Database } from './database.ts'
import { ask } from './sql.ts'

/** One version of a list: in force, superseded by a later one, or withdrawn. */
export interface ListVersion {
  readonly version: number
  readonly list: string
  readonly fileName: string
  readonly fileSha256: string
  readonly importedAt: string
  readonly supersededBy: number | null
  readonly withdrawnAt: string | null
  readonly entries: number
}

/** Every version there has been of a list, oldest first. */
export const readListHistory = (database: Database, list: string): Promise<readonly ListVersion[]> =>
  ask<ListVersion>(database, 'read-list-history', [list])

export type KeptEntry = Pick<AwardEntry, 'sheet' | 'row' | 'column' | 'text' | 'project' | 'role' | 'status' | 'amountNok' | 'outcome' | 'code'> & {
  readonly id: number
}

/** The entries of one version of a list, in force or not, as they were read then. */
export const readVersionEntries = (database: Database, version: number): Promise<readonly KeptEntry[]> =>
  ask<KeptEntry>(database, 'read-list-entries', [version])

/** The file that a version of a list was read from, or null when there is no such version. */
export async function readVersionFile(database: Database, list: string, version: number): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const [file] = await ask<{ name: string; base64: string }>(database, 'read-version-file', [list, version])
  return file ? { name: file.name, bytes: new Uint8Array(Buffer.from(file.base64, 'base64')) } : null
}
