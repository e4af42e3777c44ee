import type { Snapshot } from '../../store/snapshot.ts'
import { type BreakdownRow, breakdownOf } from './breakdown.ts'
import { poolOf, type Pooled } from './compare.ts'
import { comparisonsOf } from './comparisons.ts'
import type { ParticipationInput } from './input.ts'
import { listUses } from './list-use.ts'
import { strataOf } from './strata.ts'
import type { Stratum } from './stratum.ts'

/** The strata of a question. */
export const strataFor = (snapshot: Snapshot, input: ParticipationInput): readonly Stratum[] => strataOf(snapshot, input, listUses(snapshot, input))

/** The pooled figure of a question alone, without its cells, trend and lists: for asking the same many times over. */
export function pooledOf(snapshot: Snapshot, input: ParticipationInput): Pooled {
  const strata = strataFor(snapshot, input)
  const [first] = comparisonsOf(snapshot, input, strata).pairs
  return first ? poolOf(strata, first, input.confidence) : emptyPool
}

/** The pooled figure within each design. */
export function designsOf(snapshot: Snapshot, input: ParticipationInput): readonly BreakdownRow[] {
  const strata = strataFor(snapshot, input)
  const [first] = comparisonsOf(snapshot, input, strata).pairs
  return first ? breakdownOf(snapshot, strata, first, input, ['design']) : []
}

/** What is said when there is nothing to pool. */
export const emptyPool: Pooled = {
  a: '',
  b: '',
  oddsRatio: null,
  low: null,
  high: null,
  riskDifference: null,
  riskDifferenceLow: null,
  riskDifferenceHigh: null,
  p: null,
  homogeneityP: null,
  strata: 0,
  informative: 0,
  participantsA: 0,
  inScopeA: 0,
  participantsB: 0,
  inScopeB: 0,
  bounds: { low: null, high: null, lowest: null, highest: null, pointsLowest: null, pointsHighest: null },
  conclusion: 'cannot-tell',
}
