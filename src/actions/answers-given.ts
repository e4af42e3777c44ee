import type { ListDescription } from '../domain/award-list.ts'
import { rowNumber } from '../domain/names/row-number.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import { municipalityByCode } from '../domain/register/register.ts'
import type { MatchedEntry } from '../intake/match-rows.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { answersInForce } from './answers-in-force.ts'
import type { ImportInput } from './import-input.ts'
import type { PreparedList } from './prepare-lists.ts'
import { isQuestion, noSuchRow, notAQuestion, notInForce, sharedRow } from './review.errors.ts'

/** An answer that comes with a list, as it is stored. */
export interface GivenAnswer {
  readonly list: string
  readonly key: string
  readonly text: string
  readonly answer: 'settled' | 'rejected'
  readonly code: string | null
}

/**
 * The answers given with a file, each checked against its name: that it is there, that it is a question, and that the
 * municipality was in force in the list's year. A number that two names share is refused. Those that hold already are left out.
 */
export function answersGiven(snapshot: Snapshot, { answers }: Pick<ImportInput, 'answers'>, lists: readonly PreparedList[]): readonly GivenAnswer[] {
  if (answers.length === 0) return []
  const before = answersInForce(snapshot)
  const wanted = new Set(answers.map(({ row }) => row))
  const names = new Map<number, { readonly entry: MatchedEntry; readonly description: ListDescription }>()
  for (const { list: { description }, matched } of lists) {
    for (const entry of matched) {
      const row = rowNumber(description.id, entry.key)
      if (entry.duplicate || !wanted.has(row)) continue
      if (names.has(row)) throw sharedRow(row, entry.text)
      names.set(row, { entry, description })
    }
  }
  return answers.flatMap(({ row, answer }): readonly GivenAnswer[] => {
    const { entry, description } = names.get(row) ?? missing(row)
    if (!isQuestion(entry.outcome)) throw notAQuestion(row, entry.text, entry.code)
    const code = answer === 'reject' ? null : answer
    if (code !== null && !municipalityByCode(snapshot.names.register, code, firstDayOf(description.year))) throw notInForce(code, description.year)
    const held = before.get(`${description.id}|${entry.key}`)
    if (held && held.code === code) return []
    return [{ list: description.id, key: entry.key, text: entry.text, answer: code === null ? 'rejected' : 'settled', code }]
  })
}

function missing(row: number): never {
  throw noSuchRow(row)
}
