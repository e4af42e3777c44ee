import type { AnyQuestion } from '../answers/all.ts'
import { ask } from '../answers/answer.ts'
import type { Text } from '../domain/text.ts'
import type { Workspace } from '../actions/workspace.ts'
import { commandOf } from '../web/files/origin.ts'
import type { ParsedArguments } from './arguments.ts'
import { missingArgument } from './cli.errors.ts'
import type { Effects } from './effects.ts'
import { writeEnvelope } from './write-answer.ts'

/** Answers a question from the command line, in the form asked for. */
export async function runQuestion(question: AnyQuestion, { common, options, positionals }: ParsedArguments, workspace: Workspace, effects: Effects): Promise<void> {
  const envelope = ask(question, await workspace.snapshot(), { ...options, ...positionalInput(question, positionals) }, common.language)
  const tables = question.tables(envelope.answer)
  const said = question.said?.(envelope.answer) ?? []
  const isEmpty = said.length === 0 && tables.every(({ rows }) => rows.length === 0)
  const told = { tables, said: isEmpty ? [noRows] : said }
  await writeEnvelope(envelope, told, commandOf(question.id, envelope.asked), common, effects)
  const missing = question.notFound?.(envelope.answer)
  if (missing) throw missing
}

/** An answer is never printed as nothing. */
const noRows: Text = {
  nb: 'Ingen rader: ingenting i dataene svarer til det som er spurt om.',
  nn: 'Ingen rader: ingenting i dataa svarar til det som er spurt om.',
  en: 'No rows: nothing in the data answers to what was asked.',
}

function positionalInput(question: AnyQuestion, positionals: readonly string[]): Record<string, string> {
  if (positionals.length === 0) return {}
  if (!question.positional) throw missingArgument(`rekkevidde ${question.id} --${Object.keys(question.inputs)[0] ?? ''} …`)
  return { [question.positional]: positionals.join(' ') }
}
