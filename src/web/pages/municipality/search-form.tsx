import type { Language } from '../../../domain/text.ts'
import { LanguageField } from '../shared/language-field.tsx'
import { municipalityWords } from './words.ts'

/** The field that finds a municipality from a name or number, however it is written; what was typed stays. */
export function SearchForm({ language, sought }: { readonly language: Language; readonly sought: string }) {
  const words = municipalityWords[language]
  return (
    <form action="/kommuner" method="get" role="search">
      <LanguageField language={language} />
      <div className="search-line">
        <div className="ds-field">
          <label className="ds-label" htmlFor="sok">
            {words.search}
          </label>
          <input className="ds-input" id="sok" name="sok" type="search" defaultValue={sought} autoComplete="off" aria-describedby="sok-help" maxLength={500} />
        </div>
        <button className="ds-button" type="submit">
          {words.searchButton}
        </button>
      </div>
      <p className="quiet" id="sok-help">
        {words.searchHelp}
      </p>
    </form>
  )
}
