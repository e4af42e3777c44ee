import type { Language } from '../../domain/text.ts'
import { terms as en } from './en/terms.ts'
import { type Terms, terms as nb } from './nb/terms.ts'
import { terms as nn } from './nn/terms.ts'

/** Words for the values that data are coded with, in each language. */
export const termsIn: Readonly<Record<Language, Terms>> = { nb, nn, en }

/** The word for a value that the data hold as plain text; the value itself where there is no word for it. */
export const termFor = (table: Readonly<Record<string, string>>, value: string): string => table[value] ?? value

/** "i hele landet", "i fylke 34": whom a list speaks of, from its `scope`. */
export function scopeInWords(scope: string, language: Language): string {
  if (scope === 'national') return { nb: 'hele landet', nn: 'heile landet', en: 'the whole country' }[language]
  if (scope === 'unknown') return { nb: 'ukjent omfang', nn: 'ukjent omfang', en: 'unknown scope' }[language]
  const counties = /^county:([\d,]+)$/.exec(scope)?.[1]?.split(',')
  if (!counties) return scope
  const one = { nb: 'fylke', nn: 'fylke', en: 'county' }[language]
  const many = { nb: 'fylkene', nn: 'fylka', en: 'counties' }[language]
  const and = { nb: 'og', nn: 'og', en: 'and' }[language]
  return counties.length === 1 ? `${one} ${counties[0]}` : `${many} ${counties.slice(0, -1).join(', ')} ${and} ${counties.at(-1)}`
}
