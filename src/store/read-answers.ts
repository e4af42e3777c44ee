import type { Database } from './database.ts'
import { ask } from './sql.ts'

export interface ReviewAnswer {
  readonly list: string
  readonly key: string
  readonly answer: 'settled' | 'rejected' | 'undone'
  readonly code: string | null
}

/** The latest answer to each question of some lists. */
export const readAnswers = (database: Database, lists: readonly string[]): Promise<readonly ReviewAnswer[]> =>
  ask<ReviewAnswer>(database, 'read-answers', [[...lists]])

/** One version of a list, in force or not. */
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

/** Every version of a list, oldest first: superseded ones stay readable. */
export const readListHistory = (database: Database, list: string): Promise<readonly ListVersion[]> => ask<ListVersion>(database, 'read-list-history', [list])
