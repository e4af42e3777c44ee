import { municipalityOf } from '../../domain/award-list.ts'
import { statuses, takesPart } from '../../domain/award.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import { carryForward } from '../../domain/register/carry.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'

/** Schemes on whose lists a municipality stands: for certain, and at most. */
export interface SchemeCount {
  readonly schemes: number
  /** With the rows that may be its own: those of a predecessor that was divided, and names that wait for a person. */
  readonly mostSchemes: number
}

const keptYears = onceFor(() => new Map<number, ReadonlyMap<string, SchemeCount>>())
const taking = takesPart.map((status) => statuses.indexOf(status))

/** On how many schemes' lists each municipality of a year stands as one that took part, predecessors carried forward. */
export function participationCounts(snapshot: Snapshot, year: number): ReadonlyMap<string, SchemeCount> {
  const years = keptYears(snapshot)
  const found = years.get(year)
  if (found) return found
  const certain = new Map<string, Set<string>>()
  const possible = new Map<string, Set<string>>()
  const { columns, data, names } = snapshot
  for (let row = 0; row < columns.count; row++) {
    const list = data.lists[columns.list[row] ?? -1]
    if (!list || list.year > year || !taking.includes(columns.status[row] ?? 255)) continue
    for (const code of mayBe(snapshot, row)) {
      const carried = carryForward(names.register, code, firstDayOf(list.year), firstDayOf(year))
      const isCertain = carried.kind === 'exact' && columns.standing[row] === 0
      const codes = carried.kind === 'exact' ? [carried.code] : carried.kind === 'divided' ? carried.codes : []
      for (const one of codes) {
        add(possible, one, list.scheme)
        if (isCertain) add(certain, one, list.scheme)
      }
    }
  }
  const counts = new Map(
    [...possible].map(([code, most]) => [code, { schemes: certain.get(code)?.size ?? 0, mostSchemes: most.size }]),
  )
  years.set(year, counts)
  return counts
}

/** The number of a row that is settled, or the candidates of one that waits for a person; none of a row that is no municipality. */
function mayBe({ columns, codes, data }: Snapshot, row: number): readonly string[] {
  if (columns.standing[row] === 0) return [codes[columns.municipality[row] ?? -1] ?? '']
  const entry = data.entries[row]
  if (!entry || municipalityOf(entry) !== null || entry.answer !== 'open') return []
  return entry.candidates.map(({ code }) => code)
}

function add(sets: Map<string, Set<string>>, code: string, scheme: string): void {
  const set = sets.get(code) ?? new Set<string>()
  sets.set(code, set.add(scheme))
}
