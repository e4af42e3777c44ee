import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createHash } from 'node:crypto'
import type { Text } from '../domain/text.ts'
import { makeNameIndex } from '../domain/names/name-index.ts'
import { makeRegister } from '../domain/register/register.ts'
import { readAwardTable } from '../intake/award-table.ts'
import { readListDescriptions } from '../intake/read-lists.ts'
import { readTableFile } from '../intake/read-table-file.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { Store } from '../store/store.ts'
import { replaceFacts } from '../store/write-facts.ts'
import { chooseFetched } from '../store/write-fetched.ts'
import { dropShippedLists, readListsInOtherHands } from '../store/write-lists.ts'
import { readFetchedInUse, wholeOf } from './facts-in-force.ts'
import { type FetchedInUse, isOvertaken } from './lay-over.ts'
import { fingerprinted, prepareLists } from './prepare-lists.ts'
import { readShippedFacts, shippedDatasets, shippedFingerprint } from './shipped-files.ts'
import { storeLists } from './store-lists.ts'

/** Tells how far a long piece of work has come. */
export type Progress = (step: Text) => void

/** Whether a store holds the shipped facts that this fingerprint is of. */
export const isFilledWith = (snapshot: Snapshot | null, fingerprint: string): boolean =>
  snapshot?.data.datasets.some(({ id, sha256 }) => id === 'all' && sha256 === fingerprint) ?? false

/**
 * Fills the store with the shipped facts and, through the same import as every other file, the shipped award lists.
 * Does nothing when the same facts are there already; a list that a person has replaced or withdrawn stays so, and a
 * shipped list that this edition no longer has is withdrawn. A fetched version in use stays so, unless what ships now was
 * made later. `at` is the moment, ISO 8601.
 */
export async function loadShipped(store: Store, dataFolder: string, at: string, progress: Progress): Promise<boolean> {
  const fingerprint = shippedFingerprint(dataFolder)
  const snapshot = await store.snapshot()
  if (isFilledWith(snapshot, fingerprint)) return false
  progress({ nb: 'Leser fakta om kommuner og ordninger', nn: 'Les fakta om kommunar og ordningar', en: 'Reading facts on municipalities and schemes' })
  const datasets = shippedDatasets(dataFolder)
  const fetched = await fetchedInUse(store, snapshot)
  const overtaken = fetched.filter(({ version }) => isOvertaken(version, datasets))
  const facts = readShippedFacts(dataFolder, datasets, fetched.filter((one) => !overtaken.includes(one)))
  const names = makeNameIndex(makeRegister(facts.register), facts.aliases)
  progress({ nb: 'Leser tildelingslistene', nn: 'Les tildelingslistene', en: 'Reading the award lists' })
  const path = join(dataFolder, 'awards/entries.csv')
  const bytes = readFileSync(path)
  const file = { name: basename(path), sha256: createHash('sha256').update(bytes).digest('hex'), bytes, shipped: true }
  const table = readAwardTable(await readTableFile(bytes, file.name))
  const descriptions = readListDescriptions(readFileSync(join(dataFolder, 'awards/lists.csv'), 'utf8'))
  const prepared = prepareLists(table, descriptions, names, file.name)
  progress({ nb: 'Lagrer i databasen', nn: 'Lagrar i databasen', en: 'Storing in the database' })
  await store.change(async (database) => {
    for (const { version } of overtaken) await chooseFetched(database, version.dataset, null, at)
    await replaceFacts(database, { ...facts, datasets: [...facts.datasets, wholeOf(fingerprint)] })
    await dropShippedLists(database, descriptions.map(({ id }) => id), at)
    const inOtherHands = await readListsInOtherHands(database)
    const lists = prepared.map(fingerprinted).filter(({ description }) => !inOtherHands.has(description.id))
    await storeLists(database, lists, file, at)
  })
  return true
}

/** The database is opened only where something fetched is in use. */
const fetchedInUse = async (store: Store, snapshot: Snapshot | null): Promise<readonly FetchedInUse[]> =>
  snapshot?.data.fetched.some(({ state }) => state === 'in-use') ? store.read(readFetchedInUse) : []
