import type { FactName } from '../fact.ts'

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!='

/** A value or an inclusive range of values, as typed: "5", "03", "nynorsk", "5-6". */
export interface ValueRange {
  readonly from: string
  readonly to: string
}

/** A group expression, read: a predicate over the facts of a municipality on the event's date. */
export type Expression =
  | { readonly kind: 'all' }
  | { readonly kind: 'compare'; readonly fact: FactName; readonly edition: string | null; readonly comparison: Comparison; readonly value: string }
  | { readonly kind: 'in'; readonly fact: FactName; readonly edition: string | null; readonly ranges: readonly ValueRange[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }

/** A group of municipalities: a short id, a name for people, and the expression that defines it. */
export interface Group {
  readonly id: string
  readonly label: string
  readonly definition: string
  readonly expression: Expression
}
