import type { Expression } from '../../domain/group/expression.ts'
import type { FactName } from '../../domain/fact.ts'
import { firstDayOf, yearOf } from '../../domain/plain-date.ts'
import { countyCodeOf } from '../../domain/register/register.ts'
import type { FactColumn, Snapshot } from '../../store/snapshot.ts'
import { marksOf } from '../marks-of.ts'
import { onceFor } from '../once-for.ts'
import { carryCode } from '../participation/carry-table.ts'
import { factOf, latestDay, unitsOf } from '../units.ts'

/** The borders that rows are in: those of 2024 whatever the year, or each year's own. */
export type Borders = '2024' | 'own'

/** The year whose division carries the facts that are known of one division only. */
export const fixedYear = 2024

/** The municipalities of a year in the borders asked for, place by place, with what explains them. NaN is unknown. */
export interface Frame {
  readonly year: number
  readonly codes: readonly string[]
  readonly population: Float64Array
  readonly centrality: Float64Array
  readonly age65: Float64Array
  readonly age80: Float64Array
  readonly travel: Float64Array
  /** 1 known to stand in a regional council on 1 January of the year, 0 not known to. */
  readonly council: Float64Array
  /** Today's county by number, '' where it lies in several. */
  readonly county: readonly string[]
  /**
   * The municipality as of the latest day: errors are clustered by it. One since divided goes with the first that it
   * has become.
   */
  readonly cluster: readonly string[]
  /** Who belongs to a group that year: 1 yes, 0 no, −1 unknown. */
  readonly group: (definition: string, expression: Expression) => Int8Array
}

const keptFor = onceFor(() => new Map<string, Frame>())

/** The frame of a year; made once for a snapshot. */
export function frameOf(snapshot: Snapshot, borders: Borders, year: number): Frame {
  const kept = keptFor(snapshot)
  const key = `${borders}|${year}`
  const found = kept.get(key)
  if (found) return found
  const made = makeFrame(snapshot, borders, year)
  kept.set(key, made)
  return made
}

function makeFrame(snapshot: Snapshot, borders: Borders, year: number): Frame {
  const unitYear = borders === 'own' ? year : fixedYear
  const { codes } = unitsOf(snapshot, unitYear)
  const fact =
    borders === 'own'
      ? (name: FactName, edition: string | null) => factOf(snapshot, name, edition, year)
      : movedFacts(snapshot, year)
  const groups = new Map<string, Int8Array>()
  const group = (definition: string, expression: Expression): Int8Array => {
    const found = groups.get(definition) ?? marksOf(expression, codes.length, fact)
    // Odd requests cannot fill the memory.
    if (groups.size >= 200) groups.clear()
    groups.set(definition, found)
    return found
  }
  const linked = codes.map((code) => linkedTo(snapshot, code, unitYear))
  const numbers = (name: FactName): Float64Array => numbersOf(fact(name, null), codes.length)
  return {
    year,
    codes,
    population: numbers('population'),
    centrality: numbers('centrality'),
    age65: numbers('age-65'),
    age80: numbers('age-80'),
    travel: numbers('travel-minutes'),
    council: Float64Array.from(codes, (code) => (isInCouncil(snapshot, code, year, unitYear) ? 1 : 0)),
    county: linked.map(({ county }) => county),
    cluster: linked.map(({ cluster }) => cluster),
    group,
  }
}

/** A column's numbers; NaN where the value is unknown, or only known to be one of several. */
function numbersOf(column: FactColumn, size: number): Float64Array {
  const out = new Float64Array(size).fill(NaN)
  if (column.kind === 'numbers')
    for (let place = 0; place < size; place++) if (column.known[place] === 1) out[place] = column.values[place] ?? NaN
  return out
}

/** Age groups of five years: 0–19, 20–64, 65 and over, 80 and over. */
const agesOf = { 'age-0-19': [0, 4], 'age-20-64': [4, 13], 'age-65': [13, 20], 'age-80': [16, 20] } as const

/** Facts in the borders of 2024: people and ages as moved there for the year, all else as of 2024. */
function movedFacts(snapshot: Snapshot, year: number): (name: FactName, edition: string | null) => FactColumn {
  const { codes } = unitsOf(snapshot, fixedYear)
  const ages = codes.map((code) => snapshot.populationByAge2024.ages(code, year))
  const sumOf = (groups: Uint32Array, from: number, to: number): number =>
    groups.subarray(from, to).reduce((sum, people) => sum + people, 0)
  const column = (of: (groups: Uint32Array) => number): FactColumn => ({
    kind: 'numbers',
    values: Float64Array.from(ages, (groups) => (groups === null ? NaN : of(groups))),
    known: Uint8Array.from(ages, (groups) => (groups === null ? 0 : 1)),
    several: new Map(),
  })
  return (name, edition) => {
    switch (name) {
      case 'population':
        return column((groups) => sumOf(groups, 0, 20))
      case 'age-0-19':
      case 'age-20-64':
      case 'age-65':
      case 'age-80':
        return column((groups) => sumOf(groups, agesOf[name][0], agesOf[name][1]) / sumOf(groups, 0, 20))
      default:
        return factOf(snapshot, name, edition, fixedYear)
    }
  }
}

/**
 * Whether a list of members of some regional council, in force on 1 January of the year as far as dates are known, holds
 * the municipality or one that it came from: not that a list says no, for nobody lists those.
 */
const isInCouncil = (snapshot: Snapshot, code: string, year: number, unitYear: number): boolean =>
  snapshot
    .membershipsOn(code, firstDayOf(year), firstDayOf(unitYear))
    .some(({ constellation, standing }) => constellation.kind === 'regional-council' && standing === 'member')

/** Who a municipality is as of the latest day, and the county it then lies in. */
function linkedTo(
  snapshot: Snapshot,
  code: string,
  year: number,
): { readonly cluster: string; readonly county: string } {
  const latest = yearOf(latestDay(snapshot))
  const carried = carryCode(snapshot, code, year, Math.max(year, latest))
  const now = carried.kind === 'exact' ? [carried.code] : carried.kind === 'divided' ? carried.codes : [code]
  const counties = new Set(now.map(countyCodeOf))
  const [county = ''] = counties
  return { cluster: now[0] ?? code, county: counties.size === 1 ? county : '' }
}
