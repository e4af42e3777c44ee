import { type Language, languages } from '../domain/text.ts'

/** The language asked for by `?sprak=`; Bokmål else. */
export const languageOf = (url: URL): Language => languages.find((language) => language === url.searchParams.get('sprak')) ?? 'nb'

/** A query's names and values as a question's input: one value as text, several as a list; language and choice of table left out. */
export function inputOf(url: URL): Record<string, string | readonly string[]> {
  const input: Record<string, string | readonly string[]> = {}
  for (const name of new Set(url.searchParams.keys())) {
    if (name === 'sprak' || name === 'table') continue
    const values = url.searchParams.getAll(name).filter((value) => value !== '')
    const [only] = values
    if (only !== undefined) input[name] = values.length === 1 ? only : values
  }
  return input
}
