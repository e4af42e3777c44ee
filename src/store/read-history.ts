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
