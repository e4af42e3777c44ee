import type { Snapshot } from '../../store/snapshot.ts'
import { type Bits, hasBit, noBits, setBit } from '../bits.ts'
import { onceFor } from '../once-for.ts'
import { membershipOf } from '../units.ts'

/** Who belongs to a group in a year, as bits place by place: those who do, and those of whom it is not known. */
export interface Marks {
  readonly yes: Bits
  readonly unknown: Bits
}

/** A group and everyone else, of whom it is known. */
export interface Sides {
  readonly group: Marks
  readonly others: Marks
}

/** Whether a place belongs: 1 yes, 0 no, −1 unknown. */
export const markAt = ({ yes, unknown }: Marks, place: number): 1 | 0 | -1 => (hasBit(unknown, place) ? -1 : hasBit(yes, place) ? 1 : 0)

/** At most this many groups and years are remembered for a snapshot. */
const mostRemembered = 2000
const keptFor = onceFor(() => new Map<string, Sides>())

/** The members of a group in a year, and everyone else; unknown stays unknown on both sides. The same object for the same group and year. */
export function sidesOf(snapshot: Snapshot, definition: string, year: number): Sides {
  const kept = keptFor(snapshot)
  const key = `${year}|${definition}`
  const found = kept.get(key)
  if (found) return found
  const membership = membershipOf(snapshot, definition, year)
  const [yes, no, unknown] = [noBits(membership.length), noBits(membership.length), noBits(membership.length)]
  for (let place = 0; place < membership.length; place++) setBit(membership[place] === 1 ? yes : membership[place] === 0 ? no : unknown, place)
  const made = { group: { yes, unknown }, others: { yes: no, unknown } }
  if (kept.size >= mostRemembered) kept.clear()
  kept.set(key, made)
  return made
}
