/** A calendar day as ISO 8601 text, "2018-01-31": compares and sorts as text. */
export type PlainDate = string & { readonly plainDate?: never }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists in the calendar. */
export function isPlainDate(text: string): text is PlainDate {
  const match = pattern.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The calendar year of a day. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

/** 1 January of a year. */
export const firstDayOf = (year: number): PlainDate => `${String(year).padStart(4, '0')}-01-01`

/** The day before. */
export function dayBefore(date: PlainDate): PlainDate {
  // Most days asked for are 1 January; a Date for each would be the slowest part of carrying borders.
  if (date.endsWith('-01-01')) return `${firstDayOf(yearOf(date) - 1).slice(0, 4)}-12-31`
  const time = new Date(`${date}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() - 1)
  return time.toISOString().slice(0, 10)
}

/** A half-open period: `from` is its first day, `to` the first day that no longer belongs to it; null is open. */
export interface Validity {
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

/** Whether a half-open period holds on a day. */
export const holdsOn = (validity: Validity, on: PlainDate): boolean =>
  validity.validFrom <= on && (validity.validTo === null || on < validity.validTo)
