import type { Workspace } from '../actions/workspace.ts'
import type { Language, Text } from '../domain/text.ts'
import type { OptionKind, ParsedArguments } from './arguments.ts'
import { dataCommand } from './commands/data.ts'
import { importCommand } from './commands/import.ts'
import { reportCommand } from './commands/report.ts'
import { reviewCommand } from './commands/review.ts'
import { serveCommand } from './commands/serve.ts'
import type { Effects } from './effects.ts'

/** A command that is more than a question. */
export interface Command {
  readonly id: string
  readonly summary: Text
  readonly options: Readonly<Record<string, OptionKind>>
  readonly help: Readonly<Record<Language, readonly string[]>>
  /** What takes it back, where it changes something. */
  readonly undo?: Text
  /** Does what must be done without opening the data, and tells whether that was all that was asked for. */
  readonly withoutData?: (parsed: ParsedArguments, effects: Effects) => Promise<boolean>
  readonly run: (parsed: ParsedArguments, workspace: Workspace, effects: Effects) => Promise<void>
}

export const commands: readonly Command[] = [importCommand, reviewCommand, reportCommand, serveCommand, dataCommand]
