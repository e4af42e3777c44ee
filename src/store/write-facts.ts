import { countChange } from './count-change.ts'
import type { Database } from './database.ts'
import type { SnapshotData } from './snapshot.ts'
import { ask } from './sql.ts'

/** What comes from the shipped or fetched datasets: all of it is replaced at once. */
export type Facts = Pick<
  SnapshotData,
  | 'datasets' | 'register' | 'aliases' | 'facts' | 'population' | 'populationIn2024Borders' | 'populationEstimates' | 'projections' | 'constellations'
  | 'careRates' | 'schemes'
>

/** Rows sent in one statement. */
const portion = 5000

/** Replaces the facts; call within a transaction. */
export async function replaceFacts(database: Database, facts: Facts): Promise<void> {
  await ask(database, 'clear-facts')
  const put = async (query: string, rows: readonly unknown[]): Promise<void> => {
    for (let from = 0; from < rows.length; from += portion) {
      await ask(database, query, [JSON.stringify(rows.slice(from, from + portion))])
    }
  }
  await put('put-datasets', facts.datasets)
  await put('put-municipalities', facts.register.municipalities)
  await put('put-successions', facts.register.successions)
  await put('put-counties', facts.register.counties)
  await put('put-regions', facts.register.regions)
  await put('put-districts', facts.register.districts)
  await put('put-aliases', facts.aliases)
  await put('put-facts', facts.facts)
  await put('put-population', facts.population)
  await put('put-population-in-2024-borders', facts.populationIn2024Borders)
  await put('put-population-estimates', facts.populationEstimates)
  await put('put-projections', facts.projections)
  await put('put-constellations', facts.constellations)
  await put('put-care-rates', facts.careRates)
  await put('put-schemes', facts.schemes)
  await countChange(database)
}
