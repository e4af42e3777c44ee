import type { RefusalKind } from '../domain/refusal.ts'

/** Exit status: 0 answered, 1 refused with a message, 2 a fault of ours. */
export const exitStatus: Readonly<Record<RefusalKind | 'answered' | 'fault', number>> = {
  answered: 0,
  'bad-input': 1,
  'not-found': 1,
  conflict: 1,
  forbidden: 1,
  'too-large': 1,
  busy: 1,
  fault: 2,
}
