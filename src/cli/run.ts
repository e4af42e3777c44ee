import { allQuestions, questionById } from '../answers/all.ts'
import { openWorkspace } from '../actions/workspace.ts'
import { placeInWords, Refusal } from '../domain/refusal.ts'
import type { Language } from '../domain/text.ts'
import { type OptionKind, optionKinds, type ParsedArguments, readArguments } from './arguments.ts'
import { unknownCommand } from './cli.errors.ts'
import { builtFile } from './built-file.ts'
import { commands } from './commands.ts'
import type { Effects } from './effects.ts'
import { exitStatus } from './exit.ts'
import { helpFor, overview } from './help.ts'
import { runQuestion } from './run-question.ts'

/** Runs one command line and gives its exit status; nothing is written but the answer, and messages on stderr. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const language = languageOf(args, effects)
  try {
    const [name = '', ...rest] = helpAsOption(args)
    if (name === '' || name.startsWith('-')) return tellAll(name, helpAsOption(args), effects)
    const question = questionById(name)
    const command = commands.find(({ id }) => id === name)
    const kinds: Readonly<Record<string, OptionKind>> | null = command?.options ?? (question ? optionKinds(question) : null)
    if (kinds === null) throw unknownCommand(name, allNames)
    const parsed = readArguments(rest, kinds, effects.env)
    if (parsed.common.help) {
      effects.out(helpFor(name, parsed.common.language))
      return exitStatus.answered
    }
    if (await command?.withoutData?.(parsed, effects)) return exitStatus.answered
    return await perform(parsed, effects, async (workspace) => {
      if (command) await command.run(parsed, workspace, effects)
      else if (question) await runQuestion(question, parsed, workspace, effects)
    })
  } catch (error) {
    return report(error, language, effects)
  }
}

const allNames = [...new Set([...allQuestions, ...commands].map(({ id }) => id))]

/** Options alone ask for the overview; a command that comes after them is not passed over in silence. */
function tellAll(first: string, args: readonly string[], effects: Effects): number {
  const { common, positionals } = readArguments(args, {}, effects.env)
  if (positionals.length > 0) throw unknownCommand(first, allNames)
  effects.out(overview(common.language))
  return exitStatus.answered
}

/** `rekkevidde help import` asks the same as `rekkevidde import --help`. */
function helpAsOption(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = args
  if (first !== 'help') return args
  return second === undefined || second.startsWith('-') ? args.slice(1) : [second, '--help', ...rest]
}

async function perform(parsed: ParsedArguments, effects: Effects, work: (workspace: Awaited<ReturnType<typeof openWorkspace>>) => Promise<void>): Promise<number> {
  const { common } = parsed
  const workspace = await openWorkspace({
    folder: common.data,
    databaseUrl: effects.env.DATABASE_URL || null,
    now: effects.now,
    progress: (step) => effects.err(`${step[common.language]} …\n`),
    loader: builtFile('load-process.js'),
  })
  try {
    await work(workspace)
    return exitStatus.answered
  } finally {
    await workspace.close()
  }
}

function languageOf(args: readonly string[], effects: Effects): Language {
  const at = args.findIndex((arg) => arg === '--sprak' || arg.startsWith('--sprak='))
  const value = at < 0 ? effects.env.REKKEVIDDE_SPRAK : args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1]
  return value === 'nn' || value === 'en' ? value : 'nb'
}

function report(error: unknown, language: Language, effects: Effects): number {
  if (error instanceof Refusal) {
    const place = error.where.character ? '' : placeInWords(error.where, language)
    effects.err(`${place ? `${place}: ` : ''}${error.text[language]}\n`)
    return exitStatus[error.kind]
  }
  effects.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return exitStatus.fault
}
