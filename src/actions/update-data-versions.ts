import { z } from 'zod'
import type { FetchedVersion } from '../domain/fetched.ts'
import type { Text } from '../domain/text.ts'
import { allSources } from '../sources/all.ts'
import { readFetchedContent } from '../store/write-fetched.ts'
import { action } from './action.ts'
import { noSuchFetched } from './fetched-facts.errors.ts'
import { useFetched } from './fetched-facts.ts'
import { shippedDescriptions } from './shipped-files.ts'
import { compareFetched, type Difference } from './update-data-compare.ts'
import { type LastFetch, lastFetches } from './update-data-outside.ts'
import { noSuchSource } from './update-data.errors.ts'
import type { Workspace } from './workspace.ts'

/** A dataset that can be fetched, with every version at hand. */
export interface DatasetVersions {
  readonly dataset: string
  /** Id of the source that it is fetched from. */
  readonly source: string
  readonly title: Text
  /** The version that comes with the product; null when none does. */
  readonly shipped: string | null
  /** The number of the fetched version in force, or what comes with the product; `none` when there is no such thing. */
  readonly inForce: number | 'shipped' | 'none'
  /** Newest first. */
  readonly versions: readonly FetchedVersion[]
  /** When its source was last asked, on this machine. */
  readonly last: LastFetch | null
}

/** Every dataset that can be fetched from a register, and its versions; one of them alone when `dataset` is told. */
export async function datasetVersions(workspace: Workspace, dataset?: string): Promise<readonly DatasetVersions[]> {
  const { data } = await workspace.snapshot()
  const shipped = shippedDescriptions(workspace.dataFolder)
  const last = lastFetches(workspace.place.folder)
  const all = allSources.flatMap(({ id, title, datasets }) =>
    datasets.map((name): DatasetVersions => {
      const versions = data.fetched.filter((version) => version.dataset === name).toReversed()
      const own = shipped.get(name)?.version ?? null
      const used = versions.find(({ state }) => state === 'in-use')?.number
      return {
        dataset: name,
        source: id,
        title,
        shipped: own,
        inForce: used ?? (own === null ? 'none' : 'shipped'),
        versions,
        last: last[id] ?? null,
      }
    }),
  )
  if (dataset === undefined) return all
  const found = all.filter((one) => one.dataset === dataset)
  if (found.length === 0)
    throw noSuchSource(
      dataset,
      all.map((one) => one.dataset),
    )
  return found
}

/**
 * What would change if a fetched version were used in place of what is in force now. Refuses a number that is no
 * version of the dataset.
 */
export async function differenceTo(workspace: Workspace, dataset: string, number: number): Promise<Difference> {
  const { data } = await workspace.snapshot()
  const versions = data.fetched.filter((version) => version.dataset === dataset)
  const content = versions.some((version) => version.number === number)
    ? await workspace.store.read((database) => readFetchedContent(database, number))
    : null
  if (!content) throw noSuchFetched(dataset, number, versions)
  return compareFetched(content, dataset, data)
}

export const useVersionInput = z.strictObject({
  dataset: z.string().min(1),
  version: z.union([z.literal('shipped'), z.coerce.number().int().positive()]),
})
export type UseVersionInput = z.infer<typeof useVersionInput>

/** What each input is, for people. */
export const useVersionInputs: Readonly<Record<keyof UseVersionInput, Text>> = {
  dataset: { nb: 'datasettets navn', nn: 'namnet på datasettet', en: 'the dataset’s name' },
  version: {
    nb: 'utgavens nummer, eller shipped',
    nn: 'nummeret på utgåva, eller shipped',
    en: 'the version’s number, or shipped',
  },
}

export interface UsedVersion {
  readonly dataset: string
  /** What is in force now, and what was before. */
  readonly inForce: DatasetVersions['inForce']
  readonly before: DatasetVersions['inForce']
  readonly changed: boolean
}

/** Takes a version of a dataset into use, or goes back to an earlier one or to the one that comes with the product. */
export const useVersion = action<UseVersionInput, UsedVersion, UsedVersion>({
  id: 'use-version',
  summary: {
    nb: 'Tar en hentet utgave av et datasett i bruk, eller går tilbake',
    nn: 'Tek ei henta utgåve av eit datasett i bruk, eller går tilbake',
    en: 'Takes a fetched version of a dataset into use, or goes back',
  },
  input: useVersionInput,
  dryRun: async (workspace, { dataset, version }) => {
    const [found] = await datasetVersions(workspace, dataset)
    const before = found?.inForce ?? 'none'
    if (version !== 'shipped' && !found?.versions.some(({ number }) => number === version))
      throw noSuchFetched(dataset, version, found?.versions ?? [])
    return {
      dataset,
      inForce: version === 'shipped' ? (found?.shipped == null ? 'none' : 'shipped') : version,
      before,
      changed: before !== version,
    }
  },
  perform: async (workspace, { dataset, version }) => {
    const [before] = await datasetVersions(workspace, dataset)
    const changed = await useFetched(workspace, dataset, version)
    const [after] = await datasetVersions(workspace, dataset)
    return { dataset, inForce: after?.inForce ?? 'none', before: before?.inForce ?? 'none', changed }
  },
  undo: {
    nb: 'rekkevidde data use DATASETT med utgaven som gjaldt før, eller shipped',
    nn: 'rekkevidde data use DATASETT med utgåva som galdt før, eller shipped',
    en: 'rekkevidde data use DATASET with the version that was in force before, or shipped',
  },
})
