import type { Text } from '../../domain/text.ts'
import type { Conclusion, Pooled } from '../participation/compare.ts'
import type { ParticipationInput } from '../participation/input.ts'

/** The pooled figure of the question with something changed. */
export interface Variant {
  readonly id: string
  /** What is asked otherwise than in the question itself. */
  readonly change: Readonly<Partial<ParticipationInput>>
  readonly title: Text
  readonly meaning: Text
  readonly pooled: Pooled
  readonly conclusion: Conclusion
}
