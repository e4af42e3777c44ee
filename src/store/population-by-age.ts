import { groupBy } from '../domain/register/register.ts'
import type { PopulationByAge, PopulationEstimate, PopulationRow } from './snapshot.ts'

const groups = 20

/**
 * Indexes people by age in the borders of 2024. The block is made when it is first asked for: most questions never ask.
 * Rows without ages are passed over.
 */
export function makePopulationByAge(
  rows: readonly PopulationRow[],
  estimates: readonly PopulationEstimate[],
): PopulationByAge {
  const codes = [...new Set(rows.map(({ code }) => code))].toSorted()
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b)
  const estimatesOf = groupBy(estimates, ({ code }) => code)
  let block: Block | null = null

  const blockOf = (): Block => (block ??= makeBlock(rows, codes, years))
  return {
    codes,
    years,
    ages: (code, year) => {
      const { people, known, places, placeOfYear } = blockOf()
      const [place, inYear] = [places.get(code), placeOfYear.get(year)]
      if (place === undefined || inYear === undefined) return null
      const at = place * years.length + inYear
      return known[at] === 1 ? people.subarray(at * groups, (at + 1) * groups) : null
    },
    estimate: (code, year) =>
      estimatesOf.get(code)?.find(({ fromYear, untilYear }) => fromYear <= year && year <= untilYear)?.reason ?? null,
  }
}

interface Block {
  readonly people: Uint32Array
  readonly known: Uint8Array
  readonly places: ReadonlyMap<string, number>
  readonly placeOfYear: ReadonlyMap<number, number>
}

function makeBlock(rows: readonly PopulationRow[], codes: readonly string[], years: readonly number[]): Block {
  const places = new Map(codes.map((code, place) => [code, place]))
  const placeOfYear = new Map(years.map((year, place) => [year, place]))
  const known = new Uint8Array(codes.length * years.length)
  const people = new Uint32Array(known.length * groups)
  for (const { code, year, ages } of rows) {
    if (ages === null) continue
    const at = (places.get(code) ?? 0) * years.length + (placeOfYear.get(year) ?? 0)
    known[at] = 1
    people.set(ages, at * groups)
  }
  return { people, known, places, placeOfYear }
}
