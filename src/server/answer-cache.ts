import type { AnyQuestion } from '../answers/all.ts'
import { ask, type Envelope } from '../answers/answer.ts'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'

/** Answers kept for a snapshot; a new snapshot starts empty, and the oldest answer gives way. */
const mostKept = 500
let kept: { readonly snapshot: Snapshot; readonly answers: Map<string, Envelope> } | null = null

/** Asks a question, or gives the answer it gave before to the same input over the same data. */
export function askOnce(question: AnyQuestion, snapshot: Snapshot, input: unknown, language: Language): Envelope {
  if (kept?.snapshot !== snapshot) kept = { snapshot, answers: new Map() }
  const key = `${question.id}|${language}|${JSON.stringify(input)}`
  const before = kept.answers.get(key)
  if (before) return before
  const answer = ask(question, snapshot, input, language)
  const [oldest] = kept.answers.keys()
  if (kept.answers.size >= mostKept && oldest !== undefined) kept.answers.delete(oldest)
  kept.answers.set(key, answer)
  return answer
}
