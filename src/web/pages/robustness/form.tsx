import { presets } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { SelectField, TextField } from '../shared/fields.tsx'
import type { GroupChoice } from '../shared/group-choice.ts'
import { LanguageField } from '../shared/language-field.tsx'
import { robustnessWords } from './words.ts'

interface FormProps {
  readonly language: Language
  readonly choice: GroupChoice
  readonly state: { readonly from: string; readonly to: string; readonly lists: string; readonly owner: string }
  readonly wrong?: string
}

/** The question whose conclusion is tested. */
export function RobustnessForm({ language, choice, state, wrong }: FormProps) {
  const words = robustnessWords[language]
  return (
    <form action="/robusthet" method="get">
      <LanguageField language={language} />
      <div className="fields">
        <SelectField
          id="group"
          name="group"
          label={words.group}
          chosen={choice.preset}
          options={presets.map(({ id, title }) => ({ value: id, text: title[language] }))}
        />
        <TextField id="own" name="own" label={words.own} value={choice.own} isCode wrong={wrong} />
        <TextField id="from" name="from" label={words.from} value={state.from} isYear />
        <TextField id="to" name="to" label={words.to} value={state.to} isYear />
        <SelectField
          id="lists"
          name="lists"
          label={words.lists}
          chosen={state.lists}
          options={[
            { value: 'national', text: words.listsNational },
            { value: 'all', text: words.listsAll },
          ]}
        />
        <SelectField
          id="owner"
          name="owner"
          label={words.owner}
          chosen={state.owner}
          options={[
            { value: 'state', text: words.ownerState },
            { value: 'any', text: words.ownerAny },
          ]}
        />
      </div>
      <button className="ds-button" type="submit">
        {words.show}
      </button>
    </form>
  )
}
