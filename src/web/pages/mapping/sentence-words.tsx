import { type Option, Options } from '../shared/fields.tsx'

interface WordProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: string
}

/** A word of the sentence that can be changed. */
export const Word = ({ id, name, label, options, chosen }: WordProps) => (
  <select className="ds-input" id={id} name={name} aria-label={label} defaultValue={chosen} data-width="auto">
    <Options options={options} />
  </select>
)

/** A year of the sentence. */
export const YearWord = ({
  id,
  label,
  value,
}: {
  readonly id: 'from' | 'to'
  readonly label: string
  readonly value: string
}) => (
  <input
    className="ds-input year"
    id={id}
    name={id}
    aria-label={label}
    defaultValue={value}
    inputMode="numeric"
    maxLength={4}
    size={4}
    autoComplete="off"
  />
)
