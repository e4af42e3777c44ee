import { alphabets } from '../../collate.ts'
import type { ListedMunicipality } from '../../../answers/municipalities.ts'
import type { Language } from '../../../domain/text.ts'
import { municipalityWords } from '../municipality/words.ts'
import { SelectField } from '../shared/fields.tsx'
import { LanguageField } from '../shared/language-field.tsx'
import type { ListState } from './state.ts'

interface ListFormProps {
  readonly language: Language
  readonly state: ListState
  readonly municipalities: readonly ListedMunicipality[]
}

/** Which municipalities to show: by a name however written, and by county; what was chosen stays. */
export function ListForm({ language, state: { sought, county, sort }, municipalities }: ListFormProps) {
  const words = municipalityWords[language]
  const counties = [...new Map(municipalities.flatMap((one) => (one.county !== null && one.countyCode !== null ? [[one.countyCode, one.county] as const] : [])))]
  const compare = alphabets[language]
  const options = counties.map(([value, text]) => ({ value, text })).toSorted((a, b) => compare(a.text, b.text))
  return (
    <form action="/kommuner" method="get" aria-label={words.title}>
      <LanguageField language={language} />
      {sort && <input type="hidden" name="sort" value={`${sort.descending ? '-' : ''}${sort.key}`} />}
      <div className="search-line">
        <div className="ds-field">
          <label className="ds-label" htmlFor="sok">
            {words.search}
          </label>
          <input className="ds-input" id="sok" name="sok" type="search" defaultValue={sought} autoComplete="off" aria-describedby="sok-help" maxLength={500} />
        </div>
        <SelectField id="fylke" name="fylke" label={words.countyFilter} options={[{ value: '', text: words.allCounties }, ...options]} chosen={county} />
        <button className="ds-button" type="submit">
          {words.showButton}
        </button>
      </div>
      <p className="quiet" id="sok-help">
        {words.searchHelp}
      </p>
    </form>
  )
}
