import { type DatedFact, factKinds, type FactLookup, type FactName, unknownFact } from '../domain/fact.ts'
import { known } from '../domain/known.ts'
import { firstDayOf, holdsOn, type PlainDate, yearOf } from '../domain/plain-date.ts'
import { relativesOn } from '../domain/register/carry.ts'
import { countyCodeOf, groupBy, type Register } from '../domain/register/register.ts'
import type { FactRow, PopulationRow } from './snapshot.ts'

/** Total population carried back in the borders of this day; used only for municipalities that are one and the same since. */
const latestBorders = '2024-01-01'
export const latestBordersDataset = 'population-total-2024-borders'

/** The age groups, of twenty, that a share of the population is made of: the first, and one past the last. */
export const ageGroups = { 'age-0-19': [0, 4], 'age-20-64': [4, 13], 'age-65': [13, 20], 'age-80': [16, 20] } as const

/**
 * Looks facts up as of a date. Population is that of 1 January of the year, in that year's borders:
 * the age table first, then other tables of the same quantity, then totals in 2024 borders for a municipality
 * whose borders have not changed since. A missing fact is unknown.
 */
export function makeFactLookup(
  register: Register,
  facts: readonly FactRow[],
  population: ReadonlyMap<string, readonly PopulationRow[]>,
  cooperation: FactLookupOfCooperation = () => unknownFact,
): FactLookup {
  const byKey = groupBy(facts, (row) => `${row.name}|${row.code}`)
  const carried = new Map<string, DatedFact>()

  const populationOn = (code: string, year: number): PopulationRow | undefined =>
    population.get(code)?.find((row) => row.year === year && row.dataset !== latestBordersDataset)

  const total = (code: string, on: PlainDate): DatedFact => {
    const year = yearOf(on)
    const row = populationOn(code, year)
    if (row) return { value: known(row.total), asOf: firstDayOf(year), edition: null, dataset: row.dataset }
    const key = `${code}|${year}`
    const cached = carried.get(key) ?? unchanged(code, year)
    carried.set(key, cached)
    return cached
  }

  const unchanged = (code: string, year: number): DatedFact => {
    const day = firstDayOf(year)
    const [now, ...others] = day <= latestBorders ? relativesOn(register, code, day, latestBorders) : [code]
    if (now === undefined || others.length > 0) return unknownFact
    const back = day <= latestBorders ? relativesOn(register, now, latestBorders, day) : [code]
    if (back.length !== 1 || back[0] !== code) return unknownFact
    const row = population.get(now)?.find((r) => r.year === year && r.dataset === latestBordersDataset)
    return row ? { value: known(row.total), asOf: day, edition: null, dataset: row.dataset } : unknownFact
  }

  const ageShare = (code: string, on: PlainDate, [from, to]: readonly [number, number]): DatedFact => {
    const row = populationOn(code, yearOf(on))
    if (!row?.ages || row.total === 0) return unknownFact
    const people = row.ages.slice(from, to).reduce((sum, n) => sum + n, 0)
    return { value: known(people / row.total), asOf: firstDayOf(row.year), edition: null, dataset: row.dataset }
  }

  const stored = (name: FactName, code: string, on: PlainDate, edition: string | null): DatedFact => {
    const rows = (byKey.get(`${name}|${code}`) ?? []).filter((row) => holdsOn(row, on) && (edition ?? defaultEdition(name)) === row.edition)
    const [row] = rows
    return row ? { value: known(row.value), asOf: row.edition, edition: row.edition, dataset: row.dataset } : unknownFact
  }

  return (name, code, on, edition) => {
    switch (name) {
      case 'code':
        return { value: known(code), asOf: on, edition: null, dataset: 'municipalities-codes' }
      case 'county':
        return { value: known(countyCodeOf(code)), asOf: on, edition: null, dataset: 'counties' }
      case 'population':
        return total(code, on)
      case 'age-0-19':
      case 'age-20-64':
      case 'age-65':
      case 'age-80':
        return ageShare(code, on, ageGroups[name])
      case 'cooperation':
        return cooperation(code, on)
      default:
        return stored(name, code, on, edition)
    }
  }
}

/** How many fixed groups a municipality is known to stand in (`makeCooperation`). */
export type FactLookupOfCooperation = (code: string, on: PlainDate) => DatedFact

/** The edition meant when none is named: one for all years, never mixed (decision record 0003). */
export const defaultEdition = (name: FactName): string => factKinds[name].editions[0] ?? ''
