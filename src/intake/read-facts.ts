import type { FactName } from '../domain/fact.ts'
import type { Text } from '../domain/text.ts'
import { readCsvRecords } from './read-csv-records.ts'

/** A fact with one value over a period, as the store keeps it. */
export interface ReadFact {
  readonly dataset: string
  readonly name: FactName
  readonly edition: string
  readonly code: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly value: string | number | readonly number[]
}

export interface ReadPopulation {
  readonly dataset: string
  readonly year: number
  readonly code: string
  readonly total: number
  readonly ages: readonly number[] | null
}

export interface ReadEstimate {
  readonly code: string
  readonly fromYear: number
  readonly untilYear: number
  readonly reason: Text
}

/** Centrality in three editions that are never mixed: 2024 carried back by SSB, 2020 for Innlandet as a set, 2008 on its own scale. */
export function readCentrality(files: { edition2024: string; edition2020Innlandet: string; edition2008: string }): readonly ReadFact[] {
  const fact = (edition: string, code: string, value: ReadFact['value'], validFrom: string, validTo: string | null): ReadFact => ({
    dataset: edition === '2020' ? 'centrality-2020-innlandet' : `centrality-${edition}`,
    name: 'centrality',
    edition,
    code,
    validFrom,
    validTo,
    value,
  })
  return [
    ...readCsvRecords(files.edition2024).map((row) => fact('2024', row.code ?? '', Number(row.class), '1994-01-01', null)),
    ...readCsvRecords(files.edition2020Innlandet).map((row) =>
      fact('2020', row.code ?? '', row.in_classes_4_to_6 === 'yes' ? [4, 5, 6] : [1, 2, 3], '2020-01-01', '2024-01-01'),
    ),
    ...readCsvRecords(files.edition2008).map((row) => fact('2008', row.code ?? '', Number(row.class), '2008-01-01', '2017-01-01')),
  ]
}

/** Facts of the municipalities of 2024: each with its edition, valid from that edition on. */
export function readMunicipalityFacts(text: string): readonly ReadFact[] {
  const columns: readonly { column: string; name: FactName; edition: string; numeric: boolean }[] = [
    { column: 'kostra_group_2024', name: 'kostra', edition: '2024', numeric: true },
    { column: 'language_form', name: 'language', edition: '2024', numeric: false },
    { column: 'labour_region_name', name: 'labour-region', edition: '2020', numeric: false },
    { column: 'economic_region_name', name: 'economic-region', edition: '2024', numeric: false },
    { column: 'robek_2024', name: 'robek', edition: '2024', numeric: false },
    { column: 'area_km2', name: 'area', edition: '2024', numeric: true },
    { column: 'travel_min_to_region_centre', name: 'travel-minutes', edition: '2024', numeric: true },
  ]
  return readCsvRecords(text).flatMap((row) =>
    columns.flatMap(({ column, name, edition, numeric }): readonly ReadFact[] => {
      const value = row[column]
      if (value === undefined || value === '' || value === 'NA') return []
      return [
        {
          dataset: 'municipality-facts-2024',
          name,
          edition,
          code: row.code ?? '',
          validFrom: '2024-01-01',
          validTo: null,
          value: numeric ? Number(value) : value,
        },
      ]
    }),
  )
}

const agesOf = (row: Readonly<Record<string, string>>): readonly number[] =>
  Object.entries(row).filter(([column]) => /^a\d\d$/.test(column)).map(([, people]) => Number(people))

const sum = (people: readonly number[]): number => people.reduce((total, n) => total + n, 0)

/** People by age in the borders of 2024, whatever the year. */
export const readPopulationIn2024Borders = (text: string): readonly ReadPopulation[] =>
  readCsvRecords(text).map((row) => {
    const ages = agesOf(row)
    return { dataset: 'population-by-age-2024-borders', year: Number(row.year), code: row.code ?? '', total: sum(ages), ages }
  })

/** Municipalities and years for which those are estimates, and why. */
export const readPopulationEstimates = (text: string): readonly ReadEstimate[] =>
  readCsvRecords(text).map((row) => ({
    code: row.code ?? '',
    fromYear: Number(row.from_year),
    untilYear: Number(row.until_year),
    reason: { nb: row.reason_nb ?? '', nn: row.reason_nn ?? '', en: row.reason_en ?? '' },
  }))

/** The age table (own borders), the totals of 2016 that it lacks, and totals in 2024 borders. */
export function readPopulation(files: { byAge: string; indicators2016: string; latestBorders: string }): readonly ReadPopulation[] {
  const byAge = readCsvRecords(files.byAge).map((row): ReadPopulation => {
    const ages = agesOf(row)
    return {
      dataset: 'population-by-age',
      year: Number(row.year),
      code: row.code ?? '',
      total: sum(ages),
      ages,
    }
  })
  const known = new Set(byAge.filter((row) => row.year === 2016).map((row) => row.code))
  const total = (dataset: string, year: number, row: Readonly<Record<string, string>>): ReadPopulation => ({
    dataset,
    year,
    code: row.code ?? '',
    total: Number(row.population),
    ages: null,
  })
  return [
    ...byAge,
    ...readCsvRecords(files.indicators2016).filter((row) => !known.has(row.code ?? '')).map((row) => total('population-2016-indicators', 2016, row)),
    ...readCsvRecords(files.latestBorders).map((row) => total('population-total-2024-borders', Number(row.year), row)),
  ]
}
