import type { Snapshot } from '../store/snapshot.ts'

/**
 * What is worked out once for a snapshot and used by many answers: a snapshot never changes, so neither does this.
 * It is let go with the snapshot.
 */
export function onceFor<T extends NonNullable<unknown>>(work: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const kept = new WeakMap<Snapshot, { readonly value: T }>()
  return (snapshot) => {
    const found = kept.get(snapshot)
    if (found) return found.value
    const made = { value: work(snapshot) }
    kept.set(snapshot, made)
    return made.value
  }
}
