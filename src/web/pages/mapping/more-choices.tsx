import type { Language } from '../../../domain/text.ts'
import { type Option, Options, SelectField, TextField } from '../shared/fields.tsx'
import type { FormState } from './state.ts'
import { mappingWords } from './words.ts'

interface MoreChoicesProps {
  readonly language: Language
  readonly state: FormState
  readonly schemes: readonly Option[]
  readonly wrong?: string
}

const listed = (options: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(options).map(([value, text]) => ({ value, text }))

/** The choices that the sentence has no room for; open when one of them is in use. */
export function MoreChoices({ language, state, schemes, wrong }: MoreChoicesProps) {
  const { labels, help, options, more } = mappingWords[language]
  const { none, ...divisions } = options.by
  const isInUse =
    wrong !== undefined || state.group.own !== '' || state.schemes.length > 1 || state.by !== '' || state.never
  return (
    <details open={isInUse}>
      <summary>{more}</summary>
      <div className="fields">
        <TextField
          id="own"
          name="own"
          label={labels.own}
          value={state.group.own}
          help={help.own}
          isCode
          isWide
          wrong={wrong}
        />
        <SelectField
          id="lists"
          name="lists"
          label={labels.lists}
          chosen={state.lists}
          options={listed(options.lists)}
        />
        <SelectField
          id="status"
          name="status"
          label={labels.status}
          chosen={state.status}
          options={listed(options.status)}
        />
        <SelectField id="role" name="role" label={labels.role} chosen={state.role} options={listed(options.role)} />
        <SelectField
          id="owner"
          name="owner"
          label={labels.owner}
          chosen={state.owner}
          options={listed(options.owner)}
        />
        <SelectField
          id="repeats"
          name="repeats"
          label={labels.repeats}
          chosen={state.repeats}
          options={listed(options.repeats)}
        />
        <SelectField
          id="coding"
          name="coding"
          label={labels.coding}
          chosen={state.coding}
          options={listed(options.coding)}
        />
        <SelectField
          id="by"
          name="by"
          label={labels.by}
          chosen={state.by}
          options={[{ value: '', text: none }, ...listed(divisions)]}
          help={help.by}
        />
        <div className="ds-field wide-field">
          <label className="ds-label" htmlFor="schemes">
            {labels.schemes}
          </label>
          <select
            className="ds-input"
            id="schemes"
            name="scheme"
            multiple
            size={8}
            defaultValue={state.schemes.length > 1 ? [...state.schemes] : []}
            aria-describedby="schemes-help"
          >
            <Options options={schemes} />
          </select>
          <p className="quiet" id="schemes-help">
            {help.schemes}
          </p>
        </div>
        <div className="ds-field wide-field">
          <input className="ds-input" type="checkbox" id="never" name="never" value="1" defaultChecked={state.never} />
          <label className="ds-label" htmlFor="never">
            {labels.never}
          </label>
        </div>
      </div>
    </details>
  )
}
