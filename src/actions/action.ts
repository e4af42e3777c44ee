import type { z } from 'zod'
import type { Text } from '../domain/text.ts'
import type { Workspace } from './workspace.ts'

/**
 * Something that can be changed, declared once: what it takes, what it would change (dry run), what it writes in one
 * transaction, and what undoes it (told in the command's help).
 */
export interface Action<Input, Preview, Result> {
  readonly id: string
  readonly summary: Text
  readonly input: z.ZodType<Input>
  readonly dryRun: (workspace: Workspace, input: Input) => Promise<Preview>
  readonly perform: (workspace: Workspace, input: Input) => Promise<Result>
  readonly undo: Text
}

export const action = <Input, Preview, Result>(declared: Action<Input, Preview, Result>): Action<Input, Preview, Result> => declared
