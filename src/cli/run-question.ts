import type { AnyQuestion } from '../answers/all.ts'
import { ask } from '../answers/answer.ts'
import type { Workspace } from '../actions/workspace.ts'
import { commandOf } from '../web/files/origin.ts'
import type { ParsedArguments } from './arguments.ts'
import { missingArgument } from './cli.errors.ts'
import type { Effects } from './effects.ts'
import { writeEnvelope } from './write-answer.ts'

/** Answers a question from the command line, in the form asked for. */
export async function runQuestion(question: AnyQuestion, { common, options, positionals }: ParsedArguments, workspace: Workspace, effects: Effects): Promise<void> {
  const envelope = ask(question, await workspace.snapshot(), { ...options, ...positionalInput(question, positionals) }, common.language)
  await writeEnvelope(envelope, question.tables(envelope.answer), commandOf(question.id, envelope.asked), common, effects)
  const missing = question.notFound?.(envelope.answer)
  if (missing) throw missing
}

function positionalInput(question: AnyQuestion, positionals: readonly string[]): Record<string, string> {
  if (positionals.length === 0) return {}
  if (!question.positional) throw missingArgument(`rekkevidde ${question.id} --${Object.keys(question.inputs)[0] ?? ''} …`)
  return { [question.positional]: positionals.join(' ') }
}
