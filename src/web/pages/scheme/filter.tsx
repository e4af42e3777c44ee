import { codings, designTitles, schemeDesigns } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { termsIn } from '../../text/terms.ts'
import { LanguageField } from '../shared/language-field.tsx'
import { schemeWords } from './words.ts'

interface Choice {
  readonly value: string
  readonly text: string
}

/** The filter of the list of schemes; what is chosen stays chosen. */
export function SchemeFilter({ language, chosen }: { readonly language: Language; readonly chosen: Readonly<Record<string, string>> }) {
  const words = schemeWords[language]
  return (
    <form action="/ordninger" method="get" className="filter" aria-label={words.filter}>
      <LanguageField language={language} />
      <div className="fields">
        <div className="ds-field">
          <label className="ds-label" htmlFor="text">
            {words.text}
          </label>
          <input className="ds-input" id="text" name="text" type="search" defaultValue={chosen.text ?? ''} maxLength={200} autoComplete="off" />
        </div>
        <Select id="design" label={words.design} value={chosen.design ?? ''} choices={[{ value: '', text: words.anyDesign }, ...schemeDesigns.map((design) => ({ value: design, text: designTitles[design][language] }))]} />
        <Select id="coding" label={words.coding} value={chosen.coding ?? 'first'} choices={codings.map((coding) => ({ value: coding, text: termsIn[language].coding[coding] }))} />
        <Select
          id="owner"
          label={words.owner}
          value={chosen.owner ?? ''}
          choices={[
            { value: '', text: words.anyOwner },
            { value: 'state', text: words.ownerState },
            { value: 'other', text: words.ownerOther },
          ]}
        />
      </div>
      <div className="search-line">
        <button className="ds-button" type="submit">
          {words.show}
        </button>
        <a className="ds-link" href={pathIn(language, '/ordninger')}>
          {words.reset}
        </a>
      </div>
    </form>
  )
}

const Select = ({ id, label, value, choices }: { readonly id: string; readonly label: string; readonly value: string; readonly choices: readonly Choice[] }) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={id}>
      {label}
    </label>
    <select className="ds-input" id={id} name={id} defaultValue={value}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  </div>
)
