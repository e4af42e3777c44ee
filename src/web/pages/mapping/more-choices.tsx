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

/** Choices that are one of a few words, in the order of the form. */
const plainChoices = ['among', 'lists', 'status', 'role', 'owner', 'repeats', 'coding'] as const

/** The choices that the sentence has no room for; open when one of them is in use. */
export function MoreChoices({ language, state, schemes, wrong }: MoreChoicesProps) {
  const { labels, help, options, more } = mappingWords[language]
  const { none, ...divisions } = options.by
  const isInUse =
    wrong !== undefined || state.group.own !== '' || state.schemes.length > 1 || state.by !== '' || state.never
  return (
    <details id="valg" open={isInUse}>
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
        {plainChoices.map((name) => (
          <SelectField key={name} id={name} name={name} label={labels[name]} chosen={state[name]} options={listed(options[name])} />
        ))}
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
