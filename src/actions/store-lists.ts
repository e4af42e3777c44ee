import { countChange } from '../store/count-change.ts'
import type { Database } from '../store/database.ts'
import { addFile, addList, readListInForce, type ReadList, type SourceFile } from '../store/write-lists.ts'

/** What storing did to each list. */
export interface StoredOutcome {
  readonly list: string
  readonly outcome: 'added' | 'superseded' | 'unchanged'
  readonly version: number
}

/** Stores lists from one file; a list with the same content as the one in force is left as it is. Call within a change. */
export async function storeLists(database: Database, lists: readonly ReadList[], file: SourceFile, at: string): Promise<readonly StoredOutcome[]> {
  const outcomes: StoredOutcome[] = []
  await addFile(database, file, at)
  for (const list of lists) {
    const before = await readListInForce(database, list.description.id)
    if (before?.contentSha256 === list.contentSha256) {
      outcomes.push({ list: list.description.id, outcome: 'unchanged', version: before.version })
      continue
    }
    const version = await addList(database, list, file.sha256, at)
    outcomes.push({ list: list.description.id, outcome: before ? 'superseded' : 'added', version })
  }
  if (outcomes.some(({ outcome }) => outcome !== 'unchanged')) await countChange(database)
  return outcomes
}
