import { countChange } from '../store/count-change.ts'
import type { Database } from '../store/database.ts'
import { addFile, addList, readListInForce, type ReadList, type SourceFile } from '../store/write-lists.ts'
import { listChanged } from './import.errors.ts'

/** What storing did to each list. */
export interface StoredOutcome {
  readonly list: string
  readonly outcome: 'added' | 'superseded' | 'unchanged'
  readonly version: number
}

/** The version in force of each list when the file was read; a list that is not there was not in force. */
export type SeenVersions = ReadonlyMap<string, number>

/**
 * Stores lists from one file; a list with the same content as the one in force is left as it is. With `seen`, a list that
 * somebody else has changed since is refused, so that nobody's work is superseded unseen. Call within a change.
 */
export async function storeLists(database: Database, lists: readonly ReadList[], file: SourceFile, at: string, seen?: SeenVersions): Promise<readonly StoredOutcome[]> {
  const outcomes: StoredOutcome[] = []
  await addFile(database, file, at)
  for (const list of lists) {
    const { id } = list.description
    const before = await readListInForce(database, id)
    if (before?.contentSha256 === list.contentSha256) {
      outcomes.push({ list: id, outcome: 'unchanged', version: before.version })
      continue
    }
    if (seen && seen.get(id) !== before?.version) throw listChanged(file.name, id)
    const version = await addList(database, list, file, at)
    outcomes.push({ list: id, outcome: before ? 'superseded' : 'added', version })
  }
  if (outcomes.some(({ outcome }) => outcome !== 'unchanged')) await countChange(database)
  return outcomes
}
