import { firstDayOf } from '../domain/plain-date.ts'
import type { Refusal } from '../domain/refusal.ts'
import { groupBy, municipalitiesOn, type Register } from '../domain/register/register.ts'
import { dimensionOf, type JsonStatDimension, type JsonStatTable } from '../intake/json-stat.ts'
import { type AgesOf, agesIn, askedOfPeople, by, sumOf } from './ages.ts'
import { type Asking, dayOf, type Fetched, type LeftOutYear, type Source, statisticsNorway } from './fetched.ts'
import { inQuestions, nameOf, readCellLimit, readTableData, readTableMetadata, type YearOfCodes } from './pxweb.ts'
import { municipalitiesMissing, totalsDiffer } from './registers.errors.ts'

const id = '07459'
const source = nameOf(id)
const country = '0'
const url = `https://www.ssb.no/statbank/table/${id}`

/**
 * How much the municipalities may differ from the country: some tables have a few people whose municipality is not
 * known.
 */
const slack = 0.001

interface Row {
  readonly year: number
  readonly code: string
  readonly ages: readonly number[]
}

/** Whether a year was taken whole, or why not. */
type Taken =
  { readonly year: number; readonly rows: readonly Row[] } | { readonly year: number; readonly refusal: Refusal }

/**
 * Statistics Norway's table 07459: people by municipality, sex and single year of age on 1 January, every year since
 * 1986. Each year is asked for in that year's own borders: the numbers that the register of municipalities has in force
 * then. The sexes are added up by the table itself where it lets them be left out. Single years become twenty five-year
 * groups. A year is whole when every municipality in force has people, and together they are the table's own country.
 * The newest year, and at least half of all, must be whole, or the table is refused; another year that is not whole is
 * left out and told.
 */
async function fetchPopulation({ client, addresses, register, on }: Asking): Promise<readonly Fetched[]> {
  const limit = await readCellLimit(client, addresses.statbank)
  const metadata = await readTableMetadata(client, addresses.statbank, id)
  const { ages, sexes, years, perCode, unknown } = ofTable(metadata, register)
  const { places } = dimensionOf(metadata, source, by.region)
  const there = years.filter(({ codes }) => codes.every((code) => places.has(code)))
  const taken = years.flatMap(({ year, codes }): readonly Taken[] => {
    const missing = codes.filter((code) => !places.has(code))
    return missing.length === 0 ? [] : [{ year, refusal: municipalitiesMissing(source, year, missing, unknown) }]
  })
  for (const question of inQuestions(there, perCode, limit, source)) {
    const asked = {
      [by.region]: question.codes,
      ...(sexes.length > 0 && { [by.sex]: sexes }),
      [by.age]: ages,
      [by.what]: [dimensionOf(metadata, source, by.what).codes[0] ?? ''],
      [by.year]: question.years.map(String),
    }
    const agesOf = agesIn(await readTableData(client, addresses.statbank, id, asked), source)
    taken.push(
      ...there.filter(({ year }) => question.years.includes(year)).map((year) => takenYear(year, agesOf, unknown)),
    )
  }
  const whole = wholeOf(taken.toSorted((a, b) => a.year - b.year))
  const version = dayOf(metadata.updated, on)
  return [
    {
      ...statisticsNorway(url, `table ${id}`),
      dataset: 'population-by-age',
      version,
      url,
      content: { kind: 'population', rows: whole.rows },
      leftOut: whole.leftOut,
    },
  ]
}

/**
 * What to ask the table for: its ages and sexes, and of each year the municipalities in force, with the country where
 * there is one.
 */
function ofTable(metadata: JsonStatTable, register: Register) {
  const regions = dimensionOf(metadata, source, by.region)
  const asked = askedOfPeople(metadata, source)
  const regionOf = regionsOf(regions)
  return {
    ...asked,
    years: asked.years.map((year): YearOfCodes => {
      const inForce = municipalitiesOn(register, firstDayOf(year)).map(({ code }) => regionOf(code, year))
      return { year, codes: [...(regions.places.has(country) ? [country] : []), ...inForce] }
    }),
    unknown: regions.codes.filter(
      (code) => /^\d{4}$/.test(code) && !register.byCode.has(code) && !notMunicipal.test(code),
    ),
  }
}

/** Svalbard, Jan Mayen, the shelf and the sea, and what the table has for people whose municipality is not known. */
const notMunicipal = /^(2[1-9]|99)|99$/

/**
 * The table's own code for a municipality number in a year. It is the number itself, but for one that was used twice:
 * there the earlier holder has a letter after it, and both labels say when ("0716u" Våle (-2001), "0716" Re
 * (2002-2019)).
 */
export function regionsOf({ codes, labels }: JsonStatDimension): (code: string, year: number) => string {
  const labelled = codes.map((code, i) => ({ code, label: labels[i] ?? '' }))
  const usedTwice = new Set(codes.flatMap((code) => (/^\d{4}[a-z]$/.test(code) ? [code.slice(0, 4)] : [])))
  const holders = groupBy(
    labelled.filter(({ code }) => usedTwice.has(code.slice(0, 4))),
    ({ code }) => code.slice(0, 4),
  )
  return (code, year) => holders.get(code)?.find(({ label }) => isOfYear(label, year))?.code ?? code
}

/** Whether a label's years in brackets, the last one included, have a year among them; a label without has all. */
function isOfYear(label: string, year: number): boolean {
  const [, from, to] = /\((\d{4})?-(\d{4})?\)\s*$/.exec(label) ?? []
  return year >= Number(from ?? 0) && year <= Number(to ?? 9999)
}

/** The rows of one year, or why it is not whole. */
function takenYear({ year, codes }: YearOfCodes, agesOf: AgesOf, unknown: readonly string[]): Taken {
  const rows = codes
    .filter((code) => code !== country)
    .map((region) => ({ year, code: region.slice(0, 4), ages: agesOf(region, String(year)) ?? [] }))
  const without = rows.filter(({ ages }) => sumOf(ages) === 0).map(({ code }) => code)
  if (without.length > 0) return { year, refusal: municipalitiesMissing(source, year, without, unknown) }
  const whole = agesOf(country, String(year))
  const [sum, all] = [sumOf(rows.map(({ ages }) => sumOf(ages))), whole ? sumOf(whole) : null]
  return all !== null && Math.abs(sum - all) > slack * all
    ? { year, refusal: totalsDiffer(source, year, sum, all, unknown) }
    : { year, rows }
}

/** The years that are whole. Refuses where the newest is not, or most are not. */
function wholeOf(taken: readonly Taken[]): { readonly rows: readonly Row[]; readonly leftOut: readonly LeftOutYear[] } {
  const refused = taken.flatMap((year) => ('refusal' in year ? [year] : []))
  const newest = taken.at(-1)
  if (newest && 'refusal' in newest) throw newest.refusal
  if (refused[0] && refused.length > taken.length / 2) throw refused[0].refusal
  return {
    rows: taken.flatMap((year) => ('rows' in year ? year.rows : [])),
    leftOut: refused.map(({ year, refusal }) => ({ year, why: refusal.text })),
  }
}

export const population07459: Source = {
  id: 'ssb-07459',
  title: {
    nb: 'Folketall etter alder (SSB, tabell 07459)',
    nn: 'Folketal etter alder (SSB, tabell 07459)',
    en: 'Population by age (Statistics Norway, table 07459)',
  },
  datasets: ['population-by-age'],
  fetch: fetchPopulation,
}
