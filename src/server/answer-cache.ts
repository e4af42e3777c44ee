import type { AnyQuestion } from '../answers/all.ts'
import { ask, type Envelope } from '../answers/answer.ts'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'

/** Asks a question, or gives the answer it gave before to the same input over the same data. */
export type AskOnce = (question: AnyQuestion, snapshot: Snapshot, input: unknown, language: Language) => Envelope

/** What all kept answers may take together, in characters of JSON. */
const mostKept = 64_000_000

/** Answers kept for one app and its newest snapshot: a new snapshot starts empty, and the oldest answers give way to new ones. */
export function answerCache(most = mostKept): AskOnce {
  const kept = new Map<string, { readonly answer: Envelope; readonly size: number }>()
  let of: Snapshot | null = null
  let total = 0
  return (question, snapshot, input, language) => {
    if (of !== snapshot) {
      kept.clear()
      total = 0
      of = snapshot
    }
    const key = `${question.id}|${language}|${JSON.stringify(input)}`
    const before = kept.get(key)
    if (before) return before.answer
    const answer = ask(question, snapshot, input, language)
    const size = key.length + JSON.stringify(answer).length
    kept.set(key, { answer, size })
    total += size
    for (const [oldest, { size: freed }] of kept) {
      if (total <= most) break
      kept.delete(oldest)
      total -= freed
    }
    return answer
  }
}
