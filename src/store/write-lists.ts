import type { AwardEntry, ListDescription } from '../domain/award-list.ts'
import { countChange } from './count-change.ts'
import type { Database } from './database.ts'
import { ask } from './sql.ts'

/** One list as read from a file, ready to be stored. */
export interface ReadList {
  readonly description: ListDescription
  readonly entries: readonly Omit<AwardEntry, 'list'>[]
  /** SHA-256 of the description, the rows and what they were read as: the same again changes nothing. */
  readonly contentSha256: string
}

export interface SourceFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: Uint8Array
  /** Whether it came with the product, rather than from a person. */
  readonly shipped: boolean
}

export interface ListInForce {
  readonly version: number
  readonly contentSha256: string
  readonly description: ListDescription
}

export const readListInForce = async (database: Database, list: string): Promise<ListInForce | undefined> =>
  (await ask<ListInForce>(database, 'read-list-in-force', [list]))[0]

/** Lists that a person has replaced or withdrawn: what ships with the product does not take their place. */
export const readListsInOtherHands = async (database: Database): Promise<ReadonlySet<string>> =>
  new Set((await ask<{ list: string }>(database, 'read-lists-in-other-hands')).map(({ list }) => list))

/** Withdraws the shipped lists in force that are not among these ids; gives the ids of those withdrawn. Call within a change, and count it. */
export const dropShippedLists = async (database: Database, keep: readonly string[], at: string): Promise<readonly string[]> =>
  (await ask<{ list: string }>(database, 'drop-shipped-lists', [JSON.stringify(keep), at])).map(({ list }) => list)

/** Keeps the bytes of a file once, however many lists come from it. `at` is ISO 8601 with zone. */
export const addFile = async (database: Database, file: SourceFile, at: string): Promise<void> =>
  void (await ask(database, 'add-file', [file.sha256, file.name.replaceAll('\0', ''), Buffer.from(file.bytes).toString('base64'), at]))

/** Stores a list beside its earlier version, which is superseded and stays readable; call within a transaction, and count the change. */
export async function addList(database: Database, list: ReadList, file: Pick<SourceFile, 'sha256' | 'shipped'>, at: string): Promise<number> {
  const { description } = list
  const before = await readListInForce(database, description.id)
  const added = await ask<{ version: number }>(database, 'add-list-version', [
    description.id,
    JSON.stringify(description),
    list.contentSha256,
    file.sha256,
    at,
    file.shipped,
  ])
  const version = added[0]?.version ?? 0
  for (let from = 0; from < list.entries.length; from += 5000) {
    await ask(database, 'add-entries', [version, JSON.stringify(list.entries.slice(from, from + 5000))])
  }
  if (before) await ask(database, 'supersede-list', [before.version, version])
  await ask(database, 'put-list-in-force', [version])
  return version
}

/** Takes a version of a list out of force and brings back the one it superseded; gives that one's number, if any. */
export async function undoList(database: Database, version: number, at: string): Promise<number | null> {
  await ask(database, 'withdraw-list', [version, at])
  const restored = await ask<{ version: number }>(database, 'restore-superseded', [version])
  await countChange(database)
  return restored[0]?.version ?? null
}

/** Keeps an answer to a question of names; the latest one counts. */
export const addAnswer = async (
  database: Database,
  answer: { list: string; key: string; text: string; answer: 'settled' | 'rejected' | 'undone'; code: string | null },
  at: string,
): Promise<void> => {
  await ask(database, 'add-answer', [answer.list, answer.key, answer.text, answer.answer, answer.code, at])
  await countChange(database)
}
