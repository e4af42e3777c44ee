import { t, type Text } from '../../domain/text.ts'

/** A value that a worked example gives; null where the method says nothing. */
export type Figure = number | string | boolean | null

/** How a figure is written in a step: `share` as per cent, `points` as percentage points, `decimal` with four decimals. */
export type FigureForm = 'whole' | 'share' | 'points' | 'ratio' | 'decimal' | 'word'

/** A case worked through by the product's own functions, beside the figures it must give. */
export interface Example {
  readonly case: Text
  readonly inputs: readonly { readonly name: Text; readonly value: string }[]
  /** Words with figures in braces: "andelen er {rate:share}". */
  readonly steps: readonly Text[]
  /** Calls the product's own function. */
  readonly compute: () => Readonly<Record<string, Figure>>
  readonly expected: Readonly<Record<string, Figure>>
  /** Where the expected figures are from: a published table, R, or worked out by hand. */
  readonly from: Text
}

export interface Section {
  readonly title: Text
  readonly text: readonly Text[]
  /** Items of a list that follows the text. */
  readonly items?: readonly Text[]
}

export interface Formula {
  readonly name: Text
  /** MathML, without the `math` element itself. */
  readonly mathml: string
  /** The same, as it is read aloud. */
  readonly spoken: Text
}

export interface Reference {
  readonly author: string
  readonly year: number | null
  readonly title: string
  /** Journal with volume and pages, or publisher. */
  readonly where: string
  readonly url: string | null
}

/** A method, declared once: what it says, when it may be used, its formulas, sources and a worked example. */
export interface Method {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly lead: Text
  readonly sections: readonly Section[]
  readonly formulas: readonly Formula[]
  readonly references: readonly Reference[]
  readonly example: Example
}

export { t }

export const reference = (author: string, year: number | null, title: string, where: string, url: string | null = null): Reference => ({ author, year, title, where, url })
