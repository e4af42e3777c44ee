import type { Role, Status } from '../domain/award.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Text } from '../domain/text.ts'

/** What a cell says, as printed (trimmed), and the letter of its column. */
export interface PrintedCell {
  readonly text: string
  readonly column: string
}

/** Something on a row that could not be read or does not hang together; the field concerned is then null. */
export interface RowProblem {
  readonly code: string
  readonly column: string
  readonly text: string
  readonly message: Text
}

/** One row of an award list. `row` is the row of the file, from 1; a field that the list does not have is null. */
export interface AwardRow {
  readonly sheet: string
  readonly row: number
  readonly list: string | null
  readonly scheme: string | null
  /** The printed year, or else the year of the date. */
  readonly year: number | null
  readonly date: PlainDate | null
  /** May hold several names: they are split where the register is known. */
  readonly municipality: PrintedCell | null
  readonly partners: PrintedCell | null
  readonly number: PrintedCell | null
  readonly county: string | null
  /** The role of `municipality`; those under `partners` are partners. */
  readonly role: Role | null
  /** Null where the list does not say; a list of awards seldom does. */
  readonly status: Status | null
  readonly project: string | null
  /** Whole kroner. In cells merged over several rows the amount stands on the first of them only. */
  readonly amountNok: number | null
  readonly amountSoughtNok: number | null
  readonly note: string | null
  readonly sourceUrl: string | null
  readonly problems: readonly RowProblem[]
}
