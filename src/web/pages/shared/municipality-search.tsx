import type { Language } from '../../../domain/text.ts'
import { searchWords } from '../../text/search.ts'
import { LanguageField } from './language-field.tsx'

interface MunicipalitySearchProps {
  readonly language: Language
  readonly sought?: string
}

/** The field that finds a municipality, or anything else with a name, however it is written; what was typed stays. */
export function MunicipalitySearch({ language, sought }: MunicipalitySearchProps) {
  const words = searchWords[language]
  return (
    <form action="/sok" method="get" role="search" aria-label={words.short}>
      <LanguageField language={language} />
      <div className="search-line">
        <div className="ds-field">
          <label className="ds-label" htmlFor="q">
            {words.label}
          </label>
          <input className="ds-input" id="q" name="q" type="search" defaultValue={sought} autoComplete="off" aria-describedby="q-help" maxLength={200} />
        </div>
        <button className="ds-button" type="submit">
          {words.button}
        </button>
      </div>
      <p className="quiet" id="q-help">
        {words.help}
      </p>
    </form>
  )
}
