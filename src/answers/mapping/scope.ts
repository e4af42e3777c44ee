import type { Snapshot, StoredList } from '../../store/snapshot.ts'
import type { ParticipationInput } from '../participation/input.ts'
import { scopeOf } from '../participation/strata.ts'
import { areaOf } from '../participation/where.ts'
import { addProfile, countersOf, type Frame, sides } from './frame.ts'

/** Who could take part in a year, and how many that is in every counter: the same for all schemes with the same scope. */
export interface Scope {
  /** Place by place: 1 in scope, 0 not, −1 not known. */
  readonly inScope: Int8Array
  readonly area: Int8Array | null
  readonly counters: Int32Array
  /** Counters that become rows: the first of those of a slot and group, where a member is in scope or may be. */
  readonly rows: Int32Array
}

/** Two scheme-years of one year with the same key have the same scope. */
export const scopeKey = (lists: readonly StoredList[], { among }: ParticipationInput): string =>
  lists.map(({ scope, eligible }) => `${scope}|${among === 'eligible' ? eligible : 'all'}`).join('||')

export function scopeOfFrame(snapshot: Snapshot, frame: Frame, lists: readonly StoredList[], input: ParticipationInput): Scope {
  const inScope = scopeOf(snapshot, input, lists, frame.units)
  const counters = countersOf(frame)
  const alike = new Int32Array(frame.profiles)
  for (let place = 0; place < inScope.length; place++) {
    const profile = frame.profileOf[place] ?? 0
    if (inScope[place] === 1) alike[profile] = (alike[profile] ?? 0) + 1
  }
  for (const [profile, n] of alike.entries()) if (n > 0) addProfile(frame, profile, n, counters)
  const rows = new Int32Array(counters.length / sides)
  let count = 0
  for (let at = 0; at < counters.length; at += sides) if ((counters[at] ?? 0) + (counters[at + 2] ?? 0) > 0) rows[count++] = at
  return { inScope, area: areaOf(snapshot, input.where, frame.units.year), counters, rows: rows.subarray(0, count) }
}
