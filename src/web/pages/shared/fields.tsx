import type { ReactNode } from 'react'

export interface Option {
  readonly value: string
  readonly text: string
}

interface SelectProps {
  readonly id: string
  readonly name: string
  readonly label: ReactNode
  readonly options: readonly Option[]
  readonly chosen: string
  readonly help?: string
}

/** A choice among a few, with its label above. */
export const SelectField = ({ id, name, label, options, chosen, help }: SelectProps) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={id}>
      {label}
    </label>
    <select
      className="ds-input"
      id={id}
      name={name}
      defaultValue={chosen}
      aria-describedby={help ? `${id}-help` : undefined}
    >
      <Options options={options} />
    </select>
    {help && (
      <p className="quiet" id={`${id}-help`}>
        {help}
      </p>
    )}
  </div>
)

export const Options = ({ options }: { readonly options: readonly Option[] }) =>
  options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))

interface TextProps {
  readonly id: string
  readonly name: string
  readonly label: ReactNode
  readonly value: string
  readonly help?: string
  /** For years: digits on a phone. */
  readonly isYear?: boolean
  readonly isCode?: boolean
  readonly isWide?: boolean
  /** Id of the notice that says what was wrong with it. */
  readonly wrong?: string
}

/** A line of text or a year, with its label above. */
export const TextField = ({ id, name, label, value, help, isYear, isCode, isWide, wrong }: TextProps) => (
  <div className={isWide ? 'ds-field wide-field' : 'ds-field'}>
    <label className="ds-label" htmlFor={id}>
      {label}
    </label>
    <input
      className={isCode ? 'ds-input code' : 'ds-input'}
      id={id}
      name={name}
      defaultValue={value}
      inputMode={isYear ? 'numeric' : undefined}
      maxLength={isYear ? 4 : undefined}
      autoComplete="off"
      spellCheck={isCode ? false : undefined}
      aria-invalid={wrong ? true : undefined}
      aria-describedby={wrong ?? (help ? `${id}-help` : undefined)}
    />
    {help && (
      <p className="quiet" id={`${id}-help`}>
        {help}
      </p>
    )}
  </div>
)
