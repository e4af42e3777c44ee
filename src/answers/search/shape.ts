import type { PlainDate } from '../../domain/plain-date.ts'
import type { Text } from '../../domain/text.ts'

/** A municipality of another time through which the text leads to one of today. */
export interface Former {
  readonly code: string
  readonly name: string
  readonly county: string | null
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

/** How the text fits, from the surest: the name or number of today; one of another time; a part of a name; nearly so spelt. */
export const fits = ['exact', 'former', 'part', 'near'] as const
export type Fit = (typeof fits)[number]

export interface MunicipalityHit {
  readonly kind: 'municipality'
  readonly id: string
  readonly title: Text
  readonly path: string
  readonly fit: Fit
  readonly why: Text
  /** Every official name. */
  readonly names: readonly string[]
  readonly county: string | null
  readonly validFrom: PlainDate
  readonly former: Former | null
}

export interface OtherHit {
  readonly kind: 'county' | 'scheme' | 'method' | 'page'
  readonly id: string
  readonly title: Text
  readonly path: string
  readonly fit: Fit
  readonly why: Text
}

export type Hit = MunicipalityHit | OtherHit

/** One of the names sought, with what it may be, the surest first. */
export interface SoughtPart {
  readonly text: string
  readonly hits: readonly Hit[]
}

export interface SearchAnswer {
  readonly parts: readonly SoughtPart[]
  /** Whether the text leads to one municipality and no other: never so for namesakes. */
  readonly certain: string | null
  /** What was tried, told when nothing was found. */
  readonly tried: readonly Text[]
}
