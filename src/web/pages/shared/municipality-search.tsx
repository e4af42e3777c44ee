import type { Language } from '../../../domain/text.ts'
import { LanguageField } from './language-field.tsx'

interface MunicipalitySearchProps {
  readonly language: Language
  readonly label: string
  readonly help: string
  readonly button: string
  readonly sought?: string
}

/** The field that finds a municipality from a name or number, however it is written; what was typed stays. */
export const MunicipalitySearch = ({ language, label, help, button, sought }: MunicipalitySearchProps) => (
  <form action="/kommuner" method="get" role="search">
    <LanguageField language={language} />
    <div className="search-line">
      <div className="ds-field">
        <label className="ds-label" htmlFor="sok">
          {label}
        </label>
        <input className="ds-input" id="sok" name="sok" type="search" defaultValue={sought} autoComplete="off" aria-describedby="sok-help" maxLength={500} />
      </div>
      <button className="ds-button" type="submit">
        {button}
      </button>
    </div>
    <p className="quiet" id="sok-help">
      {help}
    </p>
  </form>
)
