import type { z } from 'zod'
import type { Text } from '../domain/text.ts'
import type { Workspace } from './workspace.ts'

/** Who may do it: `local` = whoever sits at the machine (loopback). */
export type Allowed = 'local'

/**
 * Something that can be changed, declared once: what it takes, who may do it, what it would change (dry run),
 * what it writes in one transaction, and what undoes it.
 */
export interface Action<Input, Preview, Result> {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly input: z.ZodType<Input>
  readonly allowed: Allowed
  readonly dryRun: (workspace: Workspace, input: Input) => Promise<Preview>
  readonly perform: (workspace: Workspace, input: Input) => Promise<Result>
  readonly undo: Text
}

export const action = <Input, Preview, Result>(declared: Action<Input, Preview, Result>): Action<Input, Preview, Result> => declared
