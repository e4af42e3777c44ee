import type { Text } from '../../domain/text.ts'
import type { StoredDraft } from './draft.ts'

/** What the participation page answers for one scheme-year. */
export interface Standing {
  readonly list: string
  readonly scheme: string
  readonly year: number
  readonly groups: readonly { readonly id: string; readonly title: Text; readonly participants: number | null; readonly inScope: number | null; readonly rate: number | null }[]
}

/** What is kept and shown when a draft has been stored: what was stored, and the answers before and after. */
export interface Receipt {
  /** ISO 8601. */
  readonly at: string
  readonly done: StoredDraft
  readonly before: readonly Standing[]
  readonly after: readonly Standing[]
}
