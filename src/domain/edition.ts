import type { PlainDate } from './plain-date.ts'
import type { Language, Text } from './text.ts'

/** What a figure of an edition counts or measures: it decides how the figure is written. */
export type EditionUnit = 'count' | 'people' | 'share' | 'probability' | 'points' | 'ratio' | 'per-person' | 'change' | 'years' | 'nok' | 'full-time' | 'number'

/**
 * One figure of an edition. `id` is the same from edition to edition (`need/18/working-age-per-80/2035`), so that two
 * can be compared. `value` null is unknown or not applicable as `state` says, never 0.
 */
export interface EditionFigure {
  readonly id: string
  readonly title: Text
  readonly unit: EditionUnit
  readonly state: 'known' | 'unknown' | 'not-applicable'
  readonly value: number | null
  /** Limits of its interval; null when it has none. */
  readonly low: number | null
  readonly high: number | null
  /** The `EditionSource` it was read from. */
  readonly source: string
}

/** One question asked when the edition was made: enough to ask it again, and to tell why a figure is another later. */
export interface EditionSource {
  readonly id: string
  readonly question: string
  /** The input that is not as it is when nobody tells. */
  readonly asked: Readonly<Record<string, unknown>>
  /** The whole input, defaults filled in: when it differs, the definition does. */
  readonly input: Readonly<Record<string, unknown>>
  readonly method: { readonly id: string; readonly version: string }
  /** Datasets that the answer rests on, by id. */
  readonly datasets: readonly string[]
  /** Lists of awards that it may have been read from, by id; left out where it rests on none. */
  readonly lists?: readonly string[]
}

/** A dataset as it was when the edition was made. `borders`: it tells which municipalities there are, and when. */
export interface EditionDataset {
  readonly id: string
  readonly version: string
  readonly sha256: string
  readonly title: Text
  readonly source: string
  readonly licence: string
  readonly rows: number
  readonly borders: boolean
  /** Years that its rows are of, where each row is of a year: tells a new year from a corrected one. */
  readonly years?: readonly number[]
}

/**
 * A list of awards as it was when the edition was made: a higher version is a corrected list, an id not met before a
 * new one.
 */
export interface EditionList {
  readonly id: string
  readonly version: number
  readonly sha256: string
  /** The answers that people had given to its names, as a short mark; left out where there are none. */
  readonly answers?: string
}

/**
 * A piece of a sentence: words, or a figure written in place. `form`: its value, its value with interval, the limits
 * alone, or its size without sign ("4,2 prosentpoeng lavere").
 */
export type Piece = string | { readonly figure: string; readonly form?: 'value' | 'with-interval' | 'interval' | 'size' }

/** A sentence in all three languages. Every number of it is a figure, so that it can be followed to its source. */
export type Sentence = Readonly<Record<Language, readonly Piece[]>>

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly sentences: readonly Sentence[]
}

export interface ListBlock {
  readonly kind: 'list'
  readonly items: readonly Sentence[]
}

/** What stands in a table's cell: words, a figure by its id, or nothing (not applicable). */
export type EditionCell = { readonly text: Text } | { readonly figure: string } | null

export interface TableBlock {
  readonly kind: 'table'
  readonly id: string
  readonly title: Text
  readonly columns: readonly { readonly id: string; readonly title: Text; readonly isFigure: boolean }[]
  readonly rows: readonly (readonly EditionCell[])[]
  /** The first column tells what the row is of. */
  readonly note: Text | null
}

/**
 * What a chart shows, as figures by id: drawn by us as SVG, and as a chart that can be edited in slides. Null where not
 * known.
 */
export type ChartData =
  | {
      /** Points with intervals, row by row: one point a group. `reference` is where there is no difference. */
      readonly kind: 'intervals'
      readonly unit: EditionUnit
      readonly groups: readonly Text[]
      readonly rows: readonly {
        readonly title: Text
        readonly section: Text | null
        readonly figures: readonly (string | null)[]
      }[]
      readonly reference: number | null
    }
  | {
      readonly kind: 'lines'
      readonly unit: EditionUnit
      readonly years: readonly number[]
      /** The years are not a development: each stands by itself, with no line from one to the next. */
      readonly apart?: true
      readonly series: readonly { readonly title: Text; readonly figures: readonly (string | null)[] }[]
    }
  | {
      readonly kind: 'bars'
      readonly unit: EditionUnit
      readonly categories: readonly Text[]
      readonly series: readonly { readonly title: Text; readonly figures: readonly (string | null)[] }[]
    }
  | {
      /** One value a municipality of the latest division, in steps from low to high; null is unknown. */
      readonly kind: 'map'
      readonly steps: readonly Text[]
      readonly values: readonly { readonly code: string; readonly step: number | null }[]
    }

export interface ChartBlock {
  readonly kind: 'chart'
  readonly id: string
  /** The finding. */
  readonly title: Sentence
  /** Measure, unit, groups, period. */
  readonly subtitle: Text
  readonly data: ChartData
  readonly notes: readonly Text[]
}

export type Block = ParagraphBlock | ListBlock | TableBlock | ChartBlock

export interface Chapter {
  readonly id: string
  readonly title: Text
  readonly sections: readonly { readonly id: string; readonly title: Text | null; readonly blocks: readonly Block[] }[]
}

/** Everything an edition says, made from the data alone: the same data give the same content, byte for byte. */
export interface EditionContent {
  readonly format: 1
  readonly title: Text
  /** Null: the whole country. */
  readonly area: { readonly county: string; readonly name: string } | null
  readonly datasets: readonly EditionDataset[]
  readonly lists: readonly EditionList[]
  readonly sources: readonly EditionSource[]
  readonly figures: readonly EditionFigure[]
  readonly chapters: readonly Chapter[]
}

/** A published edition: it never changes. A correction is a new one that names the old. */
export interface Edition {
  /** As it is cited: `2026`, `2026-2`, `2026-fylke-18`. */
  readonly id: string
  /** Counted from 1 in the order of publication. */
  readonly number: number
  readonly publishedOn: PlainDate
  readonly corrects: { readonly id: string; readonly reason: string } | null
  /** SHA-256 of the content, written as `canonicalJson` writes it. */
  readonly sha256: string
  readonly content: EditionContent
}

/** An edition as a store keeps it. */
export interface StoredEdition extends Edition {
  /**
   * Version of the data in the store that it was made in (`versionOfData`): the store's own count, and no part of what the edition
   * says. Equal data give equal content in any store, and are cited by their mark (`dataMark`).
   */
  readonly madeFrom: string
}
