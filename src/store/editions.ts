import { canonicalJson } from '../domain/canonical-json.ts'
import type { StoredEdition } from '../domain/edition.ts'
import { countChange } from './count-change.ts'
import type { Database } from './database.ts'
import { ask } from './sql.ts'

/** Every published edition, the first one first. */
export const readEditions = (database: Database): Promise<readonly StoredEdition[]> => ask<StoredEdition>(database, 'read-editions')

/**
 * Keeps an edition for good. Call within a change; `at` is ISO 8601 with zone. The caller has seen to it that its id and
 * number are new and that the edition it corrects is there: the database refuses them otherwise.
 */
export async function addEdition(database: Database, edition: StoredEdition, at: string): Promise<void> {
  const { number, id, publishedOn, corrects, sha256, madeFrom, content } = edition
  const correction = [corrects?.id ?? null, corrects?.reason ?? null]
  await ask(database, 'add-edition', [number, id, publishedOn, ...correction, sha256, madeFrom, canonicalJson(content), at])
  await countChange(database)
}
