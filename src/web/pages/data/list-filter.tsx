import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { LanguageField } from '../shared/language-field.tsx'
import { dataWords } from './words.ts'

interface ListFilterProps {
  readonly language: Language
  readonly schemes: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: Readonly<Record<string, string>>
}

/** Which lists the coverage shows: a scheme, and the first and last year. */
export function ListFilter({ language, schemes, chosen }: ListFilterProps) {
  const words = dataWords[language]
  return (
    <form action="/data/dekning" method="get" className="filter" aria-label={words.filter}>
      <LanguageField language={language} />
      <div className="fields">
        <div className="ds-field">
          <label className="ds-label" htmlFor="scheme">
            {words.scheme}
          </label>
          <select className="ds-input" id="scheme" name="scheme" defaultValue={chosen.scheme ?? ''}>
            <option value="">{words.anyScheme}</option>
            {schemes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {(['from', 'to'] as const).map((name) => (
          <div className="ds-field" key={name}>
            <label className="ds-label" htmlFor={name}>
              {words[name]}
            </label>
            <input className="ds-input" id={name} name={name} type="number" min={1900} max={2100} defaultValue={chosen[name] ?? ''} />
          </div>
        ))}
      </div>
      <div className="search-line">
        <button className="ds-button" type="submit">
          {words.show}
        </button>
        <a className="ds-link" href={pathIn(language, '/data/dekning')}>
          {words.reset}
        </a>
      </div>
    </form>
  )
}
