import { cellInWords, dimensionOf, type JsonStatDimension, type JsonStatTable, placeIn } from '../intake/json-stat.ts'
import { agesMissing, notPeople, otherShape } from './registers.errors.ts'

/** Twenty five-year groups: 0–4, 5–9 … 90–94, 95 and over. */
export const ageGroupCount = 20
const groupOf = (age: number): number => Math.min(ageGroupCount - 1, Math.floor(age / 5))

/** The codes of single years of age ("000" … "104", "105+") of a dimension. Refuses a gap, or an end before 95. */
function singleYears({ codes }: JsonStatDimension, source: string): readonly string[] {
  const byAge = new Map(
    codes.flatMap((code) => (/^\d{3}\+?$/.test(code) ? [[Number.parseInt(code, 10), code] as const] : [])),
  )
  const last = Math.max(95, ...byAge.keys())
  for (let age = 0; age <= last; age++) if (!byAge.has(age)) throw agesMissing(source, String(age))
  return [...byAge].toSorted(([a], [b]) => a - b).map(([, code]) => code)
}

/** The dimensions that people are counted by at Statistics Norway. */
export const by = { region: 'Region', age: 'Alder', sex: 'Kjonn', year: 'Tid', what: 'ContentsCode' } as const

/** What to ask a table of people for, whatever the municipality. */
interface AskedOfPeople {
  readonly ages: readonly string[]
  /** Empty where the table adds the sexes up by itself. */
  readonly sexes: readonly string[]
  readonly years: readonly number[]
  /** Cells for each municipality and year. */
  readonly perCode: number
}

/** What a table of people has. Refuses one whose ages are not whole, or whose years are none or no years. */
export function askedOfPeople(metadata: JsonStatTable, source: string): AskedOfPeople {
  const ages = singleYears(dimensionOf(metadata, source, by.age), source)
  const sex = metadata.dimensions.find(({ id }) => id === by.sex)
  const sexes = sex && !sex.mayBeLeftOut ? sex.codes.filter((code) => /^[12]$/.test(code)) : []
  const { codes } = dimensionOf(metadata, source, by.year)
  if (codes.length === 0 || !codes.every((code) => /^\d{4}$/.test(code))) throw otherShape(source, by.year, '1986, …')
  return { ages, sexes, years: codes.map(Number), perCode: ages.length * Math.max(1, sexes.length) }
}

/** Statistics Norway's sign for zero, in tables of before 2021; other signs are no number. */
const zeroSign = '-'

/** No year of age has more people than this anywhere in the country; all of them together still fit the database. */
const mostPeople = 1_000_000

/** People of one region in one year, in twenty groups; null where the table gives no figure for any age. */
export type AgesOf = (region: string, year: string) => readonly number[] | null

/**
 * Adds single years of age, and both sexes where the table has them, up to five-year groups. A cell without a figure,
 * among others that have one, is a refusal: what is missing is never taken for 0.
 */
export function agesIn(table: JsonStatTable, source: string): AgesOf {
  const [regions, ages, years] = [by.region, by.age, by.year].map((id) => dimensionOf(table, source, id))
  const sexes = table.dimensions.find(({ id }) => id === by.sex)
  const place = placeIn(table, source, [by.region, by.age, by.year, ...(sexes ? [by.sex] : [])])
  const groups = (ages?.codes ?? []).map((code) => groupOf(Number.parseInt(code, 10)))
  return (region, year) => {
    const [r, t] = [regions?.places.get(region), years?.places.get(year)]
    if (r === undefined || t === undefined) return null
    const people = new Array<number>(ageGroupCount).fill(0)
    let known = 0
    let absent = -1
    groups.forEach((group, a) => {
      for (let s = 0; s < (sexes?.codes.length ?? 1); s++) {
        const at = place(r, a, t, s)
        const value = table.valueAt(at) ?? (table.statusAt(at) === zeroSign ? 0 : null)
        if (value === null) absent = at
        else if (Number.isInteger(value) && value >= 0 && value <= mostPeople) {
          known++
          people[group] = (people[group] ?? 0) + value
        } else throw notPeople(source, cellInWords(at, table.dimensions), String(value))
      }
    })
    if (known === 0) return null
    if (absent >= 0) throw notPeople(source, cellInWords(absent, table.dimensions), table.statusAt(absent) ?? '–')
    return people
  }
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)
