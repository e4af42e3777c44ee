import type { Snapshot } from '../../store/snapshot.ts'
import type { NamedGroup } from '../groups.ts'
import { membershipOf, unitsOf } from '../units.ts'
import { namedIn } from './named.ts'
import { areaOf, within } from './where.ts'

interface Member {
  readonly code: string
  readonly name: string
}

/** Who belongs to a group on 1 January of a year; `unknown` where a fact that the group turns on is missing. */
export interface Members {
  readonly group: string
  readonly year: number
  readonly municipalities: number
  readonly members: readonly Member[]
  readonly unknown: readonly Member[]
}

/** The members of a group in a year, within an area or in the whole country, in order of number: for maps, lists and counts. */
export function membersOf(snapshot: Snapshot, { id, definition }: NamedGroup, year: number, where?: string): Members {
  const { codes } = unitsOf(snapshot, year)
  const area = areaOf(snapshot, where, year)
  const marks = within(membershipOf(snapshot, definition, year), area)
  const named = (code: string): Member => ({ code, name: namedIn(snapshot, code, year).name ?? code })
  const having = (mark: number): readonly Member[] => codes.filter((_, place) => marks[place] === mark).map(named)
  return { group: id, year, municipalities: area === null ? codes.length : area.filter((mark) => mark !== 0).length, members: having(1), unknown: having(-1) }
}
