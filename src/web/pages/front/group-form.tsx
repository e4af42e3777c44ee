import { presets } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import type { GroupChoice } from '../shared/group-choice.ts'
import { LanguageField } from '../shared/language-field.tsx'
import { frontWords } from './words.ts'

/** Who counts as small and rural: a named definition, or an own expression. */
export function GroupForm({
  language,
  choice,
  wrong,
}: {
  readonly language: Language
  readonly choice: GroupChoice
  readonly wrong?: string
}) {
  const words = frontWords[language]
  return (
    <form className="sentence" action="/" method="get">
      <LanguageField language={language} />
      <div className="search-line">
        <div className="ds-field wide-field">
          <label className="ds-label" htmlFor="group">
            {words.groupLabel}
          </label>
          <select className="ds-input" id="group" name="group" defaultValue={choice.preset}>
            {presets.map(({ id, title, meaning }) => (
              <option key={id} value={id} title={meaning[language]}>
                {title[language]}: {meaning[language].replace(/ \(.*\)$/, '')}
              </option>
            ))}
          </select>
        </div>
        <div className="ds-field">
          <label className="ds-label" htmlFor="own">
            {words.own}
          </label>
          <input
            className="ds-input code"
            id="own"
            name="own"
            defaultValue={choice.own}
            aria-describedby={wrong ?? 'own-help'}
            aria-invalid={wrong !== undefined || undefined}
          />
        </div>
        <button className="ds-button" type="submit" data-variant="secondary">
          {words.show}
        </button>
      </div>
      <p className="meanings" id="own-help">
        {words.groupHelp} {words.ownHelp}
      </p>
    </form>
  )
}
