import { designTitles } from '../../../domain/scheme.ts'
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
    wrong !== undefined || state.group.own !== '' || state.schemes.length > 1 || state.by !== '' || state.never || state.designs.length > 0 || state.without.length > 0
  const names = new Map(schemes.map(({ value, text }) => [value, text]))
  const designs = Object.entries(designTitles).map(([value, title]) => ({ value, text: title[language] }))
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
        <DesignField label={labels.design} all={options.design.all} designs={designs} chosen={state.designs} />
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
        {state.without.map((scheme, i) => (
          <div className="ds-field wide-field" key={scheme}>
            <input className="ds-input" type="checkbox" id={`without-${i}`} name="without" value={scheme} defaultChecked />
            <label className="ds-label" htmlFor={`without-${i}`}>
              {labels.without(names.get(scheme) ?? scheme)}
            </label>
          </div>
        ))}
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

interface DesignProps {
  readonly label: string
  /** What is shown when no design is chosen. */
  readonly all: string
  readonly designs: readonly Option[]
  readonly chosen: readonly string[]
}

/** One design, or several that the address names together. */
function DesignField({ label, all, designs, chosen }: DesignProps) {
  if (chosen.length < 2) return <SelectField id="design" name="design" label={label} chosen={chosen[0] ?? ''} options={[{ value: '', text: all }, ...designs]} />
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor="design">
        {label}
      </label>
      <select className="ds-input" id="design" name="design" multiple size={designs.length} defaultValue={[...chosen]}>
        <Options options={designs} />
      </select>
    </div>
  )
}
