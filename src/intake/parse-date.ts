import { isPlainDate, yearOf, type PlainDate } from '../domain/plain-date.ts'

export type ReadDate =
  | { readonly state: 'empty' }
  | { readonly state: 'read'; readonly date: PlainDate }
  | { readonly state: 'year'; readonly year: number }
  | { readonly state: 'unreadable' }

const months = [
  ['januar', 'jan'], ['februar', 'feb'], ['mars', 'mar'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'],
  ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['desember', 'des'],
]

/**
 * Reads a day: 23.11.2026, 23.11.26, 23/11-2026, 2026-11-23 (with or without a time), "23. november 2026", or a date
 * cell of a workbook (its day in UTC). The day comes before the month, as in Norway; a year of two digits is
 * 1980–2079. A year alone is a year; a bare number that only Excel knows the meaning of (45987) is not read.
 */
export function parseDate(value: string | number | boolean | Date | null): ReadDate {
  if (value instanceof Date) return asDay(value.toISOString().slice(0, 10))
  const text = String(value ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim().toLowerCase()
  if (/^(|[-–—]|\?|ukjent|ukjend|unknown|ikke oppgitt|ikkje oppgitt)$/.test(text)) return { state: 'empty' }
  if (/^(19|20)\d\d$/.test(text)) return { state: 'year', year: Number(text) }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ][\d:.]+(?:z|[+-]\d\d:?\d\d)?)?$/.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const norwegian = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d{2})(?: (?:kl\.? ?)?[\d:.]+)?$/.exec(text)
  if (norwegian) return day(norwegian[3], norwegian[2], norwegian[1])
  const words = /^(\d{1,2})\.? ([a-z]+)\.? (\d{4})$/.exec(text)
  const month = words ? months.findIndex((names) => names.includes(words[2] ?? '')) : -1
  return words && month >= 0 ? day(words[3], String(month + 1), words[1]) : { state: 'unreadable' }
}

function day(year = '', month = '', dayOfMonth = ''): ReadDate {
  const full = year.length === 2 ? String(Number(year) + (Number(year) >= 80 ? 1900 : 2000)) : year
  return asDay(`${full}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`)
}

/** Lists of awards are of our time: a day before 1900 or after 2100 is a misprint. */
function asDay(text: string): ReadDate {
  if (!isPlainDate(text) || yearOf(text) < 1900 || yearOf(text) > 2100) return { state: 'unreadable' }
  return { state: 'read', date: text }
}
