import { canonicalJson } from '../domain/canonical-json.ts'
import type { FetchedContent, FetchedVersion } from '../domain/fetched.ts'
import { countChange } from './count-change.ts'
import type { Database } from './database.ts'
import { ask } from './sql.ts'

/** A fetched version as it comes in: its number is given by the store, and nobody has used it yet. */
export type NewFetched = Omit<FetchedVersion, 'number' | 'state' | 'usedAt'>

/** All that was fetched, in the order of fetching, without rows. */
export const readFetched = (database: Database): Promise<readonly FetchedVersion[]> =>
  ask<FetchedVersion>(database, 'read-fetched')

/** The rows of a fetched version, or null when there is none of that number. */
export const readFetchedContent = async (database: Database, number: number): Promise<FetchedContent | null> =>
  (await ask<{ content: FetchedContent }>(database, 'read-fetched-content', [number]))[0]?.content ?? null

/**
 * Keeps a fetched version for good beside the others and gives its number; the same content of the same dataset is kept
 * once. Call within a change.
 */
export async function addFetched(database: Database, fetched: NewFetched, content: FetchedContent): Promise<number> {
  const { dataset, version, fetchedAt, url, source, sourceUrl, licence, licenceUrl, rows, sha256 } = fetched
  const [same] = await ask<{ number: number }>(database, 'find-fetched', [dataset, sha256])
  if (same) return same.number
  const told = [dataset, version, fetchedAt, url, source, sourceUrl, licence, licenceUrl, rows, sha256]
  const added = await ask<{ number: number }>(database, 'add-fetched', [...told, canonicalJson(content)])
  await countChange(database)
  return added[0]?.number ?? 0
}

/**
 * Notes which version of a dataset is to be used from now on; null is what ships with the product. Call within a change,
 * and replace the facts.
 */
export const chooseFetched = async (
  database: Database,
  dataset: string,
  number: number | null,
  at: string,
): Promise<void> =>
  void (await ask(database, 'choose-fetched', [dataset, number, at]))
