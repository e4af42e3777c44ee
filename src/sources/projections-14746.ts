import { municipalitiesOn, type Register } from '../domain/register/register.ts'
import { dimensionOf, type JsonStatTable } from '../intake/json-stat.ts'
import { agesIn, askedOfPeople, by, sumOf } from './ages.ts'
import { type Asking, dayOf, type Fetched, type Source, statisticsNorway } from './fetched.ts'
import { inQuestions, nameOf, readCellLimit, readTableData, readTableMetadata } from './pxweb.ts'
import { municipalitiesMissing, noMainVariant } from './registers.errors.ts'

const id = '14746'
const source = nameOf(id)
const url = `https://www.ssb.no/statbank/table/${id}`

/** Medium fertility, life expectancy, internal migration and immigration: Statistics Norway's main alternative. */
const mainVariant = 'MMMM'

/** The projections are made in the borders of 2026, whatever the year; they have been the same since this day. */
const borders = '2024-01-01'

/**
 * Statistics Norway's table 14746: the regional population projections of 2026, which took the place of those of 2024
 * (table 14288), by municipality, sex and single year of age. There is a new table every second year. Only the main
 * alternative is fetched. All years are in the borders of 2024; single years of age become twenty five-year groups.
 * Refuses a table that lacks a municipality, or in which the main alternative cannot be told from the others.
 */
async function fetchProjections({ client, addresses, register, on }: Asking): Promise<readonly Fetched[]> {
  const limit = await readCellLimit(client, addresses.statbank)
  const metadata = await readTableMetadata(client, addresses.statbank, id)
  const codes = codesOf(metadata, register)
  const { ages, sexes, years, perCode } = askedOfPeople(metadata, source)
  const main = mainVariantCode(metadata)
  const rows: {
    readonly variant: string
    readonly year: number
    readonly code: string
    readonly ages: readonly number[]
  }[] = []
  for (const question of inQuestions(
    years.map((year) => ({ year, codes })),
    perCode,
    limit,
    source,
  )) {
    const asked = {
      [by.region]: question.codes,
      ...(sexes.length > 0 && { [by.sex]: sexes }),
      [by.age]: ages,
      [by.what]: [main],
      [by.year]: question.years.map(String),
    }
    const agesOf = agesIn(await readTableData(client, addresses.statbank, id, asked), source)
    for (const year of question.years) {
      const found = codes.map((code) => ({ variant: mainVariant, year, code, ages: agesOf(code, String(year)) ?? [] }))
      const without = found.filter((row) => sumOf(row.ages) === 0).map(({ code }) => code)
      if (without.length > 0) throw municipalitiesMissing(source, year, without, [])
      rows.push(...found)
    }
  }
  const version = dayOf(metadata.updated, on)
  return [
    {
      ...statisticsNorway(url, `table ${id}`),
      dataset: 'projections',
      version,
      url,
      content: { kind: 'projections', rows },
    },
  ]
}

/** The municipalities of 2024, all of which the table must have. */
function codesOf(metadata: JsonStatTable, register: Register): readonly string[] {
  const { places } = dimensionOf(metadata, source, by.region)
  const codes = municipalitiesOn(register, borders).map(({ code }) => code)
  const missing = codes.filter((code) => !places.has(code))
  if (missing.length > 0) throw municipalitiesMissing(source, Number(borders.slice(0, 4)), missing, [])
  return codes
}

/**
 * Which of the table's contents is the main alternative: the only one whose code or label says MMMM, or where none does,
 * the only one that is called so.
 */
function mainVariantCode(metadata: JsonStatTable): string {
  const { codes, labels } = dimensionOf(metadata, source, by.what)
  const told = codes.map((code, i) => ({ code, text: `${code} ${labels[i] ?? ''}` }))
  const byLetters = told.filter(({ text }) => text.includes(mainVariant))
  const byName = told.filter(({ text }) => /hovedalternativ/i.test(text))
  const [main, ...others] = byLetters.length > 0 ? byLetters : byName
  if (main === undefined || others.length > 0)
    throw noMainVariant(
      source,
      codes.map((code, i) => `${code} (${labels[i] ?? ''})`),
    )
  return main.code
}

export const projections14746: Source = {
  id: 'ssb-14746',
  title: {
    nb: 'Befolkningsframskriving for kommunene (SSB, tabell 14746)',
    nn: 'Folketalsframskriving for kommunane (SSB, tabell 14746)',
    en: 'Population projections for municipalities (Statistics Norway, table 14746)',
  },
  datasets: ['projections'],
  fetch: fetchProjections,
}
