import { z } from 'zod'
import { headlinePeriod } from '../../domain/headline.ts'
import type { Text } from '../../domain/text.ts'
import { participationInput } from '../participation/input.ts'
import type { Verdict } from '../../domain/verdict.ts'

const { from, to, lists, owner, where } = participationInput.shape

export const findingsInput = z.strictObject({
  from: from.unwrap().default(headlinePeriod.from),
  to: to.unwrap().default(headlinePeriod.to),
  lists: lists.unwrap().default(headlinePeriod.lists),
  owner,
  group: z.string().max(20_000).default('small-rural'),
  where,
})
export type FindingsInput = z.infer<typeof findingsInput>

/** The findings of the study of 2020 that are run as claims, in the order they are told. */
export const findingIds = ['lower-participation', 'need-no-smaller', 'regional-design-reaches-further', 'cooperation-goes-with-participation'] as const
export type FindingId = (typeof findingIds)[number]

export type { Verdict }

/** A question that can be asked again: its id and the input that is not as it is when nobody tells. */
export interface Asked {
  readonly question: string
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * One figure that a verdict rests on. A ratio is an odds ratio, points are a difference of shares; null is not known.
 */
export interface FindingFigure {
  readonly id: string
  readonly title: Text
  readonly unit: 'ratio' | 'share' | 'points' | 'count'
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** What a share is of; null for other figures. */
  readonly count: number | null
  readonly of: number | null
  readonly from: Asked
}

/**
 * The claim tried in another way that can be defended: another definition, period, coding, indicator, or with one
 * scheme left out.
 */
export interface FindingTest {
  readonly id: string
  readonly kind: 'definition' | 'period' | 'among' | 'lists' | 'coding' | 'without' | 'indicator' | 'horizon' | 'membership' | 'adjusted'
  readonly title: Text
  /** What must be known of it: that its own answer turns without a scheme; empty when there is nothing. */
  readonly note: Text
  /** The scheme of the main count that is left out; null for every other way. */
  readonly leftOut: Text | null
  readonly verdict: Verdict
  readonly figure: FindingFigure
  /** What the figure is held against, when that changes as well: the odds ratio of the other design. */
  readonly against: FindingFigure | null
}

export interface Finding {
  readonly id: FindingId
  /** The claim, as a sentence without a full stop. */
  readonly title: Text
  /**
   * Of the main count. How far it stands in other ways of counting is told beside it (`agree`), wherever it is shown.
   */
  readonly verdict: Verdict
  /** Whether the figures can speak against the claim. When not, an open answer stays open in every way of counting. */
  readonly canFail: boolean
  /** Schemes of the main count without which, one at a time, the verdict is another. */
  readonly restsOn: readonly Text[]
  /** What must be said with the verdict wherever it is shown, in sentences. */
  readonly notes: readonly Text[]
  /** How many of the other ways of counting give the same verdict; of a claim that cannot fail it says nothing. */
  readonly agree: { readonly same: number; readonly all: number }
  readonly sentence: Text
  /** When it holds, when it does not, in words. */
  readonly rule: Text
  readonly figures: readonly FindingFigure[]
  readonly tests: readonly FindingTest[]
  /** What gives another verdict, in words: the tests that turn, or that none does. */
  readonly wouldChange: readonly Text[]
  /** The rows that the main figure counts: how many, what they are, and the question and table that list them. */
  readonly rows: { readonly count: number; readonly what: Text; readonly from: Asked; readonly table: string }
  readonly method: { readonly id: string; readonly version: string }
}

/** A finding before its tests are weighed. */
export type Tried = Omit<Finding, 'agree' | 'wouldChange' | 'restsOn' | 'notes'>

export interface FindingsAnswer {
  /** The group's name and what it means. */
  readonly group: { readonly id: string; readonly title: Text; readonly definition: string }
  readonly findings: readonly Finding[]
}
