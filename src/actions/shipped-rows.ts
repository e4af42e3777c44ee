import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from '../domain/register/register.ts'
import { readCsvRecords } from '../intake/read-csv-records.ts'
import type { ReadDataset } from '../intake/read-datasets.ts'
import type { FetchedInUse } from './lay-over.ts'
import { readShippedFacts } from './shipped-files.ts'

/**
 * How many rows the database must hold of each shipped dataset that it is filled with. Mostly a row for each row of the
 * file; facts, the register and the population of 2016 are read from the files anew, since not every row of theirs is
 * kept, with what was fetched laid over them. Lists that a person has taken over are not counted.
 */
export function shippedRows(
  dataFolder: string,
  datasets: readonly ReadDataset[],
  listsInOtherHands: ReadonlySet<string>,
  fetched: readonly FetchedInUse[],
): ReadonlyMap<string, number> {
  const { register, ...read } = readShippedFacts(dataFolder, datasets, fetched)
  const tables = [...read.facts, ...read.population, ...read.populationIn2024Borders, ...read.projections]
  const awards = (file: string): number =>
    readCsvRecords(readFileSync(join(dataFolder, 'awards', file), 'utf8')).filter(({ list }) => !listsInOtherHands.has(list ?? '')).length
  const rowsOf = new Map(datasets.map(({ id, rows }) => [id, rows]))
  const same = [
    'municipalities-regions', 'municipalities-districts', 'municipalities-aliases', 'counties', 'schemes', 'schemes-designs',
    'schemes-rules', 'schemes-calls', 'schemes-caveats', 'population-estimates', 'constellations', 'constellations-members',
    'care-rates',
  ]
  return new Map([
    ...same.map((id) => [id, rowsOf.get(id) ?? 0] as const),
    ['municipalities-codes', register.municipalities.length],
    ['municipalities-changes', register.successions.length],
    ...[...groupBy(tables, ({ dataset }) => dataset)].map(([id, rows]) => [id, rows.length] as const),
    ['awards-lists', awards('lists.csv')],
    ['awards-entries', awards('entries.csv')],
  ])
}
