import type { AnyQuestion } from '../answers/all.ts'
import { ask, type Envelope } from '../answers/answer.ts'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { boundedCache } from './bounded-cache.ts'

/** Asks a question, or gives the answer it gave before to the same input over the same data. */
export type AskOnce = (question: AnyQuestion, snapshot: Snapshot, input: unknown, language: Language) => Envelope

/** What all kept answers may take together, as `weightOf` reckons. */
const mostKept = 32_000_000

/** Answers kept for one app and its newest snapshot: a new snapshot starts empty, and the answers longest unused give way to new ones. */
export function answerCache(most = mostKept): AskOnce {
  const kept = boundedCache<Envelope>(most, (key, answer) => key.length + weightOf(answer, most))
  let of: Snapshot | null = null
  return (question, snapshot, input, language) => {
    if (of !== snapshot) {
      kept.clear()
      of = snapshot
    }
    const key = `${question.id}|${language}|${JSON.stringify(input)}`
    const before = kept.get(key)
    if (before) return before
    const answer = ask(question, snapshot, input, language)
    kept.set(key, answer)
    return answer
  }
}

/**
 * About how many bytes a value holds on to, each part counted once; a quick reckoning, not a measure. An object that is not
 * plain data (rows made when asked for) counts by what it keeps, its columns. Stops when more than `enough`.
 */
export function weightOf(value: unknown, enough = Infinity): number {
  const seen = new Set<object>()
  const rest: unknown[] = [value]
  let bytes = 0
  while (rest.length > 0 && bytes <= enough) {
    const one = rest.pop()
    if (typeof one === 'string') bytes += 16 + one.length
    else if (typeof one !== 'object' || one === null) bytes += 8
    else if (ArrayBuffer.isView(one)) bytes += one.byteLength
    else if (!seen.has(one)) {
      seen.add(one)
      bytes += 32
      for (const part of Array.isArray(one) ? one : Object.values(one)) rest.push(part)
    }
  }
  return bytes
}
