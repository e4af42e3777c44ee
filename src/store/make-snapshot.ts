import { roles, statuses } from '../domain/award.ts'
import { municipalityOf } from '../domain/award-list.ts'
import { makeNameIndex } from '../domain/names/name-index.ts'
import { groupBy, makeRegister } from '../domain/register/register.ts'
import { makeFactColumns } from './fact-columns.ts'
import { makeFactLookup } from './fact-lookup.ts'
import { makeCooperation } from './cooperation.ts'
import { makeMemberships } from './memberships.ts'
import { makePopulationByAge } from './population-by-age.ts'
import type { EntryColumns, Snapshot, SnapshotData, StoredEntry } from './snapshot.ts'

/** Indexes plain data into a snapshot; nothing is read or computed elsewhere. */
export function makeSnapshot(data: SnapshotData): Snapshot {
  const register = makeRegister(data.register)
  const populationByCode = groupBy(data.population, (row) => row.code)
  const listsInOrder = data.lists.toSorted(
    (a, b) => compare(a.scheme, b.scheme) || a.year - b.year || compare(a.id, b.id),
  )
  const listIndex = new Map(listsInOrder.map((list, i) => [list.id, i]))
  const ordered = data.entries.toSorted((a, b) => (listIndex.get(a.list) ?? -1) - (listIndex.get(b.list) ?? -1) || a.id - b.id)
  const codes = [...new Set(ordered.flatMap((entry) => municipalityOf(entry) ?? []))].toSorted()
  const codeIndex = new Map([...register.byCode.keys()].map((code, i) => [code, i]))
  const membershipsOn = makeMemberships(register, data.constellations)
  const facts = makeFactLookup(register, data.facts, populationByCode, makeCooperation(register, membershipsOn))
  return {
    data: { ...data, lists: listsInOrder, entries: ordered },
    names: makeNameIndex(register, data.aliases),
    facts,
    factColumns: makeFactColumns(codeIndex, data.facts, data.population, facts),
    codeIndex,
    populationSeries: (code) => populationByCode.get(code) ?? [],
    populationByAge2024: makePopulationByAge(data.populationIn2024Borders, data.populationEstimates),
    membershipsOn,
    schemeById: new Map(data.schemes.map((scheme) => [scheme.id, scheme])),
    listIndex,
    codes,
    indexOfCode: Int32Array.from(codes, (code) => codeIndex.get(code) ?? -1),
    columns: columnsOf(ordered, listIndex, new Map(codes.map((code, i) => [code, i]))),
    rowsOfList: rangesOf(ordered, data.lists.length, listIndex),
  }
}

/** By code unit, the same on every database whatever its collation. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const standingOf = (entry: StoredEntry): number =>
  municipalityOf(entry) !== null ? 0 : entry.answer === 'rejected' || entry.outcome === 'not-municipality' ? 2 : 1

function columnsOf(
  entries: readonly StoredEntry[],
  lists: ReadonlyMap<string, number>,
  codes: ReadonlyMap<string, number>,
): EntryColumns {
  const count = entries.length
  const columns = {
    count,
    list: new Int32Array(count),
    municipality: new Int32Array(count),
    role: new Uint8Array(count),
    status: new Uint8Array(count),
    amountNok: new Float64Array(count),
    standing: new Uint8Array(count),
  }
  for (const [i, entry] of entries.entries()) {
    columns.list[i] = lists.get(entry.list) ?? -1
    columns.municipality[i] = codes.get(municipalityOf(entry) ?? '') ?? -1
    columns.role[i] = entry.role === null ? 255 : roles.indexOf(entry.role)
    columns.status[i] = entry.status === null ? 255 : statuses.indexOf(entry.status)
    columns.amountNok[i] = entry.amountNok ?? Number.NaN
    columns.standing[i] = standingOf(entry)
  }
  return columns
}

function rangesOf(entries: readonly StoredEntry[], lists: number, index: ReadonlyMap<string, number>): { from: number; to: number }[] {
  const ranges = Array.from({ length: lists }, () => ({ from: 0, to: 0 }))
  for (const [i, entry] of entries.entries()) {
    const range = ranges[index.get(entry.list) ?? -1]
    if (!range) continue
    if (range.to === 0) range.from = i
    range.to = i + 1
  }
  return ranges
}
