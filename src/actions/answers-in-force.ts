import type { Snapshot } from '../store/snapshot.ts'

/** Answers that hold, by "list|key": a municipality's number, or null for "no municipality". */
export const answersInForce = ({ data }: Snapshot): ReadonlyMap<string, { readonly code: string | null }> =>
  new Map(data.answers.filter(({ answer }) => answer !== 'undone').map(({ list, key, code }) => [`${list}|${key}`, { code }]))
