import type { Language } from '../domain/text.ts'

/** A path with the language kept, before any `#`: Bokmål is the default and is left out. */
export function pathIn(language: Language, path: string): string {
  if (language === 'nb') return path
  const end = path.indexOf('#')
  const [page, place] = end === -1 ? [path, ''] : [path.slice(0, end), path.slice(end)]
  return `${page}${page.includes('?') ? '&' : '?'}sprak=${language}${place}`
}

/** The same page in another language, all else of its state kept. */
export function inOtherLanguage(url: URL, language: Language): string {
  const query = new URLSearchParams(url.search)
  if (language === 'nb') query.delete('sprak')
  else query.set('sprak', language)
  const text = query.toString()
  return `${url.pathname}${text === '' ? '' : `?${text}`}`
}

/** A question's input, as it stands in the envelope, as a query: what is off or not told is left out. */
export function queryOfInput(input: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || value === null || value === false) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  return query
}

/** A query's names and values as a question's input: one value as text, several as a list; language and choice of table left out. */
export function inputOfQuery(url: URL): Record<string, string | readonly string[]> {
  const input: [string, string | readonly string[]][] = []
  for (const name of new Set(url.searchParams.keys())) {
    if (name === 'sprak' || name === 'table') continue
    const values = url.searchParams.getAll(name).filter((value) => value !== '')
    const [only] = values
    if (only !== undefined) input.push([name, values.length === 1 ? only : values])
  }
  // Set one by one, a name like __proto__ would be lost, or change what the input is made of.
  return Object.fromEntries(input)
}

const withQuery = (path: string, query: URLSearchParams, language: Language): string => {
  if (language !== 'nb') query.set('sprak', language)
  const text = query.toString()
  return `${path}${text === '' ? '' : `?${text}`}`
}

/** The URL of an answer in a form, from its input as it stands in the envelope; `table` names the table that a CSV is to hold. */
export function answerUrl(question: string, input: Readonly<Record<string, unknown>>, form: '' | '.csv' | '.xlsx' | '.json', language: Language, table?: string): string {
  const query = queryOfInput(input)
  if (table !== undefined) query.set('table', table)
  return withQuery(`/api/v1/${question}${form}`, query, language)
}

/** The URL of a picture in `pictures.ts`, from the input of its question. */
export const pictureUrl = (id: string, input: Readonly<Record<string, unknown>>, form: '.svg' | '.png', language: Language): string =>
  withQuery(`/bilder/${id}${form}`, queryOfInput(input), language)
