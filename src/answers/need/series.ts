import type { Snapshot } from '../../store/snapshot.ts'
import { mapYear } from '../map/carry-to-map.ts'
import { onceFor } from '../once-for.ts'
import { factOf, unitsOf } from '../units.ts'
import { noPeopleByAge } from './need.errors.ts'
import { ageGroups } from './settings.ts'

/** People by age in the borders of 2024: [municipality × group] for each year in which every municipality is known. */
export interface AgeSeries {
  readonly codes: readonly string[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly firstYear: number
  readonly lastYear: number
  readonly people: (year: number) => Float64Array
  /** Labour-market region of each municipality, 0 up; those without one stand together. */
  readonly regionOf: Int32Array
}

/** The series of a snapshot, read once: the unbroken run of whole years that ends with the last. Refuses a snapshot without any. */
export const ageSeries = onceFor((snapshot): AgeSeries => {
  const { codes, years } = snapshot.populationByAge2024
  const blocks = new Map(years.flatMap((year) => {
    const block = peopleOf(snapshot, year)
    return block ? [[year, block] as const] : []
  }))
  const lastYear = Math.max(...blocks.keys())
  if (codes.length === 0 || !Number.isFinite(lastYear)) throw noPeopleByAge()
  let firstYear = lastYear
  while (blocks.has(firstYear - 1)) firstYear--
  return {
    codes,
    placeOf: new Map(codes.map((code, place) => [code, place])),
    firstYear,
    lastYear,
    people: (year) => blocks.get(year) ?? new Float64Array(0),
    regionOf: regionsOf(snapshot, codes),
  }
})

/** Everybody of a year; null when a municipality is not known. */
function peopleOf({ populationByAge2024: { codes, ages } }: Snapshot, year: number): Float64Array | null {
  const block = new Float64Array(codes.length * ageGroups.count)
  for (const [place, code] of codes.entries()) {
    const own = ages(code, year)
    if (!own) return null
    block.set(own, place * ageGroups.count)
  }
  return block
}

function regionsOf(snapshot: Snapshot, codes: readonly string[]): Int32Array {
  const column = factOf(snapshot, 'labour-region', null, mapYear)
  const { placeOf } = unitsOf(snapshot, mapYear)
  const words = column.kind === 'words' ? column : { words: [], at: new Int32Array() }
  return Int32Array.from(codes, (code) => {
    const region = words.at[placeOf.get(code) ?? -1] ?? -1
    return region < 0 ? words.words.length : region
  })
}
