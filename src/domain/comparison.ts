/** What an interval says of a group against the others: below, above, or on both sides of equality. */
export type Conclusion = 'lower' | 'higher' | 'cannot-tell'

/**
 * The figures of two groups held against each other over many lists that say what may be told of them; null is not
 * computable.
 */
export interface Compared {
  /** Lists counted. */
  readonly strata: number
  /** How many times each group could have taken part. */
  readonly inScopeA: number
  readonly inScopeB: number
  /** The limits of the odds ratio: null where nobody, or everybody, of a group took part. */
  readonly low: number | null
  readonly high: number | null
  readonly conclusion: Conclusion
}

/** Nothing is held against anything: no lists, nobody known to be in either group, or nobody on one side. */
export type NotCompared = 'no-lists' | 'group-unknown' | 'no-group' | 'no-others'

/**
 * The one case that every sentence about a comparison is written from.
 * `by`: whether the odds ratio's own interval decides, or the difference of shares, where the odds ratio has none.
 * `because`: why nothing is decided: the interval lies on both sides, there is none, or names that wait could turn it.
 */
export type ComparisonCase =
  | { readonly kind: NotCompared }
  | { readonly kind: 'lower' | 'higher'; readonly by: 'interval' | 'difference' }
  | { readonly kind: 'cannot-tell'; readonly because: 'both-sides' | 'no-interval' | 'waiting' }

/**
 * A case told beside others of its kind: too few municipalities on a side, or clear alone and not when all are tried at
 * once.
 */
export type CaseAmongMany =
  | ComparisonCase
  | { readonly kind: 'too-few' }
  | { readonly kind: 'cannot-tell'; readonly because: 'all-at-once' }

/** Which case a comparison is. */
export function caseOf({ strata, inScopeA, inScopeB, low, high, conclusion }: Compared): ComparisonCase {
  if (strata === 0) return { kind: 'no-lists' }
  if (inScopeA === 0) return { kind: inScopeB === 0 ? 'group-unknown' : 'no-group' }
  if (inScopeB === 0) return { kind: 'no-others' }
  const hasInterval = low !== null && high !== null
  if (conclusion !== 'cannot-tell') return { kind: conclusion, by: hasInterval ? 'interval' : 'difference' }
  if (!hasInterval) return { kind: 'cannot-tell', because: 'no-interval' }
  return { kind: 'cannot-tell', because: high < 1 || low > 1 ? 'waiting' : 'both-sides' }
}

/** Which case a comparison is among many that are told together. */
export function caseAmongMany(
  compared: Compared,
  { isTooFew, isClear }: { readonly isTooFew: boolean; readonly isClear: boolean },
): CaseAmongMany {
  const alone = caseOf(compared)
  if (!isCompared(alone)) return alone
  if (isTooFew) return { kind: 'too-few' }
  if (isClear || alone.kind === 'cannot-tell') return alone
  return { kind: 'cannot-tell', because: alone.by === 'interval' ? 'all-at-once' : 'no-interval' }
}

/** Whether there are lists, and somebody on both sides. */
export const isCompared = <Case extends CaseAmongMany>(
  one: Case,
): one is Extract<Case, { readonly kind: Conclusion }> =>
  one.kind === 'lower' || one.kind === 'higher' || one.kind === 'cannot-tell'
