import type { Field, ShownColumn } from '../../../actions/drafts/column-choices.ts'
import type { Draft, DraftReading, DraftRow } from '../../../actions/drafts/draft.ts'
import type { Step } from '../../../actions/action.ts'
import type { KeptRefusal } from '../../../domain/refusal.ts'
import type { Text } from '../../../domain/text.ts'
import type { PageRequest } from '../../page.ts'

export interface Choice {
  readonly value: string
  readonly text: string
}

/** What every form about a list needs to know of the data. */
export interface ListChoices {
  readonly schemes: readonly { readonly id: string; readonly name: Text }[]
  readonly counties: readonly { readonly code: string; readonly name: string; readonly from: string; readonly to: string | null }[]
}

/** The first page: an empty form, or one that was refused, and the drafts that are begun. */
export interface ImportStartView {
  readonly request: Pick<PageRequest, 'language' | 'url' | 'ask'>
  readonly changes: NonNullable<PageRequest['changes']>
  readonly choices: ListChoices
  readonly settings: Readonly<Record<string, string>>
  readonly pasted: string
  readonly refusal: KeptRefusal | null
  readonly begun: readonly Draft[]
}

/** A draft as its page shows it. */
export interface DraftView {
  readonly request: Pick<PageRequest, 'language' | 'url' | 'ask'>
  readonly token: string
  readonly choices: ListChoices
  readonly draft: Draft
  readonly reading: DraftReading
  /** The columns of the table as a person sees them, and what a column can be taken for. */
  readonly columns: readonly ShownColumn[]
  readonly fields: readonly Field[]
  readonly isHeadless: boolean
  readonly decisions: Readonly<Record<string, string>>
  /** Why the last thing that was asked for was refused. */
  readonly told: KeptRefusal | null
  /** What was typed for “another municipality” and not found, by the name's number. */
  readonly typed: Readonly<Record<string, string>>
  readonly questions: RowPage
  /** The first of the rows that must be put right. */
  readonly errors: readonly DraftRow[]
  readonly rows: RowPage & { readonly kind: string }
}

/** Some of many rows. Pages count from 1. */
export interface RowPage {
  readonly rows: readonly DraftRow[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

export interface WorkingView {
  readonly request: Pick<PageRequest, 'language' | 'url'>
  readonly token: string
  readonly draft: Draft
  /** Null when the reading was stopped. */
  readonly step: Step | null
  /** Whether it is being stored, rather than read. */
  readonly isStoring: boolean
}
