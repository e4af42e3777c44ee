import type { RankedBy } from '../../../answers/need/answer.ts'
import { needTitles } from '../../../domain/need-titles.ts'
import type { Language } from '../../../domain/text.ts'
import { Word, YearWord } from '../mapping/sentence-words.tsx'
import { type Option, SelectField, TextField } from '../shared/fields.tsx'
import { LanguageField } from '../shared/language-field.tsx'
import type { NeedState } from './state.ts'
import { needWords } from './words.ts'

interface FormProps {
  readonly language: Language
  readonly state: NeedState
  readonly counties: readonly Option[]
  readonly schemes: readonly Option[]
  /** Id of the notice that says what was wrong. */
  readonly wrong?: string
  /** The fields at fault, by name; a rate at fault can be mended in the form. */
  readonly fields?: readonly string[]
  /** The labels of the rates, by the names of their fields. */
  readonly rateLabels?: ReadonlyMap<string, string>
}

const years = ['2030', '2035', '2040'] as const

/** The choices, with what stands in the address when it is none of them. */
const withOwn = (options: readonly Option[], chosen: string): readonly Option[] =>
  options.some(({ value }) => value === chosen) ? options : [...options, { value: chosen, text: chosen }]

/** The question about need as a sentence whose words can be changed; the reader's own rates go along. */
export function NeedForm({
  language,
  state,
  counties,
  schemes,
  wrong,
  fields = [],
  rateLabels = new Map(),
}: FormProps) {
  const { sentence, labels, meaning, ...words } = needWords[language]
  const wrongIn = (name: string): string | undefined => (fields.includes(name) ? wrong : undefined)
  const measures = Object.keys(meaning).map((value) => ({ value, text: needTitles[value as RankedBy][language] }))
  return (
    <form className="sentence" action="/behov" method="get">
      <LanguageField language={language} />
      {state.rates
        .filter(([name]) => !fields.includes(name))
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <p className="sentence-words">
        {sentence.show}{' '}
        <Word
          id="where"
          name="where"
          label={labels.where}
          chosen={state.where}
          options={withOwn([{ value: '', text: words.wholeCountry }, ...counties], state.where)}
        />{' '}
        {sentence.in}{' '}
        <Word
          id="horizon"
          name="horizon"
          label={labels.horizon}
          chosen={state.horizon}
          options={withOwn(
            years.map((year) => ({ value: year, text: year })),
            state.horizon,
          )}
          after=","
        />{' '}
        {sentence.by}{' '}
        <Word
          id="indicator"
          name="indicator"
          label={labels.indicator}
          chosen={state.indicator}
          options={withOwn(measures, state.indicator)}
          after=","
        />{' '}
        {sentence.against}{' '}
        <Word
          id="scheme"
          name="scheme"
          label={labels.scheme}
          chosen={state.scheme}
          options={withOwn([{ value: '', text: words.allSchemes }, ...schemes], state.scheme)}
        />{' '}
        {sentence.from} <YearWord id="from" label={labels.from} value={state.from} /> {sentence.to}{' '}
        <YearWord id="to" label={labels.to} value={state.to} after="." />{' '}
        <button className="ds-button" type="submit" data-size="sm">
          {words.show}
        </button>
      </p>
      <p className="meanings">{meaning[state.indicator as RankedBy] ?? ''}</p>
      <details className="sentence-own" open={wrong !== undefined}>
        <summary>{words.more}</summary>
        <div className="fields">
          <SelectField
            id="lists"
            name="lists"
            label={labels.lists}
            chosen={state.lists}
            options={Object.entries(words.listWords).map(([value, text]) => ({ value, text }))}
          />
          <SelectField
            id="projection"
            name="projection"
            label={words.projection}
            chosen={state.projection}
            options={withOwn(
              Object.entries(words.projectionWords).map(([value, text]) => ({ value, text })),
              state.projection,
            )}
          />
          <TextField
            id="threshold"
            name="threshold"
            label={words.threshold}
            value={state.threshold}
            isYear
            wrong={wrongIn('threshold')}
          />
          <TextField
            id="minlists"
            name="minlists"
            label={words.minlists}
            value={state.minlists}
            isYear
            wrong={wrongIn('minlists')}
          />
          {state.rates
            .filter(([name]) => fields.includes(name) && rateLabels.has(name))
            .map(([name, value]) => (
              <TextField key={name} id={name} name={name} label={rateLabels.get(name)} value={value} wrong={wrong} />
            ))}
        </div>
      </details>
    </form>
  )
}
