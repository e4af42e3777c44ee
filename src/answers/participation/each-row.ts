import type { Snapshot, StoredEntry, StoredList } from '../../store/snapshot.ts'
import type { Units } from '../units.ts'
import type { Counts } from './entry-filter.ts'
import type { Possible } from './stratum.ts'
import { possiblePlaces } from './undetermined.ts'
import { isElsewhere } from './where.ts'

/** What becomes of a row of a counted list. A row whose role is not told waits at its own place. */
export interface RowVisitor {
  readonly counted: (place: number, row: number) => void
  readonly waiting: (possible: Possible, entry: StoredEntry) => void
  /** Not in scope; `scopeUnknown`: because a fact is missing that the scope turns on. */
  readonly outside: (code: string, scopeUnknown: boolean) => void
  readonly notMunicipality: () => void
}

/** Goes through the rows of a scheme-year's lists that have the role and status asked for, in their order. */
export function eachRow(
  snapshot: Snapshot,
  lists: readonly StoredList[],
  { units, inScope, area, counts }: { readonly units: Units; readonly inScope: Int8Array; readonly area: Int8Array | null; readonly counts: Counts },
  visit: RowVisitor,
): void {
  const { columns, codes, rowsOfList, listIndex, data } = snapshot
  const { placeByColumn } = units
  for (const list of lists) {
    const range = rowsOfList[listIndex.get(list.id) ?? -1]
    for (let row = range?.from ?? 0; row < (range?.to ?? 0); row++) {
      const counted = counts(columns.role[row] ?? 255, columns.status[row] ?? 255)
      if (counted === 'no') continue
      const standing = columns.standing[row]
      const place = placeByColumn[columns.municipality[row] ?? -1] ?? -1
      if (standing === 1) {
        const entry = data.entries[row]
        if (!entry) continue
        const possible = possiblePlaces(entry, units)
        if (!isElsewhere(area, possible.places)) visit.waiting(possible, entry)
        continue
      }
      if (place >= 0 && area !== null && area[place] === 0) continue
      if (standing === 2) visit.notMunicipality()
      else if (place < 0 || inScope[place] !== 1) visit.outside(codes[columns.municipality[row] ?? -1] ?? '', place >= 0 && inScope[place] === -1)
      else if (counted === 'yes') visit.counted(place, row)
      else {
        const entry = data.entries[row]
        if (entry) visit.waiting({ places: [place], most: 1 }, entry)
      }
    }
  }
}
