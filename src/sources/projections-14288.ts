import { municipalitiesOn, type Register } from '../domain/register/register.ts'
import { dimensionOf, type JsonStatTable } from '../intake/json-stat.ts'
import { agesIn, askedOfPeople, by, sumOf } from './ages.ts'
import { type Asking, dayOf, type Fetched, type Source, statisticsNorway } from './fetched.ts'
import { inQuestions, nameOf, readCellLimit, readTableData, readTableMetadata } from './pxweb.ts'
import { municipalitiesMissing, noMainVariant } from './registers.errors.ts'

const id = '14288'
const source = nameOf(id)
const url = `https://www.ssb.no/statbank/table/${id}`

/** Medium fertility, life expectancy, internal migration and immigration: Statistics Norway's main alternative. */
const mainVariant = 'MMMM'

/** The projections are made in these borders, whatever the year. */
const borders = '2024-01-01'

/**
 * Statistics Norway's table 14288: the regional population projections, by municipality, sex and single year of age.
 * Only the main alternative is fetched. All years are in the borders of 2024; single years of age become twenty
 * five-year groups. Refuses a table that lacks a municipality, or in which the main alternative cannot be told from the
 * others.
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

/** Which of the table's contents is the main alternative: the only one whose code or label says MMMM. */
function mainVariantCode(metadata: JsonStatTable): string {
  const { codes, labels } = dimensionOf(metadata, source, by.what)
  const [main, ...others] = codes.filter((code, i) => `${code} ${labels[i] ?? ''}`.includes(mainVariant))
  if (main === undefined || others.length > 0)
    throw noMainVariant(
      source,
      codes.map((code, i) => `${code} (${labels[i] ?? ''})`),
    )
  return main
}

export const projections14288: Source = {
  id: 'ssb-14288',
  title: {
    nb: 'Befolkningsframskriving for kommunene (SSB, tabell 14288)',
    nn: 'Folketalsframskriving for kommunane (SSB, tabell 14288)',
    en: 'Population projections for municipalities (Statistics Norway, table 14288)',
  },
  datasets: ['projections'],
  fetch: fetchProjections,
}
