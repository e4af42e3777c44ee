import type { Language } from '../../../domain/text.ts'
import { LanguageField } from '../shared/language-field.tsx'
import { frontWords } from './words.ts'

/** A field that leads to a municipality; the search forgives old names and slips. */
export function FindMunicipality({ language }: { readonly language: Language }) {
  const words = frontWords[language]
  return (
    <section>
      <h2 className="ds-heading" data-size="xs">
        {words.findTitle}
      </h2>
      <form action="/kommuner" method="get" role="search">
        <LanguageField language={language} />
        <div className="search-line">
          <div className="ds-field">
            <label className="ds-label" htmlFor="sok">
              {words.find}
            </label>
            <input
              className="ds-input"
              id="sok"
              name="sok"
              type="search"
              autoComplete="off"
              aria-describedby="sok-help"
            />
          </div>
          <button className="ds-button" type="submit">
            {words.findButton}
          </button>
        </div>
        <p className="quiet" id="sok-help">
          {words.findHelp}
        </p>
      </form>
    </section>
  )
}
