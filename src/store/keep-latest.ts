import type { Snapshot } from './snapshot.ts'

/**
 * The latest snapshot of a database that others change as well. Those who ask while one is being made wait for the same
 * one; an older one never takes the place of a newer. `load` gives the snapshot of the version in force when it begins, or
 * of a later one. Null at version 0: before anything was ever stored.
 */
export function keepLatest(readVersion: () => Promise<string>, load: () => Promise<Snapshot>): () => Promise<Snapshot | null> {
  let kept: Snapshot | null = null
  let loading: Promise<void> | null = null

  const isBehind = (version: string): boolean => kept === null || Number(kept.data.version) < Number(version)

  const loadOnce = async (): Promise<void> => {
    try {
      const snapshot = await load()
      if (isBehind(snapshot.data.version)) kept = snapshot
    } finally {
      loading = null
    }
  }

  return async () => {
    const version = await readVersion()
    if (version === '0') return null
    // One that was begun before the change is waited for, and then another is begun.
    while (isBehind(version)) await (loading ??= loadOnce())
    return kept
  }
}
