import { inOrder } from '../../domain/in-order.ts'
import type { Expression } from '../../domain/group/expression.ts'
import { parseExpression } from '../../domain/group/parse.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import { carryForward } from '../../domain/register/carry.ts'
import { countyOf, municipalitiesOn, type County } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'
import { latestDay, membershipOf, unitsOf } from '../units.ts'
import { countyNotToday } from './where.errors.ts'

const countyIn = (where: string): string | undefined => /^county:(\d{2})$/.exec(where)?.[1]

/** What an area turns on, for telling which datasets an answer rests on. */
export const areaExpression = (where: string): Expression => parseExpression(countyIn(where) === undefined ? where : `county = ${countyIn(where)}`)

/**
 * The area that a question keeps to, place by place as `unitsOf(year)`: 1 within, 0 elsewhere, −1 not known; null for the whole country.
 * `county:CODE` is a county of today with the borders it has today, so that the same area is followed through county reforms:
 * a municipality of an earlier year lies where all of it lies now, and is not known when it was divided between counties.
 * Anything else is a group expression, read as of the year. Refuses a county that is not there today.
 */
export function areaOf(snapshot: Snapshot, where: string | undefined, year: number): Int8Array | null {
  if (where === undefined || where === '') return null
  const county = countyIn(where)
  if (county === undefined) return membershipOf(snapshot, where, year)
  const { today, ofYear, areas } = keptFor(snapshot)
  if (!today.some(({ code }) => code === county)) throw countyNotToday(county, today)
  const key = `${county}|${year}`
  const before = areas.get(key)
  if (before) return before
  const found = ofYear.get(year) ?? countiesOfYear(snapshot, year)
  ofYear.set(year, found)
  const area = Int8Array.from(found, (counties) => (!counties.includes(county) ? 0 : counties.length === 1 ? 1 : -1))
  areas.set(key, area)
  return area
}

interface Kept {
  readonly today: readonly County[]
  readonly ofYear: Map<number, readonly (readonly string[])[]>
  readonly areas: Map<string, Int8Array>
}

const keptFor = onceFor((snapshot): Kept => ({ today: countiesToday(snapshot), ofYear: new Map(), areas: new Map() }))

/** For each municipality of a year, the counties that its area lies in today. */
function countiesOfYear(snapshot: Snapshot, year: number): readonly (readonly string[])[] {
  const [since, until] = [firstDayOf(year), latestDay(snapshot)]
  return unitsOf(snapshot, year).codes.map((code) => countiesOfArea(snapshot, code, since, until))
}

/** The counties that a municipality's area lies in on a later day. */
function countiesOfArea({ names: { register } }: Snapshot, code: string, since: string, until: string): readonly string[] {
  const carried = since > until ? ({ kind: 'exact', code } as const) : carryForward(register, code, since, until)
  const codes = carried.kind === 'exact' ? [carried.code] : carried.kind === 'divided' ? carried.codes : []
  return [...new Set(codes.flatMap((now) => countyOf(register, now, until)?.code ?? []))]
}

/** The counties of the newest day, by number. */
function countiesToday(snapshot: Snapshot): readonly County[] {
  const { register } = snapshot.names
  const on = latestDay(snapshot)
  const found = municipalitiesOn(register, on).flatMap(({ code }) => countyOf(register, code, on) ?? [])
  return [...new Map(found.map((county) => [county.code, county])).values()].toSorted((a, b) => inOrder(a.code, b.code))
}

/** What is in scope, kept to an area. */
export const within = (inScope: Int8Array, area: Int8Array | null): Int8Array =>
  area === null ? inScope : inScope.map((mark, place) => (mark === 0 || area[place] === 0 ? 0 : mark === 1 && area[place] === 1 ? 1 : -1))

/** Whether all the places that a row may be lie outside the area: then the row is not about what is asked. */
export const isElsewhere = (area: Int8Array | null, places: readonly number[] | null): boolean =>
  area !== null && places !== null && places.length > 0 && places.every((place) => area[place] === 0)
