import type { z } from 'zod'
import type { Text } from '../domain/text.ts'
import type { Workspace } from './workspace.ts'

/** How far a long piece of work has come: `total` null while it cannot be known. */
export interface Step {
  readonly phase: 'waiting' | 'reading' | 'matching' | 'storing'
  readonly done: number
  readonly total: number | null
}
export type Watch = (step: Step) => void

/**
 * Something that can be changed, declared once: what it takes, what it would change (dry run), what it writes in one
 * transaction, and what undoes it (told in the command's help).
 */
export interface Action<Input, Preview, Result> {
  readonly id: string
  readonly summary: Text
  readonly input: z.ZodType<Input>
  readonly dryRun: (workspace: Workspace, input: Input, watch?: Watch) => Promise<Preview>
  readonly perform: (workspace: Workspace, input: Input, watch?: Watch) => Promise<Result>
  readonly undo: Text
}

export const action = <Input, Preview, Result>(declared: Action<Input, Preview, Result>): Action<Input, Preview, Result> => declared
