import type { Role, Status } from './award.ts'
import type { Outcome, OtherBody } from './names/match.ts'
import type { PlainDate } from './plain-date.ts'
import type { Text } from './text.ts'

/**
 * What a list shows: `result` who took part or received; `selection` who was chosen before the start; `status` who is in
 * at a later date; `applicants`; `shortlist`; `invited`; `totals` (figures, no names to rely on).
 */
export const stages = ['result', 'selection', 'status', 'applicants', 'shortlist', 'invited', 'totals'] as const
export type Stage = (typeof stages)[number]

/** What is known of a list apart from its rows. Not in the list is not the same as did not take part: see `complete`. */
export interface ListDescription {
  readonly id: string
  readonly scheme: string
  readonly year: number
  readonly yearTo: number | null
  /** `national`, `county:34` or `county:09,10`, a group expression, or `unknown`. */
  readonly scope: string
  /** Who in the scope could take part at all: a group expression, `all`, or `unknown` when narrower in a way not known. */
  readonly eligible: string
  readonly eligibleReason: string
  readonly stage: Stage
  /** Whether every municipality in the scope that took part (or applied) is on the list. */
  readonly complete: boolean
  /** `any`: complete for every role; `lead`: partners may be missing. */
  readonly completeFor: 'any' | 'lead'
  readonly completeReason: string
  readonly covers: 'awarded' | 'applied' | 'both'
  /** Another list that shows the same selection: then this one is shown, but not counted a second time. */
  readonly repeats: string | null
  readonly repeatsReason: string
  readonly applicationsTotal: number | null
  readonly awardsTotal: number | null
  readonly amountTotalNok: number | null
  readonly amountSoughtNok: number | null
  readonly sourceUrl: string
  readonly otherSourceUrls: readonly string[]
  readonly note: string
}

/** A candidate as it is kept and shown: a municipality by number and name, and why it may be meant. */
export interface NamedCandidate {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly why: Text
}

/** One name in one printed row, with where it stood, what it was read as, and what a person has answered. */
export interface AwardEntry {
  readonly list: string
  readonly sheet: string
  readonly row: number
  readonly column: string
  /** As printed. */
  readonly text: string
  /** Tells this mention apart in its list, import after import: text, county, project and which of how many equals. */
  readonly key: string
  readonly project: string | null
  readonly role: Role | null
  readonly status: Status | null
  readonly date: PlainDate | null
  readonly county: string | null
  readonly amountNok: number | null
  readonly amountSoughtNok: number | null
  readonly note: string | null
  readonly sourceUrl: string | null
  readonly outcome: Outcome
  /** Number of the municipality in force on the list's date, when certain. */
  readonly code: string | null
  readonly part: string | null
  readonly otherBody: OtherBody | null
  readonly candidates: readonly NamedCandidate[]
}

/** What a person has answered to a question of names: `open` nothing; `settled` it is `answerCode`; `rejected` no municipality. */
export interface Answerable extends Pick<AwardEntry, 'outcome' | 'code'> {
  readonly answer: 'open' | 'settled' | 'rejected'
  readonly answerCode: string | null
}

/** The number of the municipality an entry counts for: certain, or settled by a person; else null. */
export const municipalityOf = (entry: Answerable): string | null =>
  entry.answer === 'settled' ? entry.answerCode : entry.answer === 'open' && entry.outcome === 'certain' ? entry.code : null
