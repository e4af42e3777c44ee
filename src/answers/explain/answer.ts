import type { Text } from '../../domain/text.ts'
import type { ColumnTerm, PartId, TermId } from './terms.ts'

export type { ExplainInput } from './input.ts'
export { type ColumnTerm, type PartId, partIds, type TermId, termIds } from './terms.ts'

/** An estimate with the standard error clustered by municipality and its interval. */
export interface Estimate {
  readonly estimate: number
  readonly se: number
  readonly low: number
  readonly high: number
  readonly p: number
}

/** An average marginal effect, −1 to 1 (a difference of shares): what the term goes with, in taking part. */
export interface Marginal {
  readonly marginalEffect: number
  readonly marginalSe: number
  readonly marginalLow: number
  readonly marginalHigh: number
}

/** What the interval says: more often, more seldom, or it covers 0. */
export type Direction = 'more' | 'less' | 'cannot-tell'

/** One explanatory fact: its coefficient (log odds for each `unit`) and its average marginal effect. */
export interface ExplainTerm extends Estimate, Marginal {
  readonly term: ColumnTerm
  readonly title: Text
  /** What one step of the term is: "twice the population". */
  readonly unit: Text
  /** `slope`: mean of p(1−p) times the coefficient; `change`: from no to yes, as a 0/1 fact. */
  readonly effect: 'slope' | 'change'
  readonly direction: Direction
  /** What must be known to read this term right; null when nothing. */
  readonly caution: Text | null
  readonly sentence: Text
}

/** A level that is not read out: of a scheme-year, a year or a county. */
export interface FixedTerm {
  readonly kind: 'list' | 'year' | 'county'
  readonly id: string
  readonly title: Text
  readonly estimate: number
  readonly se: number
}

/** Why a row is not in the model. */
export type LeftOutReason = 'split' | 'fact-missing' | 'scope-unknown' | 'no-variation'

/** Rows that are not in the model, and why; `codes` are municipality numbers, or scheme-years where nobody or everybody took part. */
export interface LeftOut {
  readonly reason: LeftOutReason
  readonly title: Text
  readonly rows: number
  readonly codes: readonly string[]
}

/** A term asked for that is not in the model, and why. */
export interface TermLeftOut {
  readonly term: TermId
  readonly title: Text
  readonly why: Text
}

export type FitReason = 'enough-events' | 'few-events' | 'separation'

export interface ExplainModel {
  readonly kind: 'logistic' | 'firth'
  /** Why this kind: events for each coefficient, or terms that divide those who took part from the rest. */
  readonly reason: FitReason
  readonly why: Text
  /** Rows: municipality × scheme-year, or municipality × year. */
  readonly n: number
  readonly events: number
  /** Events (or non-events, when fewer) for each coefficient apart from the intercept. */
  readonly eventsPerVariable: number
  readonly coefficients: number
  readonly municipalities: number
  readonly strata: number
  readonly confidence: number
  /** The small-sample adjustment of the clustered errors: clusters / (clusters − 1). */
  readonly adjustment: number
  readonly terms: readonly ExplainTerm[]
  readonly fixed: readonly FixedTerm[]
  readonly leftOut: readonly LeftOut[]
  readonly termsLeftOut: readonly TermLeftOut[]
}

/** How much of the gap goes with one part. Signed as the gap; `share` of the gap, null when there is none. */
export interface GapPart {
  readonly id: PartId
  readonly title: Text
  readonly value: number
  readonly se: number
  readonly low: number
  readonly high: number
  readonly share: number | null
  /** What the interval says: higher for the group, lower, or it covers 0. */
  readonly direction: Direction
}

/** Fairlie's decomposition of rateA − rateB. `explained` + `unexplained` = `gap`; the parts sum to `explained`. */
export interface Decomposition {
  readonly a: { readonly id: string; readonly title: Text; readonly definition: string; readonly rows: number; readonly events: number }
  readonly b: { readonly id: string; readonly title: Text; readonly definition: string; readonly rows: number; readonly events: number }
  readonly rateA: number
  readonly rateB: number
  readonly gap: number
  readonly explained: number
  readonly unexplained: number
  readonly parts: readonly GapPart[]
  readonly draws: number
  readonly seed: number
  /** Rows where it is not known whether the municipality belongs to the group: in the model, but in neither group. */
  readonly groupUnknown: number
}

/** Why a gap is not divided. */
export type NotDivided =
  | { readonly kind: 'few-municipalities'; readonly of: 'group' | 'others'; readonly municipalities: number; readonly needed: number }
  | { readonly kind: 'is-term'; readonly term: TermId }

export type ChangeKind = 'definition' | 'coding' | 'scheme' | 'county' | 'unit' | 'borders' | 'terms'

/** The same asked with something changed. */
export interface SensitivityRow {
  readonly id: string
  readonly kind: ChangeKind
  readonly title: Text
  readonly meaning: Text
  readonly state: 'fitted' | 'too-thin'
  readonly model: 'logistic' | 'firth' | null
  readonly n: number
  readonly events: number
  /** The size term and its marginal effect; null when it is too thin to tell, or size is not in the model. */
  readonly size: (Estimate & Marginal) | null
  /** Point figures of the decomposition alone; null when too thin or nobody is in one of the groups. */
  readonly gap: { readonly gap: number; readonly explained: number; readonly size: number | null } | null
  readonly conclusion: Direction | 'too-thin'
}

/** The other choices that try what is said of size, and what they come to. */
export interface SizeTests {
  readonly all: number
  readonly same: number
  /** Cannot tell, where the answer itself can. */
  readonly open: number
  /** Too little to go by. */
  readonly thin: number
  /** Another answer. */
  readonly other: number
}

export interface ExplainAnswer {
  readonly state: 'fitted' | 'too-thin'
  /** Why it is too thin to tell; null when it is not. */
  readonly why: Text | null
  readonly model: ExplainModel | null
  readonly decomposition: Decomposition | null
  /** Why the gap is not divided; null when it is, or when there is no model. */
  readonly notDivided: Text | null
  readonly sensitivity: readonly SensitivityRow[]
  /** The other choices counted by what they come to about size; null when size is not in the model, or nothing else was tried. */
  readonly sizeTests: SizeTests | null
  /** Whether every other choice that can tell comes to the same about size; null when size is not in the model. */
  readonly survives: boolean | null
  readonly sentences: readonly Text[]
}
