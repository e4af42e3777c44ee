import { type Option, Options } from '../shared/fields.tsx'

interface WordProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: string
  /** A comma or full stop that never parts from the word. */
  readonly after?: string
}

/** A word of the sentence that can be changed: a choice that looks like the word it is, and is as wide as it. */
export const Word = ({ id, name, label, options, chosen, after }: WordProps) => (
  <span className="nowrap">
    <span className="word">
      <select id={id} name={name} aria-label={label} defaultValue={chosen}>
        <Options options={options} />
      </select>
    </span>
    {after}
  </span>
)

interface YearWordProps {
  readonly id: 'from' | 'to'
  readonly label: string
  readonly value: string
  /** Stands where no year is given. */
  readonly empty?: string
  readonly after?: string
}

/** A year of the sentence. */
export const YearWord = ({ id, label, value, empty, after }: YearWordProps) => (
  <span className="nowrap">
    <span className="word">
      <input id={id} name={id} aria-label={label} defaultValue={value} placeholder={empty} inputMode="numeric" maxLength={4} size={4} autoComplete="off" />
    </span>
    {after}
  </span>
)
