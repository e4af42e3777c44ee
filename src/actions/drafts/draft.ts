import type { KeptRefusal } from '../../domain/refusal.ts'
import type { Text } from '../../domain/text.ts'
import type { ImportPreview, ImportResult } from '../import-list.ts'

/** A file that a person has handed in but not yet stored, with what they have told of it, as typed. */
export interface Draft {
  readonly id: string
  /** ISO 8601. */
  readonly created: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  /** Scheme, year, scope …, as typed: what is wrong stays, so that it can be corrected. */
  readonly settings: Readonly<Record<string, string>>
  /** Which column is which, where the person has said so: heading or letter; empty for “no column”. */
  readonly columns: Readonly<Record<string, string>>
  /** Counts the changes of settings: what was read under an older edition is read anew. */
  readonly edition: number
  /** The person stopped the reading; it begins again when they say so. */
  readonly cancelled: boolean
}

/** Who may be meant, with the facts that tell candidates apart: people and centrality in the list's year (null: unknown). */
export interface DraftCandidate {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly population: number | null
  readonly centrality: number | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly why: Text
}

/** One name in a row, and what it was read as. */
export interface DraftName {
  readonly reviewRow: number
  readonly year: number
  readonly column: string
  readonly text: string
  readonly outcome: 'certain' | 'ambiguous' | 'suggested' | 'none' | 'not-municipality' | 'duplicate'
  readonly code: string | null
  readonly name: string | null
  /** A person has answered it before. */
  readonly answered: boolean
  readonly candidates: readonly DraftCandidate[]
}

/** Kinds of rows, in the order a person should look at them. `other`: totals, footnotes, repeated names, other bodies. */
export const rowKinds = ['error', 'question', 'other', 'certain'] as const
export type RowKind = (typeof rowKinds)[number]

/** One row of the file as printed, with all its columns, and what became of it. */
export interface DraftRow {
  readonly kind: RowKind
  readonly sheet: string
  readonly row: number
  readonly cells: readonly string[]
  readonly names: readonly DraftName[]
  readonly problems: readonly { readonly column: string; readonly text: string; readonly message: Text }[]
  /** Why the row was passed over, when it was. */
  readonly passedOver: Text | null
}

/** A sheet as a person sees it: its size, and its first filled rows with their numbers. */
export interface SheetSample {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly first: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

/** What reading a draft gave: the account of its rows lies beside, in the order of `rowKinds`. */
export interface DraftReading {
  readonly edition: number
  /** Why nothing can be stored as it is; then there is no account of rows. */
  readonly refusal: KeptRefusal | null
  readonly sheets: readonly SheetSample[]
  readonly preview: Omit<ImportPreview, 'entries' | 'passedOver'> | null
  /** How many rows there are of each kind. */
  readonly kinds: Readonly<Record<RowKind, number>>
  /** Numbers of the names that wait for an answer. */
  readonly questions: readonly number[]
  /** The version of each of its lists that was in force (null: none). */
  readonly seen: Readonly<Record<string, number | null>>
}

/** A reading that gave nothing: what is put beside why. */
export const nothingRead: Omit<DraftReading, 'edition' | 'refusal'> = { sheets: [], preview: null, kinds: { error: 0, question: 0, other: 0, certain: 0 }, questions: [], seen: {} }

/** An answer to a question of names, kept in the draft until the list is stored. */
export type Decisions = Readonly<Record<string, string>>

/** What was stored, told once it is done. */
export interface StoredDraft {
  readonly stored: ImportResult['stored']
  readonly lists: ImportResult['lists']
  readonly rows: ImportResult['rows']
  readonly answered: number
}
