import type { Language } from '../domain/text.ts'

/** A path with the language kept: Bokmål is the default and is left out. */
export const pathIn = (language: Language, path: string): string => (language === 'nb' ? path : `${path}${path.includes('?') ? '&' : '?'}sprak=${language}`)

/** The same page in another language, all else of its state kept. */
export function inOtherLanguage(url: URL, language: Language): string {
  const query = new URLSearchParams(url.search)
  if (language === 'nb') query.delete('sprak')
  else query.set('sprak', language)
  const text = query.toString()
  return `${url.pathname}${text === '' ? '' : `?${text}`}`
}

/** The URL of an answer in a form, from its input as it stands in the envelope; `table` names the table that a CSV is to hold. */
export function answerUrl(question: string, input: Readonly<Record<string, unknown>>, form: '' | '.csv' | '.xlsx' | '.json', language: Language, table?: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || value === null || value === false) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  if (table !== undefined) query.set('table', table)
  if (language !== 'nb') query.set('sprak', language)
  const text = query.toString()
  return `/api/v1/${question}${form}${text === '' ? '' : `?${text}`}`
}
