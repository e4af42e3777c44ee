import { caseOf, type Conclusion, isCompared } from '../../domain/comparison.ts'
import type { Text } from '../../domain/text.ts'
import type { Pooled } from '../participation/compare.ts'
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

/** Whether there are lists, and somebody on both sides: else a variant tries nothing. */
export const isTried = ({ pooled }: Variant): boolean => isCompared(caseOf(pooled))

/** Whether two figures count the very same: then one of them tries nothing that the other does not. */
export const isSameCount = (one: Pooled, other: Pooled): boolean => countOf(one) === countOf(other)

const countOf = ({ strata, participantsA, inScopeA, participantsB, inScopeB, oddsRatio }: Pooled): string =>
  [strata, participantsA, inScopeA, participantsB, inScopeB, oddsRatio].join('|')

/** The choices that count something else than the question does, and than the choices before them: the same count twice is one trial. */
export function distinctFrom(main: Variant, choices: readonly Variant[]): readonly Variant[] {
  const seen = new Set([countOf(main.pooled)])
  return choices.filter(({ pooled }) => !seen.has(countOf(pooled)) && seen.add(countOf(pooled)))
}
