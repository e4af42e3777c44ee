import { canonicalJson } from './canonical-json.ts'
import type { EditionContent, StoredEdition } from './edition.ts'

/** FNV-1a of 64 bits: its start and its prime (Fowler, Noll and Vo, draft-eastlake-fnv, section 5). */
const [start, prime] = [0xcbf29ce484222325n, 0x100000001b3n]

/**
 * A short mark of the data that an edition was made from, 16 hexadecimal digits: its datasets (id, version, SHA-256)
 * and lists (id, version, SHA-256, answers given). Equal data have equal marks, however many editions were published
 * between; a list's version is the store's own count, so that two stores with other histories may mark the same lists
 * otherwise. It tells data apart that differ by chance or by work, no more: what protects an edition is its SHA-256.
 */
export function dataMark({ datasets, lists }: Pick<EditionContent, 'datasets' | 'lists'>): string {
  const told = [
    datasets.map(({ id, version, sha256 }) => canonicalJson([id, version, sha256])).toSorted(),
    lists.map(({ id, version, sha256, answers = null }) => canonicalJson([id, version, sha256, answers])).toSorted(),
  ]
  return fnv1a(canonicalJson(told)).toString(16).padStart(16, '0')
}

/** FNV-1a of 64 bits over the UTF-8 bytes of a text. */
export function fnv1a(text: string): bigint {
  let hash = start
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  return hash
}

/**
 * The version of the data that answers are read from: the version of all that is stored (`12-1f3a9c2b`: changes so far,
 * mark of the last), or, where only editions have been published since, the one that those were made from. An edition
 * of it is itself a change, and so many editions made from one version are so many changes after it.
 */
export function versionOfData(version: string, editions: readonly Pick<StoredEdition, 'madeFrom'>[]): string {
  const published = new Map<string, number>()
  for (const { madeFrom } of editions) published.set(madeFrom, (published.get(madeFrom) ?? 0) + 1)
  const same = [...published].find(([before, count]) => changesIn(before) + count === changesIn(version))
  return same?.[0] ?? version
}

const changesIn = (version: string): number => Number(version.split('-')[0])
