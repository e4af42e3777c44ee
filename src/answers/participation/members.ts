import { firstDayOf } from '../../domain/plain-date.ts'
import { municipalityByCode } from '../../domain/register/register.ts'
import { displayName } from '../../domain/register/labels.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { NamedGroup } from '../groups.ts'
import { membershipOf, unitsOf } from '../units.ts'

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

/** The members of a group in a year, in order of number: for maps, lists and counts. */
export function membersOf(snapshot: Snapshot, { id, definition }: NamedGroup, year: number): Members {
  const { register } = snapshot.names
  const { codes } = unitsOf(snapshot, year)
  const marks = membershipOf(snapshot, definition, year)
  const named = (code: string): Member => {
    const municipality = municipalityByCode(register, code, firstDayOf(year))
    return { code, name: municipality ? displayName(register, municipality) : code }
  }
  const having = (mark: number): readonly Member[] => codes.filter((_, place) => marks[place] === mark).map(named)
  return { group: id, year, municipalities: codes.length, members: having(1), unknown: having(-1) }
}
