import { type KeptEntry, type ListVersion, readListHistory, readVersionEntries, readVersionFile } from '../store/read-history.ts'
import { noSuchList } from './import.errors.ts'
import type { Workspace } from './workspace.ts'

/** What one version of a list has that the one before it had not, and the other way round: names as printed, with number. */
export interface ListDifference {
  readonly from: number
  readonly to: number
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Names on both, with another amount, role or status. */
  readonly changed: number
}

export interface ListHistory {
  readonly list: string
  /** Newest first. */
  readonly versions: readonly ListVersion[]
  /** Newest first; of the latest ten changes. */
  readonly differences: readonly ListDifference[]
}

const mostCompared = 10

/** Every version there has been of a list, and what changed from each to the next. Refuses a list that never was. */
export const listHistory = ({ store }: Pick<Workspace, 'store'>, list: string): Promise<ListHistory> =>
  store.read(async (database) => {
    const versions = (await readListHistory(database, list)).toReversed()
    if (versions.length === 0) throw noSuchList(list)
    const compared = versions.slice(0, mostCompared + 1)
    const entries = new Map<number, readonly KeptEntry[]>()
    for (const { version } of compared) entries.set(version, await readVersionEntries(database, version))
    const differences = compared.slice(0, -1).map(({ version }, i) => {
      const before = compared[i + 1]?.version ?? 0
      return { from: before, to: version, ...differenceOf(entries.get(before) ?? [], entries.get(version) ?? []) }
    })
    return { list, versions, differences }
  })

/** The bytes of the file that a version was read from. Refuses a version that never was. */
export const listFile = ({ store }: Pick<Workspace, 'store'>, list: string, version: number): Promise<{ readonly name: string; readonly bytes: Uint8Array }> =>
  store.read(async (database) => (await readVersionFile(database, list, version)) ?? noVersion(list))

function noVersion(list: string): never {
  throw noSuchList(list)
}

const shownName = ({ text, code }: KeptEntry): string => (code === null ? text : `${text} (${code})`)

function differenceOf(before: readonly KeptEntry[], after: readonly KeptEntry[]): Omit<ListDifference, 'from' | 'to'> {
  const told = (entries: readonly KeptEntry[]): ReadonlyMap<string, string> => {
    const groups = new Map<string, string[]>()
    for (const entry of entries) groups.set(entry.code ?? entry.text, [...(groups.get(entry.code ?? entry.text) ?? []), JSON.stringify([entry.role, entry.status, entry.amountNok])])
    return new Map([...groups].map(([key, rows]) => [key, rows.toSorted().join()]))
  }
  const [was, is] = [told(before), told(after)]
  const only = (entries: readonly KeptEntry[], others: ReadonlyMap<string, string>): readonly string[] => [...new Set(entries.filter(({ code, text }) => !others.has(code ?? text)).map(shownName))]
  return { added: only(after, was), removed: only(before, is), changed: [...is].filter(([key, rows]) => was.has(key) && was.get(key) !== rows).length }
}
