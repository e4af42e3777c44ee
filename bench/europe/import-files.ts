import { describeLists } from '../../src/actions/list-descriptions.ts'
import { fingerprinted, prepareLists, type PreparedList } from '../../src/actions/prepare-lists.ts'
import { makeNameIndex } from '../../src/domain/names/name-index.ts'
import { makeRegister } from '../../src/domain/register/register.ts'
import { readAwardTable } from '../../src/intake/award-table.ts'
import { readTableFile } from '../../src/intake/read-table-file.ts'
import type { Snapshot } from '../../src/store/snapshot.ts'
import { makeSnapshot } from '../../src/store/make-snapshot.ts'
import { type Europe, madeSchemes, nothingElse } from './generate.ts'
import type { MadeFile } from './lists.ts'

/** Time used by each step of an import, in milliseconds. */
export interface Steps {
  read: number
  table: number
  match: number
  fingerprint: number
}

/** A snapshot that holds the register and the schemes, and no list yet: what a first import begins with. */
export function snapshotToFill({ register, size }: Europe): Snapshot {
  return makeSnapshot({ version: '1', datasets: [], register: register.parts, aliases: register.aliases, facts: [], population: [], ...nothingElse, schemes: madeSchemes(size), lists: [], entries: [], answers: [], editions: [], fetched: [] })
}

export const namesOf = ({ register }: Europe) => makeNameIndex(makeRegister(register.parts), register.aliases)

/** Reads, checks and matches one file by the steps of a real import, up to what would be stored. */
export async function importFile(file: MadeFile, snapshot: Snapshot, steps: Steps): Promise<readonly PreparedList[]> {
  const bytes = new TextEncoder().encode(file.text)
  const began = performance.now()
  const read = await readTableFile(bytes, file.name)
  const wasRead = performance.now()
  const table = readAwardTable(read)
  const tabled = performance.now()
  const input = { scheme: file.scheme, year: file.year, scope: 'national', complete: true, stage: 'result' as const }
  const descriptions = describeLists(snapshot, input, table.rows, file.name)
  const byYear = new Map(descriptions.map(({ year, id }) => [year, id]))
  const rows = table.rows.map((row) => ({ ...row, list: byYear.get(row.year ?? file.year ?? 0) ?? null }))
  const prepared = prepareLists({ ...table, rows }, descriptions, snapshot.names, file.name)
  steps.read += wasRead - began
  steps.table += tabled - wasRead
  const matched = performance.now()
  for (const list of prepared) fingerprinted(list)
  steps.match += matched - tabled
  steps.fingerprint += performance.now() - matched
  return prepared
}
