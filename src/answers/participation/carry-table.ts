import { firstDayOf } from '../../domain/plain-date.ts'
import { type Carried, carryForward } from '../../domain/register/carry.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'
import { unitsOf } from '../units.ts'

/** Where the municipalities of one year belong in the borders of another, place by place. */
export interface CarryTable {
  /** Place in the later year's units; −1 no one, −2 divided. */
  readonly to: Int32Array
  /** By place: whom a divided one has become. */
  readonly divided: ReadonlyMap<number, readonly string[]>
}

interface Kept {
  readonly tables: Map<string, CarryTable>
  readonly others: Map<string, Carried>
}

/** The register does not change within a snapshot, and years are few: every pair is worked out once. */
const keptFor = onceFor((): Kept => ({ tables: new Map(), others: new Map() }))

/** From 1 January of a year to 1 January of a later one. */
export function carryTable(snapshot: Snapshot, since: number, until: number): CarryTable {
  const { tables } = keptFor(snapshot)
  const key = `${since}|${until}`
  const found = tables.get(key)
  if (found) return found
  const { codes } = unitsOf(snapshot, since)
  const { placeOf } = unitsOf(snapshot, until)
  const to = new Int32Array(codes.length).fill(-1)
  const divided = new Map<number, readonly string[]>()
  for (const [place, code] of codes.entries()) {
    const carried = carryForward(snapshot.names.register, code, firstDayOf(since), firstDayOf(until))
    if (carried.kind === 'exact') to[place] = placeOf.get(carried.code) ?? -1
    else if (carried.kind === 'divided') {
      to[place] = -2
      divided.set(place, carried.codes)
    }
  }
  const made = { to, divided }
  tables.set(key, made)
  return made
}

/** The same for one number, also one that was not in force on 1 January. */
export function carryCode(snapshot: Snapshot, code: string, since: number, until: number): Carried {
  const { others } = keptFor(snapshot)
  const key = `${code}|${since}|${until}`
  const found = others.get(key)
  if (found) return found
  const made = carryForward(snapshot.names.register, code, firstDayOf(since), firstDayOf(until))
  if (others.size >= mostRemembered) others.clear()
  others.set(key, made)
  return made
}

const mostRemembered = 50_000
