import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { FetchedContent, FetchedSource, FetchedVersion } from '../domain/fetched.ts'
import type { Text } from '../domain/text.ts'
import { replaceFacts } from '../store/write-facts.ts'
import { addFetched, chooseFetched, readFetched } from '../store/write-fetched.ts'
import { factsInForce } from './facts-in-force.ts'
import { noSuchFetched } from './fetched-facts.errors.ts'
import type { Workspace } from './workspace.ts'

/**
 * Facts in force = what ships with the product, with the fetched versions in use laid over it.
 *
 * A fetched version is first kept (`keepFetched`): a draft, which changes no answer. It is looked at, compared with what
 * is in force, and then taken into use (`useFetched`); the one before is set aside and stays. Going back, to another
 * version or to what ships with the product (`'shipped'`), is the same call. When the product is upgraded, a version in
 * use stays in use unless what now ships was made after it was fetched: then the shipped one takes over
 * (`load-shipped.ts`).
 * How each kind of content is laid over is told in `lay-over.ts`.
 */
export interface NewlyFetched extends FetchedSource {
  readonly dataset: string
  /** The source's own version: mostly the day it was last changed. */
  readonly version: string
  /** The address for people to look at. */
  readonly url: string
  readonly content: FetchedContent
}

/** SHA-256 of a content: equal contents have equal ones, whoever fetched them. */
export const fetchedSha256 = (content: FetchedContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')

/** How many rows a content has: of a register, its municipalities. */
export const fetchedRows = (content: FetchedContent): number =>
  content.kind === 'register' ? content.municipalities.length : content.rows.length

/**
 * Keeps what was fetched as drafts, all or nothing, and gives them as they are kept. What is kept already, word for word,
 * is not kept twice: the earlier one is given, whatever state it is in.
 */
export async function keepFetched(
  workspace: Workspace,
  fetched: readonly NewlyFetched[],
): Promise<readonly FetchedVersion[]> {
  const fetchedAt = workspace.now()
  return workspace.store.change(async (database) => {
    const numbers: number[] = []
    for (const { content, ...told } of fetched) {
      const version = { ...told, fetchedAt, rows: fetchedRows(content), sha256: fetchedSha256(content) }
      numbers.push(await addFetched(database, version, content))
    }
    const kept = await readFetched(database)
    return numbers.flatMap((number) => kept.find((version) => version.number === number) ?? [])
  })
}

/** A dataset, and which version of it is to be used: a fetched one by its number, or what ships with the product. */
export interface FetchedChoice {
  readonly dataset: string
  readonly chosen: number | 'shipped'
}

/**
 * Takes a fetched version of a dataset into use, by its number, or goes back to what ships with the product. Answers
 * given afterwards rest on it. Gives false when it was in use already. Refuses a number that is no version of the dataset.
 */
export const useFetched = (
  workspace: Workspace,
  dataset: string,
  chosen: number | 'shipped',
  tell?: (step: Text) => void,
): Promise<boolean> => useFetchedTogether(workspace, [{ dataset, chosen }], tell)

/**
 * The same for several datasets in one change, all or none: nobody is ever answered from some of them alone. Gives false
 * when all were in use already.
 */
export async function useFetchedTogether(
  workspace: Workspace,
  choices: readonly FetchedChoice[],
  tell: (step: Text) => void = () => {},
): Promise<boolean> {
  return workspace.store.change(async (database) => {
    const fetched = await readFetched(database)
    const others = choices.filter(({ dataset, chosen }) => chosen !== inUse(fetched, dataset, chosen))
    if (others.length === 0) return false
    for (const { dataset, chosen } of others)
      await chooseFetched(database, dataset, chosen === 'shipped' ? null : chosen, workspace.now())
    tell({
      nb: 'Legger de hentede tallene over de som fulgte med',
      nn: 'Legg dei henta tala over dei som følgde med',
      en: 'Laying the fetched figures over the shipped ones',
    })
    await replaceFacts(database, await factsInForce(database, workspace.dataFolder))
    return true
  })
}

/** What is in use of a dataset; refuses a choice that is no version of it. */
function inUse(fetched: readonly FetchedVersion[], dataset: string, chosen: number | 'shipped'): number | 'shipped' {
  const versions = fetched.filter((version) => version.dataset === dataset)
  if (chosen !== 'shipped' && !versions.some(({ number }) => number === chosen))
    throw noSuchFetched(dataset, chosen, versions)
  return versions.find(({ state }) => state === 'in-use')?.number ?? 'shipped'
}
