import { z } from 'zod'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { badInput } from './input.errors.ts'
import type { Question, Source, Table } from './question.ts'

/** The one form in which every answer leaves the product. */
export interface Envelope<Answer = unknown> {
  readonly question: string
  readonly version: number
  readonly input: Readonly<Record<string, unknown>>
  readonly answer: Answer
  readonly datasets: readonly { id: string; version: string; title: string; source: string; licence: string }[]
  readonly method: { readonly id: string; readonly version: string; readonly url: string }
  readonly coverage: Readonly<Record<string, unknown>>
  readonly warnings: readonly { code: string; message: string; where: string | null }[]
  readonly sources: readonly Source[]
}

/** Checks the input, fills in its defaults, and answers; refuses bad input with what was wrong and what is expected. */
export function ask<Input extends object, Answer>(question: Question<Input, Answer>, snapshot: Snapshot, raw: unknown, language: Language): Envelope<Answer> {
  const input = readInput(question, raw)
  const { answer, coverage, warnings, sources, datasets } = question.answer(snapshot, input)
  const used = snapshot.data.datasets.filter(({ id }) => datasets.includes(id))
  return {
    question: question.id,
    version: question.version,
    input: Object.fromEntries(Object.entries(input)),
    answer,
    datasets: used.map(({ id, version, title, source, licence }) => ({ id, version, title: title[language], source, licence })),
    method: { ...question.method, url: `/metode/${question.method.id}` },
    coverage,
    warnings: warnings.map(({ code, message, where }) => ({ code, message: message[language], where })),
    sources,
  }
}

/** The input of a question, checked, with its defaults. Names it does not know are refused, so that a slip is not passed over. */
export function readInput<Input extends object, Answer>(question: Question<Input, Answer>, raw: unknown): Input {
  const result = question.input.safeParse(raw)
  if (result.success) return result.data
  throw badInput(question.id, result.error.issues, question.inputs)
}

/** The question's inputs as JSON Schema 2020-12, as OpenAPI 3.1 wants them. */
export const inputSchema = <Input extends object, Answer>(question: Question<Input, Answer>): Record<string, unknown> =>
  z.toJSONSchema(question.input, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>

export type { Table }
