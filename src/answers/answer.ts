import { z } from 'zod'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { defaultsOf } from './defaults-of.ts'
import { badInput } from './input.errors.ts'
import type { Question, Source, Table } from './question.ts'

/** The one form in which every answer leaves the product. */
export interface Envelope<Answer = unknown, Coverage extends object = object> {
  readonly question: string
  readonly version: number
  readonly input: Readonly<Record<string, unknown>>
  /** The part of the input that is not as it is when nobody tells: enough to ask again. */
  readonly asked: Readonly<Record<string, unknown>>
  readonly answer: Answer
  readonly datasets: readonly { id: string; version: string; title: string; source: string; licence: string }[]
  readonly method: { readonly id: string; readonly version: string; readonly url: string }
  readonly coverage: Readonly<Coverage>
  readonly warnings: readonly { code: string; message: string; where: string | null }[]
  readonly sources: readonly Source[]
}

/** Checks the input, fills in its defaults, and answers; refuses bad input with what was wrong and what is expected. */
export function ask<Input extends object, Answer, Coverage extends object>(
  question: Question<Input, Answer, Coverage>,
  snapshot: Snapshot,
  raw: unknown,
  language: Language,
): Envelope<Answer, Coverage> {
  const input = readInput(question, raw)
  const defaults = defaultsFor(question)
  const { answer, coverage, warnings, sources, datasets } = question.answer(snapshot, input)
  const used = snapshot.data.datasets.filter(({ id }) => datasets.includes(id))
  return {
    question: question.id,
    version: question.version,
    input: Object.fromEntries(Object.entries(input)),
    asked: Object.fromEntries(Object.entries(input).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]))),
    answer,
    datasets: used.map(({ id, version, title, source, licence }) => ({ id, version, title: title[language], source, licence })),
    method: { ...question.method, url: `/metode/${question.method.id}` },
    coverage,
    warnings: warnings.map(({ code, message, where }) => ({ code, message: message[language], where })),
    sources,
  }
}

const knownDefaults = new WeakMap<object, Readonly<Record<string, unknown>>>()

/** The defaults of a question, worked out once: a declaration never changes. */
function defaultsFor(question: { readonly input: z.ZodType }): Readonly<Record<string, unknown>> {
  const found = knownDefaults.get(question) ?? defaultsOf(question)
  knownDefaults.set(question, found)
  return found
}

/** The input of a question, checked, with its defaults. Names it does not know are refused, so that a slip is not passed over. */
export function readInput<Input extends object, Answer>(question: Question<Input, Answer>, raw: unknown): Input {
  const result = question.input.safeParse(raw)
  if (result.success) return result.data
  throw badInput(result.error.issues, question.inputs)
}

/** The question's inputs as JSON Schema 2020-12, as OpenAPI 3.1 wants them. */
export const inputSchema = <Input extends object, Answer>(question: Question<Input, Answer>): Record<string, unknown> =>
  z.toJSONSchema(question.input, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>

export type { Table }
