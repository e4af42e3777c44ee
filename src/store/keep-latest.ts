import type { Snapshot } from './snapshot.ts'

/**
 * The latest snapshot of a database that others change as well. Those who ask while one is being made wait for the same
 * one; an older one never takes the place of a newer. `load` gives the snapshot of the version in force when it begins, or
 * of a later one. Versions are told apart, not put in order: a database brought back from a backup goes back to an earlier
 * one. Null at version 0: before anything was ever stored.
 */
export function keepLatest(readVersion: () => Promise<string>, load: () => Promise<Snapshot>): () => Promise<Snapshot | null> {
  /** Loads follow each other; `number` tells which one gave the snapshot. */
  let kept: { readonly snapshot: Snapshot; readonly number: number } | null = null
  let begun = 0
  let loading: Promise<void> | null = null

  const loadOnce = async (): Promise<void> => {
    const number = ++begun
    try {
      kept = { snapshot: await load(), number }
    } finally {
      loading = null
    }
  }

  return async () => {
    const before = begun
    const version = await readVersion()
    if (version === '0') return null
    // A load begun since this one asked is new enough, whatever its version; an earlier one is waited for, and may do.
    while (kept === null || (kept.snapshot.data.version !== version && kept.number <= before)) await (loading ??= loadOnce())
    return kept.snapshot
  }
}
