import { type KeptRefusal, keptRefusal, Refusal, refusalFrom } from '../domain/refusal.ts'

/** How work in another thread or process failed, as it is sent: a refusal, or a fault of ours with its own account of where. */
export type Failure = { readonly refused: KeptRefusal } | { readonly fault: string }

export const failureOf = (error: unknown): Failure =>
  error instanceof Refusal ? { refused: keptRefusal(error) } : { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }

/** What to throw here for what failed there. */
export const errorFrom = (failure: Failure): Error => ('refused' in failure ? refusalFrom(failure.refused) : new Error(failure.fault))
