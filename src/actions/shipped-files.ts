import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeNameIndex } from '../domain/names/name-index.ts'
import { makeRegister } from '../domain/register/register.ts'
import { readDatasets, type ReadDataset, type ShippedPackage } from '../intake/read-datasets.ts'
import { readCareRates } from '../intake/read-care-rates.ts'
import { readConstellations } from '../intake/read-constellations.ts'
import { readCentrality, readMunicipalityFacts, readPopulation, readPopulationEstimates, readPopulationIn2024Borders } from '../intake/read-facts.ts'
import { readRegister } from '../intake/register-file.ts'
import { readCsvRecords } from '../intake/read-csv-records.ts'
import { readSchemes } from '../intake/read-schemes.ts'
import type { Facts } from '../store/write-facts.ts'
import { type FetchedInUse, layOver } from './lay-over.ts'

/** The folders whose contents the database holds. Others (map, neighbours, tiles, oracles) are read where they are used. */
const loaded = ['municipalities', 'counties', 'population', 'centrality', 'municipality-facts-2024', 'schemes', 'awards', 'constellations', 'care-rates']

const descriptionOf = (dataFolder: string, folder: string): string =>
  readFileSync(join(dataFolder, folder, 'datapackage.json'), 'utf8')

const readPackage = (dataFolder: string, folder: string): ShippedPackage => ({
  folder,
  datapackage: descriptionOf(dataFolder, folder),
  files: new Map(
    readdirSync(join(dataFolder, folder))
      .filter((file) => /\.(csv|topojson)$/.test(file))
      .map((file) => [file, readFileSync(join(dataFolder, folder, file), 'utf8')]),
  ),
})

const packageFolders = (dataFolder: string): readonly string[] =>
  readdirSync(dataFolder).filter(
    (folder) =>
      !folder.startsWith('_') && folder !== 'oracles' && existsSync(join(dataFolder, folder, 'datapackage.json')),
  )

/** All datasets that ship with the product, the ones on disk only as well: every file is read. */
export const shippedDatasets = (dataFolder: string): readonly ReadDataset[] =>
  packageFolders(dataFolder).flatMap((folder) => readDatasets(readPackage(dataFolder, folder)))

/** The version of each of them and where its file lies, by id: only their descriptions are read, so that a page may ask. */
export const shippedDescriptions = (dataFolder: string): ReadonlyMap<string, Pick<ReadDataset, 'version' | 'path'>> =>
  new Map(
    packageFolders(dataFolder)
      .flatMap((folder) => readDatasets({ folder, datapackage: descriptionOf(dataFolder, folder), files: new Map() }))
      .map(({ id, version, path }) => [id, { version, path }]),
  )

/** One fingerprint for everything the database is filled with: when it differs, the facts are loaded anew. */
export function shippedFingerprint(dataFolder: string): string {
  const hash = createHash('sha256')
  for (const folder of loaded) {
    for (const file of readdirSync(join(dataFolder, folder)).toSorted()) hash.update(file).update(readFileSync(join(dataFolder, folder, file)))
  }
  return hash.digest('hex')
}

/** The shipped facts, read and checked, with what was fetched laid over them, ready for the store. */
export function readShippedFacts(dataFolder: string, datasets: readonly ReadDataset[], fetched: readonly FetchedInUse[] = []): Facts {
  const facts = layOver({ ...readTables(dataFolder), datasets: [...datasets] }, fetched)
  const text = (path: string): string => readFileSync(join(dataFolder, path), 'utf8')
  // Names are matched to the municipalities of the register in force.
  const names = makeNameIndex(makeRegister(facts.register), facts.aliases)
  return { ...facts, constellations: readConstellations({ constellations: text('constellations/constellations.csv'), members: text('constellations/members.csv') }, names) }
}

function readTables(dataFolder: string): Omit<Facts, 'datasets'> {
  const text = (path: string): string => readFileSync(join(dataFolder, path), 'utf8')
  return {
    register: readRegister({
      codes: text('municipalities/codes.csv'),
      changes: text('municipalities/changes.csv'),
      counties: text('counties/counties.csv'),
      regions: text('municipalities/regions.csv'),
      districts: text('municipalities/districts.csv'),
    }),
    aliases: readCsvRecords(text('municipalities/aliases.csv')).map((row) => ({ alias: row.alias ?? '', name: row.name ?? '' })),
    facts: [
      ...readCentrality({
        edition2024: text('centrality/centrality-2024.csv'),
        edition2020Innlandet: text('centrality/centrality-2020-innlandet.csv'),
        edition2008: text('centrality/centrality-2008.csv'),
      }),
      ...readMunicipalityFacts(text('municipality-facts-2024/facts.csv')),
    ],
    population: readPopulation({
      byAge: text('population/population-by-age.csv'),
      indicators2016: text('population/population-2016-indicators.csv'),
      latestBorders: text('population/population-total-2024-borders.csv'),
    }),
    populationIn2024Borders: readPopulationIn2024Borders(text('population/population-by-age-2024-borders.csv')),
    populationEstimates: readPopulationEstimates(text('population/population-estimates.csv')),
    projections: [],
    constellations: [],
    careRates: readCareRates(text('care-rates/rates.csv')),
    schemes: readSchemes({
      schemes: text('schemes/schemes.csv'),
      designs: text('schemes/designs.csv'),
      rules: text('schemes/rules.csv'),
      calls: text('schemes/calls.csv'),
      caveats: text('schemes/caveats.csv'),
    }),
  }
}
