import type { EditionListed } from '../../../answers/editions.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { editionWords } from '../edition/words.ts'
import { type Option, SelectField } from '../shared/fields.tsx'
import { LanguageField } from '../shared/language-field.tsx'

interface DraftChoiceProps {
  readonly language: Language
  readonly counties: readonly Option[]
  /** The edition of the whole country in force. */
  readonly latest: EditionListed | null
}

/** What an edition would say now, marked as a draft: for the whole country, or for a county. */
export function DraftChoice({ language, counties, latest }: DraftChoiceProps) {
  const words = editionWords[language]
  return (
    <section id="utkast">
      <h2 className="ds-heading" data-size="sm">{words.now}</h2>
      <p>{words.nowLead}</p>
      <p>
        <a className="ds-link" href={pathIn(language, '/rapport/utkast')}>{words.openDraft}</a>
        {latest && (
          <>
            {' · '}
            <a className="ds-link" href={pathIn(language, `/rapport/${latest.id}/mot/utkast`)}>
              {words.compareNow(latest.id)}
            </a>
          </>
        )}
      </p>
      <form
        className="button-line edition-county"
        method="get"
        action="/rapport/utkast"
        aria-label={words.draftOfCounty}
      >
        <LanguageField language={language} />
        <SelectField id="fylke" name="fylke" label={words.draftOfCounty} options={counties} chosen="" />
        <button className="ds-button" type="submit" data-variant="secondary">{words.openCountyDraft}</button>
      </form>
    </section>
  )
}
