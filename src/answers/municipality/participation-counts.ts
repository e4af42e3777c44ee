import { statuses, takesPart } from '../../domain/award.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import { carryForward } from '../../domain/register/carry.ts'
import type { Snapshot } from '../../store/snapshot.ts'

const kept = new WeakMap<Snapshot, Map<number, ReadonlyMap<string, number>>>()
const taking = takesPart.map((status) => statuses.indexOf(status))

/** On how many schemes' lists each municipality of a year stands as one that took part, predecessors carried forward. */
export function participationCounts(snapshot: Snapshot, year: number): ReadonlyMap<string, number> {
  const years = kept.get(snapshot) ?? new Map<number, ReadonlyMap<string, number>>()
  kept.set(snapshot, years)
  const found = years.get(year)
  if (found) return found
  const schemes = new Map<string, Set<string>>()
  const { columns, codes, data, names } = snapshot
  for (let row = 0; row < columns.count; row++) {
    const list = data.lists[columns.list[row] ?? -1]
    if (columns.standing[row] !== 0 || !list || list.year > year || !taking.includes(columns.status[row] ?? 255)) continue
    const code = codes[columns.municipality[row] ?? -1] ?? ''
    const carried = carryForward(names.register, code, firstDayOf(list.year), firstDayOf(year))
    if (carried.kind !== 'exact') continue
    const set = schemes.get(carried.code) ?? new Set<string>()
    set.add(list.scheme)
    schemes.set(carried.code, set)
  }
  const counts = new Map([...schemes].map(([code, set]) => [code, set.size]))
  years.set(year, counts)
  return counts
}
