import { z } from 'zod'
import type { FetchedVersion } from '../domain/fetched.ts'
import { type KeptRefusal, keptRefusal, Refusal } from '../domain/refusal.ts'
import { makeRegister } from '../domain/register/register.ts'
import type { Text } from '../domain/text.ts'
import { addressesFrom } from '../sources/addresses.ts'
import { allSources } from '../sources/all.ts'
import { type RegisterClient, registerClient } from '../sources/client.ts'
import type { Fetched, LeftOutYear, Source } from '../sources/fetched.ts'
import { action } from './action.ts'
import { fetchedRows, fetchedSha256, keepFetched, useFetchedTogether } from './fetched-facts.ts'
import { compareFetched, type Difference } from './update-data-compare.ts'
import { callLogIn, fetchAlone, noteFetch, type Outside } from './update-data-outside.ts'
import { requirePlausible } from './update-data-plausible.ts'
import { noSuchSource } from './update-data.errors.ts'
import type { Workspace } from './workspace.ts'

export const updateDataInput = z.strictObject({
  /** Ids of sources, table numbers, or datasets; none: all. */
  sources: z.array(z.string()).default([]),
  /** Take what was fetched into use at once. */
  use: z.boolean().default(false),
})
export type UpdateDataInput = z.infer<typeof updateDataInput>

/** A dataset as fetched, and what it would change. */
export interface UpdatedDataset {
  readonly dataset: string
  /** The register's own version. */
  readonly version: string
  readonly rows: number
  /** The number it is kept under; null in a dry run. */
  readonly number: number | null
  /** `same`: no different from what is in force, so that there was nothing to keep. */
  readonly state: 'not-kept' | 'same' | 'waiting' | 'in-use'
  readonly difference: Difference
  /** Years that the register has, but not whole: they stay as they are in force. */
  readonly leftOut: readonly LeftOutYear[]
}

/** What came of one source. */
export interface UpdatedSource {
  readonly source: string
  readonly title: Text
  readonly datasets: readonly UpdatedDataset[]
  /** Why nothing came of it; null when it did. */
  readonly refused: KeptRefusal | null
}

export interface UpdatedData {
  readonly sources: readonly UpdatedSource[]
}

const userAgent = 'Rekkevidde (open tool for municipal innovation schemes; fetches seldom)'

/**
 * Fetches from public registers: every reply is checked, read whole and compared with what is in force, and then kept
 * as a version beside the others. It is used only when a person says so (`use`, or later). Sources are fetched one
 * after the other, each whole or not at all; where a register cannot be reached, the rest are not tried.
 */
export const updateData = (outside: Outside) =>
  action<UpdateDataInput, UpdatedData, UpdatedData>({
    id: 'update-data',
    summary: {
      nb: 'Henter nye utgaver fra offentlige registre, viser hva de ville endre, og legger dem ved siden av de gamle',
      nn: 'Hentar nye utgåver frå offentlege register, viser kva dei ville endre, og legg dei ved sida av dei gamle',
      en: 'Fetches new versions from public registers, shows what they would change, and lays them beside the old',
    },
    input: updateDataInput,
    dryRun: (workspace, input) => update(workspace, input, outside, false),
    perform: (workspace, input) => update(workspace, input, outside, true),
    undo: {
      nb: 'rekkevidde data use DATASETT UTGAVE (eller shipped): den forrige utgaven gjelder igjen',
      nn: 'rekkevidde data use DATASETT UTGÅVE (eller shipped): den førre utgåva gjeld igjen',
      en: 'rekkevidde data use DATASET VERSION (or shipped): the version before is in force again',
    },
  })

const update = async (
  workspace: Workspace,
  { sources, use }: UpdateDataInput,
  outside: Outside,
  keeps: boolean,
): Promise<UpdatedData> => {
  const chosen = chosenSources(sources)
  addressesFrom(outside.env)
  return fetchAlone(workspace.place.folder, async () => {
    const client = registerClient({ ...outside, userAgent, callLog: callLogIn(workspace.place.folder) })
    const done: UpdatedSource[] = []
    for (const source of chosen) {
      outside.tell(fetching(source))
      try {
        done.push({
          source: source.id,
          title: source.title,
          refused: null,
          datasets: await one(workspace, source, client, outside, keeps, use),
        })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        done.push({ source: source.id, title: source.title, refused: keptRefusal(error), datasets: [] })
        // Offline, busy or stopped: the others would only be refused the same, and asking would not be polite.
        if (error.kind === 'busy' || outside.signal.aborted) break
      }
    }
    if (keeps) noteFetch(workspace.place.folder, workspace.now(), done)
    return { sources: done }
  })
}

async function one(
  workspace: Workspace,
  source: Source,
  client: RegisterClient,
  outside: Outside,
  keeps: boolean,
  use: boolean,
): Promise<readonly UpdatedDataset[]> {
  const { data } = await workspace.snapshot()
  const fetched = await source.fetch({
    client,
    addresses: addressesFrom(outside.env),
    register: makeRegister(data.register),
    facts: data.facts,
    on: workspace.now(),
  })
  const compared = fetched.map((one) => ({ one, difference: compareFetched(one.content, one.dataset, data) }))
  // Totals carried back to the borders of 2024 are of other municipalities under the same numbers, and are not compared
  // with.
  const counted = data.population.filter(({ dataset }) => dataset === 'population-by-age')
  for (const { one, difference } of compared) requirePlausible(source.id, one.content, difference, counted)
  if (!keeps)
    return compared.map(({ one, difference }) => told(one, difference, null, differs(difference) ? 'not-kept' : 'same'))
  const toKeep = compared.filter(({ difference }) => differs(difference)).map(({ one }) => one)
  const kept = toKeep.length === 0 ? [] : await keepFetched(workspace, toKeep)
  const choices = kept.map(({ dataset, number }) => ({ dataset, chosen: number }))
  if (use && choices.length > 0) await useFetchedTogether(workspace, choices, outside.tell)
  return compared.map(({ one, difference }) => {
    const version = kept.find(({ dataset, sha256 }) => dataset === one.dataset && sha256 === fetchedSha256(one.content))
    if (!version) return told(one, difference, null, 'same')
    return told(one, difference, version, use || version.state === 'in-use' ? 'in-use' : 'waiting')
  })
}

const differs = ({ rows: { added, changed, gone } }: Difference): boolean => added + changed + gone > 0

const told = (
  { dataset, version, content, leftOut = [] }: Fetched,
  difference: Difference,
  kept: FetchedVersion | null,
  state: UpdatedDataset['state'],
): UpdatedDataset => ({
  dataset,
  version,
  rows: fetchedRows(content),
  number: kept?.number ?? null,
  state,
  difference,
  leftOut,
})

/** Sources by id, by the number of their table ("07459"), or by a dataset that they give; none: all. */
function chosenSources(names: readonly string[]): readonly Source[] {
  if (names.length === 0) return allSources
  const named = names.map((name) => {
    const found = allSources.find(
      ({ id, datasets }) => id === name || id.endsWith(`-${name}`) || datasets.includes(name),
    )
    if (!found)
      throw noSuchSource(
        name,
        allSources.map(({ id }) => id),
      )
    return found
  })
  return allSources.filter((source) => named.includes(source))
}

const fetching = ({ title }: Source): Text => ({
  nb: `Henter ${title.nb}`,
  nn: `Hentar ${title.nn}`,
  en: `Fetching ${title.en}`,
})
