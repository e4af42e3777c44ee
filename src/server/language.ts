import { type Language, languages } from '../domain/text.ts'

/** The language asked for by `?sprak=`; Bokmål else. */
export const languageOf = (url: URL): Language => languages.find((language) => language === url.searchParams.get('sprak')) ?? 'nb'

export { inputOfQuery as inputOf } from '../web/links.ts'
