import { Refusal } from '../domain/refusal.ts'
import type { Database } from './database.ts'
import { journalFolder, readRecord, recordsOf } from './journal-record.ts'
import { ask } from './sql.ts'

const queries: Readonly<Record<string, string>> = {
  award_list_version: 'differ-lists',
  award_entry: 'differ-entries',
  review_answer: 'differ-answers',
  edition: 'differ-editions',
  fetched_version: 'differ-fetched',
  fetched_choice: 'differ-choices',
}

interface Standing {
  readonly version: number
  readonly superseded_by: number | null
  readonly withdrawn_at: string | null
  readonly dropped: boolean
}

/** Rows sent in one statement. */
const portion = 5000

/**
 * How many rows of the journal the database lacks or has otherwise, and how many lists stand otherwise than the last record
 * says. Call while holding the folder. A damaged record is passed over: `readJournalState` names it.
 */
export async function compareJournal(folder: string, database: Database): Promise<number> {
  const journal = journalFolder(folder)
  let differing = 0
  let standing: readonly Standing[] | null = null
  for (const record of recordsOf(journal)) {
    const waiting = new Map<string, string[]>()
    const flush = async (table: string): Promise<void> => {
      const lines = waiting.get(table) ?? []
      waiting.delete(table)
      const [row] = await ask<{ count: number }>(database, queries[table] ?? '', [`[${lines.join(',')}]`])
      differing += row?.count ?? 0
    }
    try {
      for await (const { table, line } of readRecord(journal, record)) {
        if (table === 'standing') standing = JSON.parse(line) as readonly Standing[]
        if (!(table in queries)) continue
        const lines = waiting.get(table) ?? []
        waiting.set(table, lines)
        if (lines.push(line) >= portion) await flush(table)
      }
      for (const table of waiting.keys()) await flush(table)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  if (standing === null) return differing
  const now = new Set((await ask<Standing>(database, 'journal-standing')).map(wordOf))
  const noted = new Set(standing.map(wordOf))
  return differing + [...now].filter((one) => !noted.has(one)).length + [...noted].filter((one) => !now.has(one)).length
}

/** Without the moment itself, which is written after the clock of a session. */
const wordOf = ({ version, superseded_by, withdrawn_at, dropped }: Standing): string => [version, superseded_by, withdrawn_at !== null, dropped].join('/')
