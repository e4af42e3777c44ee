import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { AnyQuestion } from '../answers/all.ts'
import { languages, type Language } from '../domain/text.ts'
import { badOption, severalForms, unknownLanguage, unknownOption } from './cli.errors.ts'

/** Options that every command takes. */
export interface Common {
  readonly form: 'table' | 'json' | 'csv' | 'xlsx'
  readonly file: string | null
  readonly data: string
  readonly language: Language
  readonly help: boolean
}

export interface ParsedArguments {
  readonly common: Common
  readonly options: Readonly<Record<string, string | boolean | readonly string[]>>
  readonly positionals: readonly string[]
}

/** How an option is given: once, many times, or as a mere flag. */
export type OptionKind = 'one' | 'many' | 'flag'

const commonOptions = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  xlsx: { type: 'string' },
  data: { type: 'string' },
  sprak: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads a command's arguments by the kinds of its options; refuses what it does not know, naming what there is. */
export function readArguments(args: readonly string[], kinds: Readonly<Record<string, OptionKind>>, env: Readonly<Record<string, string | undefined>>): ParsedArguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, kind === 'flag' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: kind === 'many' }]),
  )
  const parsed = parse(args, { ...options, ...commonOptions }, Object.keys(kinds))
  const { json, csv, xlsx: excel, data, sprak, help, ...rest } = parsed.values
  // A command may have an --xlsx of its own: it is then no form of the answer.
  const [xlsx, own] = 'xlsx' in kinds ? [undefined, { ...rest, xlsx: excel }] : [excel, rest]
  const language = languages.find((l) => l === (sprak ?? env.REKKEVIDDE_SPRAK)) ?? 'nb'
  if (typeof sprak === 'string' && sprak !== language) throw unknownLanguage(sprak)
  const forms = Object.entries({ json, csv, xlsx }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`]))
  if (forms.length > 1) throw severalForms(forms)
  return {
    common: {
      form: json ? 'json' : csv ? 'csv' : typeof xlsx === 'string' ? 'xlsx' : 'table',
      file: typeof xlsx === 'string' ? xlsx : null,
      data: typeof data === 'string' ? data : (env.REKKEVIDDE_DATA ?? '.rekkevidde'),
      language,
      help: help === true,
    },
    options: Object.fromEntries(Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value as string | boolean | string[]]]))),
    positionals: parsed.positionals,
  }
}

function parse(args: readonly string[], options: Parameters<typeof parseArgs>[0] extends infer C ? NonNullable<C extends { options?: infer O } ? O : never> : never, names: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string }
    // Node says which option it stopped at, in English and in quotes: '--xlsx <value>', '-x, --example'.
    const option = /'(?:-\w, )?(--?[^\s'=<]+)/.exec(message)?.[1] ?? message
    const known = [...names, ...Object.keys(commonOptions)]
    throw code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? unknownOption(option, known) : badOption(option, known)
  }
}

/** How each input of a question is given on the command line, from its schema. */
export function optionKinds(question: AnyQuestion): Readonly<Record<string, OptionKind>> {
  const schema = z.toJSONSchema(question.input, { io: 'output', unrepresentable: 'any' }) as { properties?: Record<string, { type?: string }> }
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, { type }]) => [name, type === 'array' ? 'many' : type === 'boolean' ? 'flag' : 'one']),
  )
}
