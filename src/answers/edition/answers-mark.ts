import type { Snapshot } from '../../store/snapshot.ts'

/**
 * For each list with names that people have answered: a short mark that is another when an answer is another (FNV-1a,
 * Fowler, Noll and Vo).
 */
export function answersMark({ data }: Snapshot): ReadonlyMap<string, string> {
  const marks = new Map<string, number>()
  for (const { list, key, answer, answerCode } of data.entries) {
    if (answer === 'open') continue
    marks.set(list, mixed(marks.get(list) ?? start, `${key}|${answer}|${answerCode ?? ''}\n`))
  }
  return new Map([...marks].map(([list, mark]) => [list, (mark >>> 0).toString(16).padStart(8, '0')]))
}

const start = 0x811c9dc5

function mixed(mark: number, text: string): number {
  let hash = mark
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
