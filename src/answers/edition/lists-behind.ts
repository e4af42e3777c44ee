import type { Snapshot } from '../../store/snapshot.ts'
import { participationInput } from '../participation/input.ts'
import { listUses } from '../participation/list-use.ts'

/** Questions whose input says which lists they read; others that rest on lists may read any of them. */
const narrowed = ['participation', 'map', 'coverage']

/** The lists of awards that an answer was read from, by id: those its input lets in, counted or not. */
export function listsBehind(
  snapshot: Snapshot,
  question: string,
  input: Readonly<Record<string, unknown>>,
  datasets: readonly string[],
): readonly string[] {
  if (!datasets.some((id) => id === 'awards-lists' || id === 'awards-entries')) return []
  const asked = narrowed.includes(question) ? participationInput.safeParse(known(input)) : null
  if (!asked?.success) return snapshot.data.lists.map(({ id }) => id).toSorted()
  const uses = listUses(snapshot, asked.data)
  return uses.flatMap(({ list, unused }) => (unused === 'elsewhere' ? [] : [list.id])).toSorted()
}

/** The part of an input that participation has too. */
const known = (input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name in participationInput.shape))
