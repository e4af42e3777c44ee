import type { Expression } from '../domain/group/expression.ts'
import { parseExpression } from '../domain/group/parse.ts'
import { firstDayOf, type PlainDate } from '../domain/plain-date.ts'
import { municipalitiesOn } from '../domain/register/register.ts'
import type { FactColumn, Places, Snapshot } from '../store/snapshot.ts'
import { marksOf } from './marks-of.ts'
import { onceFor } from './once-for.ts'

/** The municipalities of a year (1 January), in order of number, with each one's place. */
export interface Units extends Places {
  readonly year: number
  /** The place of each of the snapshot's `codes`, −1 for one that is not in force that year. */
  readonly placeByColumn: Int32Array
  readonly placeOf: { readonly get: (code: string) => number | undefined }
}

interface Kept {
  readonly units: Map<number, Units>
  readonly columns: Map<string, FactColumn>
  readonly memberships: Map<string, Int8Array>
}

const keptFor = onceFor((): Kept => ({ units: new Map(), columns: new Map(), memberships: new Map() }))

export function unitsOf(snapshot: Snapshot, year: number): Units {
  const { units } = keptFor(snapshot)
  const found = units.get(year)
  if (found) return found
  const { codeIndex } = snapshot
  const codes = municipalitiesOn(snapshot.names.register, firstDayOf(year)).map(({ code }) => code)
  const placeByIndex = new Int32Array(codeIndex.size).fill(-1)
  for (const [place, code] of codes.entries()) placeByIndex[codeIndex.get(code) ?? -1] = place
  const get = (code: string): number | undefined => {
    const place = placeByIndex[codeIndex.get(code) ?? -1]
    return place === -1 ? undefined : place
  }
  const placeByColumn = snapshot.indexOfCode.map((index) => placeByIndex[index] ?? -1)
  const made = { year, codes, placeByIndex, placeByColumn, placeOf: { get } }
  units.set(year, made)
  return made
}

/** A fact of every municipality of a year, place by place as `unitsOf`; `edition` null means the default one. */
export function factOf(snapshot: Snapshot, fact: Parameters<Snapshot['factColumns']>[0], edition: string | null, year: number): FactColumn {
  const { columns } = keptFor(snapshot)
  const key = `${fact}|${edition}|${year}`
  const found = columns.get(key)
  if (found) return found
  const made = snapshot.factColumns(fact, unitsOf(snapshot, year), firstDayOf(year), edition)
  if (columns.size >= mostRemembered) columns.clear()
  columns.set(key, made)
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

const evaluate = (snapshot: Snapshot, expression: Expression, year: number): Int8Array =>
  marksOf(expression, unitsOf(snapshot, year).codes.length, (fact, edition) => factOf(snapshot, fact, edition, year))

/** The newest day that the facts speak of: 1 January of the last year with population. */
export const latestDay = onceFor((snapshot): PlainDate => firstDayOf(snapshot.data.population.reduce((last, row) => Math.max(last, row.year), 0)))
