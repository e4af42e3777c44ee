import { firstDayOf, type PlainDate } from '../../domain/plain-date.ts'
import { type Carried, carryForward } from '../../domain/register/carry.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'

/** The day whose borders the maps have. */
export const mapYear = 2024
export const mapDay: PlainDate = firstDayOf(mapYear)

/** What has been carried before, by year and number. */
const keptFor = onceFor(() => new Map<number, Map<string, Carried>>())

/**
 * Where a municipality of a year (1 January) belongs on the map: one that was renamed or merged in exactly one place, one since
 * divided in none, with the possible ones named. Years after the map's are read as they stand, for the borders are the same.
 */
export function carryToMap(snapshot: Snapshot, code: string, year: number): Carried {
  const years = keptFor(snapshot)
  const known = years.get(year) ?? new Map<string, Carried>()
  const found = known.get(code)
  if (found) return found
  const carried = carryForward(snapshot.names.register, code, firstDayOf(year), mapDay)
  known.set(code, carried)
  years.set(year, known)
  return carried
}
