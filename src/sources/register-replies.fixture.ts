import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Replies in the shapes in which the registers have been seen to answer (`recorded/README.md` says where), made from
 * the product's own data. Single years of age are five-year groups divided.
 */

const data = join(import.meta.dirname, '../../data')

const csv = (path: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(join(data, path), 'utf8').trim().split('\n')
  const names = head.split(',')
  // Only the counts and the codes are read here; a name with a comma in quotes is the last field of none of them.
  return lines.map((line) =>
    Object.fromEntries(
      (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((cell, i) => [
        names[i] ?? '',
        cell.replace(/,$/, '').replace(/^"|"$/g, ''),
      ]),
    ),
  )
}

export const ageCodes = Array.from({ length: 106 }, (_, age) => (age === 105 ? '105+' : String(age).padStart(3, '0')))

/** Twenty groups as 106 single years: each group evenly, what is left over on its first year. */
export function singleYearsOf(groups: readonly number[]): readonly number[] {
  return groups.flatMap((people, group) => {
    const years = group === 19 ? 11 : 5
    const each = Math.floor(people / years)
    return Array.from({ length: years }, (_, i) => each + (i === 0 ? people - each * years : 0))
  })
}

export type People = ReadonlyMap<string, readonly number[]>

/** People by "year|code", as twenty groups, of the years told. */
export function peopleOf(years: readonly number[], isWanted: (code: string) => boolean = () => true): People {
  return new Map(
    csv('population/population-by-age.csv')
      .filter((row) => years.includes(Number(row.year)) && isWanted(row.code ?? ''))
      .map((row) => [
        `${row.year}|${row.code}`,
        Object.keys(row)
          .filter((name) => /^a\d\d$/.test(name))
          .map((name) => Number(row[name])),
      ]),
  )
}

interface Table {
  readonly id: string
  readonly title: string
  readonly contents: Readonly<Record<string, string>>
  readonly updated: string
  readonly people: People
  /** Whether the table has a row for the whole country. */
  readonly withCountry: boolean
  /** What regions are called, where a test needs it. */
  readonly regions?: Readonly<Record<string, string>>
}

const dimensionLabels: Readonly<Record<string, string>> = {
  Region: 'region',
  Kjonn: 'kjønn',
  Alder: 'alder',
  ContentsCode: 'statistikkvariabel',
  Tid: 'år',
}
const mayBeLeftOut = ['Region', 'Kjonn', 'Alder']

/** In a reply with cells, `elimination` tells of what was fetched, not of what may be left out; code lists are gone. */
const tableOf = (
  dimension: Readonly<Record<string, readonly string[]>>,
  { id, title, updated, contents, regions = {} }: Table,
  isMetadata: boolean,
) => {
  const labels: Readonly<Record<string, string>> = { ...regions, ...contents }
  return {
    version: '2.0',
    class: 'dataset',
    label: `${id}: ${title}`,
    source: 'Statistisk sentralbyrå',
    updated,
    role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
    id: Object.keys(dimension),
    size: Object.values(dimension).map((codes) => codes.length),
    dimension: Object.fromEntries(
      Object.entries(dimension).map(([name, codes]) => [
        name,
        {
          label: dimensionLabels[name],
          category: {
            index: Object.fromEntries(codes.map((code, i) => [code, i])),
            label: Object.fromEntries(codes.map((code) => [code, labels[code] ?? code])),
          },
          extension: {
            elimination: isMetadata && mayBeLeftOut.includes(name),
            show: name === 'Region' ? 'code_value' : 'value',
            ...(isMetadata && { codelists: [] }),
          },
        },
      ]),
    ),
    extension: {
      px: { infofile: 'None', tableid: id, decimals: 0, 'official-statistics': true, aggregallowed: true, matrix: id },
      ...(!isMetadata && { discontinued: null }),
    },
  }
}

const yearsOf = (people: People): readonly string[] =>
  [...new Set([...people.keys()].map((key) => key.slice(0, 4)))].toSorted()
const codesOf = (people: People): readonly string[] =>
  [...new Set([...people.keys()].map((key) => key.slice(5)))].toSorted()

/** `GET /tables/{id}/metadata`: the same shape as the cells, with none. */
export const metadataReply = (table: Table): Readonly<Record<string, unknown>> => ({
  ...tableOf(
    {
      Region: [...(table.withCountry ? ['0'] : []), ...codesOf(table.people)],
      Kjonn: ['2', '1'],
      Alder: ageCodes,
      ContentsCode: Object.keys(table.contents),
      Tid: yearsOf(table.people),
    },
    table,
    true,
  ),
  value: [],
})

/** `POST /tables/{id}/data` with `{ selection: [{ variableCode, valueCodes }] }`. */
export function dataReply(
  table: Table,
  asked: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, unknown>> {
  const { Region = [], Alder = [], ContentsCode = [], Tid = [] } = asked
  const single = new Map([...table.people].map(([key, groups]) => [key, singleYearsOf(groups)]))
  const country = (year: string): readonly number[] =>
    ageCodes.map((_, age) =>
      [...single].reduce((sum, [key, ages]) => sum + (key.startsWith(year) ? (ages[age] ?? 0) : 0), 0),
    )
  const countries = new Map(Tid.map((year) => [year, country(year)]))
  const value = Region.flatMap((region) =>
    Alder.flatMap((age) =>
      Tid.map(
        (year) =>
          (region === '0' ? countries.get(year) : single.get(`${year}|${region}`))?.[ageCodes.indexOf(age)] ?? 0,
      ),
    ),
  )
  return { ...tableOf({ Region, Alder, ContentsCode, Tid }, table, false), value }
}

export const population = (people: People, regions: Readonly<Record<string, string>> = {}): Table => ({
  id: '07459',
  title: 'Alders- og kjønnsfordeling i kommuner, fylker og hele landets befolkning (K) 1986-2026',
  contents: { Personer1: 'Personer' },
  updated: '2026-02-25T07:00:00Z',
  people,
  withCountry: true,
  regions,
})

export const projections = (people: People): Table => ({
  id: '14746',
  title: 'Framskrevet folkemengde 1. januar, etter kjønn og alder, i 9 alternativer (K) 2026-2050',
  contents: {
    Personer: 'Hovedalternativet (MMMM)',
    Personer1: 'Lav nasjonal vekst (LLML)',
    Personer2: 'Høy nasjonal vekst (HHMH)',
    Personer3: 'Lav nettoinnvandring (MMML)',
    Personer4: 'Høy nettoinnvandring (MMMH)',
    Personer5: 'Sterk aldring (LHML)',
    Personer6: 'Svak aldring (HLMH)',
    Personer7: 'Ingen nettoinnvandring (MMM0)',
    Personer8: 'Ingen flytting (MM00)',
  },
  updated: '2026-06-12T06:00:00Z',
  people,
  withCountry: true,
})

/** `GET /config`. As at Statistics Norway, calls in a window are 0: the limit stands in the headers. */
export const configReply = (maxDataCells = 800_000) => ({
  ...(JSON.parse(readFileSync(join(import.meta.dirname, 'recorded/config.json'), 'utf8')) as Record<string, unknown>),
  maxDataCells,
})

const orNull = (text: string | undefined): string | null => text || null

/** KLASS `GET /classifications/131/codes?from=`. */
export const codesReply = (isWanted: (code: string) => boolean = () => true) => ({
  codes: csv('municipalities/codes.csv')
    .filter(({ code }) => isWanted(code ?? ''))
    .map((row) => ({
      code: row.code,
      parentCode: null,
      level: '1',
      name: row.name,
      shortName: '',
      presentationName: '',
      validFrom: null,
      validTo: null,
      validFromInRequestedRange: row.valid_from,
      validToInRequestedRange: orNull(row.valid_to),
      notes: '',
    })),
})

/** KLASS `GET /classifications/131/changes?from=`. */
export const changesReply = (isWanted: (code: string) => boolean = () => true) => ({
  codeChanges: csv('municipalities/changes.csv')
    .filter((row) => isWanted(row.from_code ?? '') || isWanted(row.to_code ?? ''))
    .map((row) => ({
      oldCode: row.from_code,
      oldName: row.from_name,
      oldShortName: null,
      newCode: row.to_code,
      newName: row.to_name,
      newShortName: null,
      changeOccurred: row.date,
    })),
})

/**
 * KLASS `GET /classifications/131/corresponds?targetClassificationId=128&from=&to=`. The edition of 2024 stands
 * for both periods, since no other is whole in data/; what is the same in both is told once, as KLASS does.
 */
export function correspondsReply(isWanted: (code: string) => boolean = () => true) {
  const classes = new Map(csv('centrality/centrality-2024.csv').map((row) => [row.code ?? '', row.class ?? '']))
  const codes = csv('municipalities/codes.csv').filter(
    ({ code = '', valid_to }) => isWanted(code) && classes.has(code) && (!valid_to || valid_to > '2020-01-01'),
  )
  return {
    correspondenceItems: codes.map((row) => {
      const value = classes.get(row.code ?? '')
      const validFrom = (row.valid_from ?? '') < '2020-01-01' ? '2020-01-01' : row.valid_from
      return {
        sourceCode: row.code,
        sourceName: row.name,
        sourceShortName: null,
        targetCode: `0${value}`,
        targetName: `Sentralitet ${value}`,
        targetShortName: null,
        validFrom,
        validTo: orNull(row.valid_to),
      }
    }),
  }
}
