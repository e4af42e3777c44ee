import type { Text } from '../../domain/text.ts'
import type { BreakdownRow } from './breakdown.ts'
import type { Carried } from './carried.ts'
import type { Cell } from './cells.ts'
import type { Difference, Pooled } from './compare.ts'
import type { Members } from './members.ts'
import type { Participant } from './participants.ts'
import type { Trend } from './trend.ts'

export interface ParticipationAnswer {
  readonly groups: readonly { id: string; label: string; title: Text; definition: string }[]
  /** Who belongs to the first group in the last year; null when the municipalities are divided into bands. */
  readonly membership: Members | null
  /** Scheme by year by group; rates only where a complete list exists. */
  readonly cells: readonly Cell[]
  readonly differences: readonly Difference[]
  /** All scheme-years together, for the first comparison. */
  readonly pooled: Pooled
  /** The same for every comparison asked for. */
  readonly comparisons: readonly Pooled[]
  readonly breakdown: readonly BreakdownRow[]
  readonly trend: Trend
  readonly concentration: Omit<Carried, 'never' | 'participations'>
  readonly participants: readonly Participant[] | null
  readonly never: Carried['never']
  readonly participations: Carried['participations']
}
