import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDatasets, type ReadDataset, type ShippedPackage } from '../intake/read-datasets.ts'
import { readCentrality, readMunicipalityFacts, readPopulation } from '../intake/read-facts.ts'
import { readRegister } from '../intake/register-file.ts'
import { readCsvRecords } from '../intake/read-csv-records.ts'
import { readSchemes } from '../intake/read-schemes.ts'
import type { Facts } from '../store/write-facts.ts'

/** The folders whose contents the database holds. Others (map, constellations, oracles) are read where they are used. */
const loaded = ['municipalities', 'counties', 'population', 'centrality', 'municipality-facts-2024', 'schemes', 'awards']

export const readPackage = (dataFolder: string, folder: string): ShippedPackage => ({
  folder,
  datapackage: readFileSync(join(dataFolder, folder, 'datapackage.json'), 'utf8'),
  files: new Map(
    readdirSync(join(dataFolder, folder))
      .filter((file) => /\.(csv|topojson)$/.test(file))
      .map((file) => [file, readFileSync(join(dataFolder, folder, file), 'utf8')]),
  ),
})

/** All datasets that ship with the product, the ones on disk only as well. */
export const shippedDatasets = (dataFolder: string): readonly ReadDataset[] =>
  readdirSync(dataFolder)
    .filter((folder) => !folder.startsWith('_') && folder !== 'oracles' && existsSync(join(dataFolder, folder, 'datapackage.json')))
    .flatMap((folder) => readDatasets(readPackage(dataFolder, folder)))

/** One fingerprint for everything the database is filled with: when it differs, the facts are loaded anew. */
export function shippedFingerprint(dataFolder: string): string {
  const hash = createHash('sha256')
  for (const folder of loaded) {
    for (const file of readdirSync(join(dataFolder, folder)).toSorted()) hash.update(file).update(readFileSync(join(dataFolder, folder, file)))
  }
  return hash.digest('hex')
}

/** The shipped facts, read and checked, ready for the store. */
export function readShippedFacts(dataFolder: string, datasets: readonly ReadDataset[]): Facts {
  const text = (path: string): string => readFileSync(join(dataFolder, path), 'utf8')
  const register = readRegister({
    codes: text('municipalities/codes.csv'),
    changes: text('municipalities/changes.csv'),
    counties: text('counties/counties.csv'),
    regions: text('municipalities/regions.csv'),
    districts: text('municipalities/districts.csv'),
  })
  return {
    datasets: [...datasets],
    register,
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
    schemes: readSchemes({
      schemes: text('schemes/schemes.csv'),
      designs: text('schemes/designs.csv'),
      rules: text('schemes/rules.csv'),
      calls: text('schemes/calls.csv'),
      caveats: text('schemes/caveats.csv'),
    }),
  }
}
