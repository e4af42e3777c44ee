import { locales } from '../domain/format.ts'
import { isPlainDate } from '../domain/plain-date.ts'
import type { Language } from '../domain/text.ts'

const forms = Object.fromEntries(
  (['nb', 'nn', 'en'] as const).map((language) => [language, new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })]),
) as Readonly<Record<Language, Intl.DateTimeFormat>>

/** "1. januar 2020"; a year or anything else stays as it is. */
export const dateInWords = (date: string, language: Language): string => (isPlainDate(date) ? forms[language].format(new Date(`${date}T00:00:00Z`)) : date)

/** "Fet, Sørum og Skedsmo". */
export function listInWords(items: readonly string[], language: Language): string {
  const and = language === 'en' ? 'and' : 'og'
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
