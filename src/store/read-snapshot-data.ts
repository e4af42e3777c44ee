import type { ListDescription } from '../domain/award-list.ts'
import type { CareRate } from '../domain/care-rate.ts'
import type { Constellation } from '../domain/constellation.ts'
import type { Alias } from '../domain/names/name-index.ts'
import type { ProjectionRow } from '../domain/projection.ts'
import type { County, District, Municipality, Region, Succession } from '../domain/register/register.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { Database } from './database.ts'
import { readEditions } from './editions.ts'
import { readAnswers } from './read-answers.ts'
import type { Dataset, FactRow, PopulationEstimate, PopulationRow, SnapshotData, StoredEntry, StoredList } from './snapshot.ts'
import { ask } from './sql.ts'
import { readFetched } from './write-fetched.ts'

interface ListRow extends Pick<StoredList, 'version' | 'fileName' | 'fileSha256' | 'importedAt'> {
  readonly description: ListDescription
}

/**
 * The number of changes so far and the mark of the last, `12-1f3a9c2b`: two equal versions hold equal data, also when a
 * database was brought back from a backup and reached the same number by another way. `0` before anything was stored.
 */
export async function readVersion(database: Database): Promise<string> {
  const [row] = await ask<{ change: number; mark: string }>(database, 'read-version')
  return row && row.change > 0 ? `${row.change}-${row.mark}` : '0'
}

/** Everything the answers read, as of one moment (one repeatable transaction). */
export const readSnapshotData = (database: Database): Promise<SnapshotData> =>
  database.transaction(async (within) => {
    await within.query('set transaction isolation level repeatable read')
    return readWithin(within)
  })

/** The same within a change that nobody else can see yet. */
export async function readWithin(within: Database): Promise<SnapshotData> {
  const lists = await ask<ListRow>(within, 'read-lists')
  return {
    version: await readVersion(within),
    datasets: await ask<Dataset>(within, 'read-datasets'),
    register: {
      municipalities: await ask<Municipality>(within, 'read-municipalities'),
      successions: await ask<Succession>(within, 'read-successions'),
      counties: await ask<County>(within, 'read-counties'),
      regions: await ask<Region>(within, 'read-regions'),
      districts: await ask<District>(within, 'read-districts'),
    },
    aliases: await ask<Alias>(within, 'read-aliases'),
    facts: await ask<FactRow>(within, 'read-facts'),
    population: await ask<PopulationRow>(within, 'read-population'),
    populationIn2024Borders: await ask<PopulationRow>(within, 'read-population-in-2024-borders'),
    populationEstimates: await ask<PopulationEstimate>(within, 'read-population-estimates'),
    projections: await ask<ProjectionRow>(within, 'read-projections'),
    constellations: (await ask<{ description: Constellation }>(within, 'read-constellations')).map((row) => row.description),
    careRates: await ask<CareRate>(within, 'read-care-rates'),
    schemes: (await ask<{ description: Scheme }>(within, 'read-schemes')).map((row) => row.description),
    lists: lists.map(({ description, ...file }) => ({ ...description, ...file })),
    entries: await ask<StoredEntry>(within, 'read-entries'),
    answers: await readAnswers(within),
    editions: await readEditions(within),
    fetched: await readFetched(within),
  }
}
