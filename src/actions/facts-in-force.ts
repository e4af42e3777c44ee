import { same } from '../domain/text.ts'
import type { Database } from '../store/database.ts'
import type { Dataset } from '../store/snapshot.ts'
import type { Facts } from '../store/write-facts.ts'
import { readFetched, readFetchedContent } from '../store/write-fetched.ts'
import type { FetchedInUse } from './lay-over.ts'
import { readShippedFacts, shippedDatasets, shippedFingerprint } from './shipped-files.ts'

/** The fetched versions in use, with their rows. */
export async function readFetchedInUse(database: Database): Promise<readonly FetchedInUse[]> {
  const inUse: FetchedInUse[] = []
  for (const version of await readFetched(database)) {
    const content = version.state === 'in-use' ? await readFetchedContent(database, version.number) : null
    if (content) inUse.push({ version, content })
  }
  return inUse
}

/**
 * The shipped facts with the fetched versions in use laid over them, and the mark by which a newer edition of the product
 * is known.
 */
export async function factsInForce(database: Database, dataFolder: string): Promise<Facts> {
  const facts = readShippedFacts(dataFolder, shippedDatasets(dataFolder), await readFetchedInUse(database))
  return { ...facts, datasets: [...facts.datasets, wholeOf(shippedFingerprint(dataFolder))] }
}

/** Stands for all that ships with the product: its fingerprint tells whether it is loaded already. */
export const wholeOf = (fingerprint: string): Dataset => ({
  id: 'all',
  version: '',
  title: same('all'),
  description: '',
  source: '',
  sourceUrl: '',
  licence: '',
  licenceUrl: '',
  rows: 0,
  sha256: fingerprint,
})
