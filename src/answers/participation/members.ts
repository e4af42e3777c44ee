import type { Snapshot } from '../../store/snapshot.ts'
import type { NamedGroup } from '../groups.ts'
import { membershipOf, unitsOf } from '../units.ts'

/** Who belongs to a group on 1 January of a year, by municipality number; `unknown` where a fact is missing. */
export interface Members {
  readonly group: string
  readonly year: number
  readonly municipalities: number
  readonly members: readonly string[]
  readonly unknown: readonly string[]
}

/** The members of a group in a year, for maps and counts. */
export function membersOf(snapshot: Snapshot, { id, definition }: NamedGroup, year: number): Members {
  const { codes } = unitsOf(snapshot, year)
  const marks = membershipOf(snapshot, definition, year)
  const having = (mark: number): readonly string[] => codes.filter((_, place) => marks[place] === mark)
  return { group: id, year, municipalities: codes.length, members: having(1), unknown: having(-1) }
}
