import type { PlainDate } from '../domain/plain-date.ts'
import type { Database } from './database.ts'
import { readWithin } from './read-snapshot-data.ts'
import type { SnapshotData } from './snapshot.ts'
import { ask } from './sql.ts'
import { readListsInOtherHands } from './write-lists.ts'

/** Rows of all that was ever stored, by what they are. */
export type History = Readonly<Record<'lists' | 'entries' | 'answers' | 'editions' | 'fetched' | 'choices', number>>

/** An edition or a fetched version as it is kept: its content must be the one that its fingerprint was taken of. */
export interface KeptContent {
  readonly kind: 'edition' | 'fetched'
  readonly number: number
  readonly sha256: string
  readonly content: unknown
}

/** What the database itself holds, counted there: for checking it against the files and the snapshot. */
export interface DatabaseState {
  /** Rows by dataset: of its table, and for awards of the shipped lists in force. */
  readonly rows: ReadonlyMap<string, number>
  /** Fingerprints by dataset, as noted when it was loaded, with the rows of its file. */
  readonly datasets: ReadonlyMap<string, { readonly sha256: string; readonly rows: number }>
  readonly inForce: { readonly version: number; readonly lists: number; readonly entries: number; readonly answers: number }
  readonly municipalitiesOn: ReadonlyMap<PlainDate, number>
  /** Every file of awards with the hash noted and the hash of the bytes kept. */
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly found: string }[]
  readonly strays: { readonly listsTwice: number; readonly listsWithoutScheme: number; readonly codesNotInRegister: number; readonly answersNotInRegister: number }
  readonly listsInOtherHands: ReadonlySet<string>
  /** All that was ever stored, in force or not. */
  readonly history: History
  readonly contents: readonly KeptContent[]
  /** All that answers are read from, as the database has it. */
  readonly data: SnapshotData
}

/** Reads the state as of one moment. `days`: those to count municipalities on. */
export const readState = (database: Database, days: readonly PlainDate[]): Promise<DatabaseState> =>
  database.transaction(async (within) => {
    await within.query('set transaction isolation level repeatable read')
    const [inForce = { version: 0, lists: 0, entries: 0, answers: 0 }] = await ask<DatabaseState['inForce']>(within, 'count-in-force')
    const [strays = { listsTwice: 0, listsWithoutScheme: 0, codesNotInRegister: 0, answersNotInRegister: 0 }] = await ask<DatabaseState['strays']>(within, 'find-strays')
    const rows = await ask<{ id: string; rows: number }>(within, 'count-rows')
    const datasets = await ask<{ id: string; sha256: string; rows: number }>(within, 'read-datasets')
    const counted = await ask<{ day: PlainDate; count: number }>(within, 'count-municipalities-on', [JSON.stringify(days)])
    return {
      rows: new Map(rows.map((row) => [row.id, row.rows])),
      datasets: new Map(datasets.map((dataset) => [dataset.id, dataset])),
      inForce,
      municipalitiesOn: new Map(counted.map(({ day, count }) => [day, count])),
      files: await ask<DatabaseState['files'][number]>(within, 'check-files'),
      strays,
      listsInOtherHands: await readListsInOtherHands(within),
      history: (await ask<History>(within, 'count-history'))[0] ?? { lists: 0, entries: 0, answers: 0, editions: 0, fetched: 0, choices: 0 },
      contents: await ask<KeptContent>(within, 'check-contents'),
      data: await readWithin(within),
    }
  })
