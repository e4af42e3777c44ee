import { designTitles, schemeDesigns } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { SelectField, TextField } from '../shared/fields.tsx'
import { FilterForm } from '../shared/filter-form.tsx'
import { coverageWords } from '../coverage/words.ts'
import { dataWords } from './words.ts'

interface ListFilterProps {
  readonly language: Language
  readonly schemes: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: Readonly<Record<string, string>>
}

/** Which lists the coverage shows: a scheme, whose schemes, and the first and last year. */
export function ListFilter({ language, schemes, chosen }: ListFilterProps) {
  const words = dataWords[language]
  return (
    <FilterForm language={language} path="/data/dekning" label={words.filter} show={words.show} reset={words.reset}>
      <SelectField
        id="scheme"
        name="scheme"
        label={words.scheme}
        chosen={chosen.scheme ?? ''}
        options={[{ value: '', text: words.anyScheme }, ...schemes.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <SelectField
        id="owner"
        name="owner"
        label={words.owner}
        chosen={chosen.owner ?? 'any'}
        options={(['any', 'state'] as const).map((owner) => ({ value: owner, text: words.owners[owner] }))}
      />
      <SelectField
        id="design"
        name="design"
        label={coverageWords[language].filterDesign}
        chosen={chosen.design ?? ''}
        options={[
          { value: '', text: coverageWords[language].anyDesign },
          ...schemeDesigns.map((design) => ({ value: design, text: designTitles[design][language] })),
        ]}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextField key={name} id={name} name={name} label={words[name]} value={chosen[name] ?? ''} isYear />
      ))}
    </FilterForm>
  )
}
