import { join } from 'node:path'
import { packageRoot } from '../store/package-root.ts'
import type { SnapshotData } from '../store/snapshot.ts'
import type { Store } from '../store/store.ts'
import { replaceFacts } from '../store/write-facts.ts'
import { readShippedFacts } from './shipped-files.ts'
import type { Workspace } from './workspace.ts'

const dataFolder = join(packageRoot, 'data')

/** A workspace over any store, without filling it: for tests that open one many times. */
export const bareWorkspace = (store: Store, now = (): string => '2026-01-02T03:04:05Z'): Workspace => ({
  store,
  now,
  dataFolder,
  place: { folder: '', databaseUrl: null },
  snapshot: async () => {
    const snapshot = await store.snapshot()
    return snapshot ?? Promise.reject(new TypeError('nothing stored'))
  },
  close: () => store.close(),
})

/** Fills a store with what the changes in changes.fixture.ts name, and no more: a snapshot is then quickly made. */
export async function fillSmall(store: Store): Promise<void> {
  const { register, ...facts } = readShippedFacts(dataFolder, [])
  const municipalities = register.municipalities.filter(({ label }) => /\b(Halden|Moss|Våler|Nes|Herøy|Alta)\b/.test(label))
  const small = { ...facts, register: { ...register, municipalities, successions: [], districts: [] }, aliases: [], facts: [], population: [], populationIn2024Borders: [], populationEstimates: [], constellations: [], careRates: [], schemes: facts.schemes.filter(({ id }) => id === 'bolyst') }
  await store.change((database) => replaceFacts(database, small))
}

/** All that is stored, but for the numbers that a database gives out as it likes and what counts changes. */
export const storedOf = ({ lists, entries, answers }: SnapshotData): unknown => ({
  lists: lists.map(({ version: _, ...list }) => list),
  entries: entries.map(({ id: _, ...entry }) => entry),
  answers,
})
