import type { Text } from '../../domain/text.ts'
import type { Conclusion, Pooled } from '../participation/compare.ts'

/** The pooled figure of the question with something changed. */
export interface Variant {
  readonly id: string
  readonly title: Text
  readonly meaning: Text
  readonly pooled: Pooled
  readonly conclusion: Conclusion
}
