/**
 * People in a municipality on 1 January of a year to come, by an official projection: as its source gives it, in the
 * borders that the source uses. A projection comes in variants (main alternative, high growth …), and is made anew
 * every few years.
 */
export interface ProjectionRow {
  readonly dataset: string
  /** When the source made it: "2024-06-05", or a year. */
  readonly version: string
  /** The source's own word for the variant: "MMMM". */
  readonly variant: string
  readonly year: number
  readonly code: string
  /** Twenty five-year groups 0–4 … 95+. */
  readonly ages: readonly number[]
}
