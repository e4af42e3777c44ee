import { readAnswers } from '../store/read-answers.ts'
import type { Workspace } from './workspace.ts'

/** Answers that hold for questions in some lists, by "list|key": a municipality's number, or null for "no municipality". */
export async function answersInForce(workspace: Workspace, lists: readonly string[]): Promise<ReadonlyMap<string, { readonly code: string | null }>> {
  const known = new Set((await workspace.snapshot()).data.lists.map(({ id }) => id))
  const asked = lists.filter((list) => known.has(list))
  if (asked.length === 0) return new Map()
  const answers = await workspace.store.read((database) => readAnswers(database, asked))
  return new Map(answers.filter(({ answer }) => answer !== 'undone').map(({ list, key, code }) => [`${list}|${key}`, { code }]))
}
