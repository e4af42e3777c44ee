import { createHash } from 'node:crypto'
import type { ListDescription } from '../domain/award-list.ts'
import type { NameIndex } from '../domain/names/name-index.ts'
import type { AwardRow, AwardTable } from '../intake/award-table.ts'
import { matchRows, type MatchedEntry } from '../intake/match-rows.ts'
import { groupBy } from '../domain/register/register.ts'
import type { ReadList } from '../store/write-lists.ts'
import { rowWithoutList } from './import.errors.ts'

/** A list with every name matched: what a dry run shows, and what is stored. */
export interface PreparedList {
  readonly list: Omit<ReadList, 'contentSha256'>
  readonly matched: readonly MatchedEntry[]
  readonly rows: readonly AwardRow[]
}

/**
 * Shares a table's rows out on the lists they belong to and matches every name. Rows name their list in a column of
 * their own, or all belong to the only list described. `tell` hears now and then how many rows are matched.
 */
export function prepareLists(table: AwardTable, descriptions: readonly ListDescription[], names: NameIndex, fileName: string, tell?: (done: number) => void): readonly PreparedList[] {
  const [only] = descriptions
  const known = new Set(descriptions.map(({ id }) => id))
  const lost = table.rows.find((row) => descriptions.length > 1 && !known.has(row.list ?? ''))
  if (lost) throw rowWithoutList(fileName, lost.sheet, lost.row, lost.list)
  const byList = groupBy(table.rows, (row) => (descriptions.length === 1 ? (only?.id ?? '') : (row.list ?? '')))
  let before = 0
  return descriptions.map((description) => {
    const rows = byList.get(description.id) ?? []
    const done = before
    const matched = matchRows(rows, description, names, (count) => tell?.(done + count))
    before += rows.length
    return { list: { description, entries: matched.filter((entry) => !entry.duplicate) }, matched, rows }
  })
}

/** The list as it is stored, with its fingerprint: of the rows as printed, and all that matching decided about them; the words in which it says so may change. */
export function fingerprinted({ list: { description, entries }, rows }: PreparedList): ReadList {
  const decided = entries.map(({ row, column, role, status, outcome, code, part, otherBody, candidates }) => [row, column, role, status, outcome, code, part, otherBody, ...candidates.map((one) => one.code)])
  const content = JSON.stringify([description, rows, decided])
  return { description, entries, contentSha256: createHash('sha256').update(content).digest('hex') }
}
