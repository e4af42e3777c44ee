import { belongs } from '../domain/group/evaluate.ts'
import type { Expression } from '../domain/group/expression.ts'
import { parseExpression } from '../domain/group/parse.ts'
import { firstDayOf, type PlainDate } from '../domain/plain-date.ts'
import { municipalitiesOn } from '../domain/register/register.ts'
import type { Snapshot } from '../store/snapshot.ts'

/** The municipalities of a year (1 January), in order of number, with each one's place. */
export interface Units {
  readonly year: number
  readonly codes: readonly string[]
  readonly placeOf: ReadonlyMap<string, number>
}

interface Kept {
  readonly units: Map<number, Units>
  readonly memberships: Map<string, Int8Array>
}

/** What is worked out once for a snapshot and used by many answers: a snapshot never changes, so neither does this. */
const kept = new WeakMap<Snapshot, Kept>()

function keptFor(snapshot: Snapshot): Kept {
  const found = kept.get(snapshot)
  if (found) return found
  const made: Kept = { units: new Map(), memberships: new Map() }
  kept.set(snapshot, made)
  return made
}

export function unitsOf(snapshot: Snapshot, year: number): Units {
  const { units } = keptFor(snapshot)
  const found = units.get(year)
  if (found) return found
  const codes = municipalitiesOn(snapshot.names.register, firstDayOf(year)).map(({ code }) => code)
  const made = { year, codes, placeOf: new Map(codes.map((code, place) => [code, place])) }
  units.set(year, made)
  return made
}

/** At most this many group definitions are remembered for a snapshot, so that odd requests cannot fill the memory. */
const mostRemembered = 2000

/** Who belongs to a group in a year, place by place as `unitsOf`: 1 yes, 0 no, −1 unknown. Facts are those of the year. */
export function membershipOf(snapshot: Snapshot, definition: string, year: number): Int8Array {
  const { memberships } = keptFor(snapshot)
  const key = `${year}|${definition}`
  const found = memberships.get(key)
  if (found) return found
  const made = evaluate(snapshot, parseExpression(definition), year)
  if (memberships.size >= mostRemembered) memberships.clear()
  memberships.set(key, made)
  return made
}

function evaluate(snapshot: Snapshot, expression: Expression, year: number): Int8Array {
  const on = firstDayOf(year)
  return Int8Array.from(unitsOf(snapshot, year).codes, (code) => {
    const is = belongs(expression, code, on, snapshot.facts)
    return is === null ? -1 : is ? 1 : 0
  })
}

/** The newest day that the facts speak of: 1 January of the last year with population. */
export const latestDay = (snapshot: Snapshot): PlainDate => firstDayOf(snapshot.data.population.reduce((last, row) => Math.max(last, row.year), 0))
