import { codings, designTitles, schemeDesigns } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { sentenceCase } from '../../text/finding.ts'
import { termsIn } from '../../text/terms.ts'
import { SelectField, TextField } from '../shared/fields.tsx'
import { FilterForm } from '../shared/filter-form.tsx'
import { schemeWords } from './words.ts'

/** The filter of the list of schemes; what is chosen stays chosen. */
export function SchemeFilter({ language, chosen }: { readonly language: Language; readonly chosen: Readonly<Record<string, string>> }) {
  const words = schemeWords[language]
  return (
    <FilterForm language={language} path="/ordninger" label={words.filter} show={words.show} reset={words.reset}>
      <TextField id="text" name="text" label={words.text} value={chosen.text ?? ''} />
      <SelectField
        id="design"
        name="design"
        label={words.design}
        chosen={chosen.design ?? ''}
        options={[
          { value: '', text: words.anyDesign },
          ...schemeDesigns.map((design) => ({ value: design, text: designTitles[design][language] })),
        ]}
      />
      <SelectField
        id="coding"
        name="coding"
        label={words.coding}
        chosen={chosen.coding ?? 'first'}
        options={codings.map((coding) => ({ value: coding, text: termsIn[language].coding[coding] }))}
      />
      <SelectField
        id="owner"
        name="owner"
        label={words.owner}
        chosen={chosen.owner ?? ''}
        options={[
          { value: '', text: words.anyOwner },
          { value: 'state', text: words.ownerState },
          { value: 'other', text: words.ownerOther },
        ]}
      />
      <SelectField
        id="status"
        name="status"
        label={sentenceCase(words.status)}
        chosen={chosen.status ?? ''}
        options={[{ value: '', text: words.anyStatus }, ...Object.entries(termsIn[language].schemeStatus).map(([value, text]) => ({ value, text }))]}
      />
    </FilterForm>
  )
}
