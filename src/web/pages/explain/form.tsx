import { designTitles, schemeDesigns } from '../../../domain/scheme.ts'
import { presetById, presets } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { Word, YearWord } from '../mapping/sentence-words.tsx'
import { robustnessWords } from '../robustness/words.ts'
import { type Option, SelectField, TextField } from '../shared/fields.tsx'
import { LanguageField } from '../shared/language-field.tsx'
import { questionWords } from '../shared/question-words.ts'
import { sentenceCase } from '../../text/finding.ts'
import { allTerms, type ExplainState } from './state.ts'
import { explainWords } from './words.ts'

interface FormProps {
  readonly language: Language
  readonly state: ExplainState
  readonly schemes: readonly Option[]
  readonly counties: readonly Option[]
  readonly wrong?: string
}

const options = (of: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(of).map(([value, text]) => ({ value, text }))

/** The question as a sentence, with the rarer choices folded under it. */
export function ExplainForm({ language, state, schemes, counties, wrong }: FormProps) {
  const { sentence, anyScheme, anyDesign, labels, units, borders, codings, terms } = explainWords[language]
  const { from, to, lists, owner, group, listWords, ownerWords, show } = robustnessWords[language]
  const { labels: shared, wholeCountry } = questionWords[language]
  const { choice } = state
  const designs = [
    { value: '', text: anyDesign },
    ...schemeDesigns.map((design) => ({ value: design, text: designTitles[design][language] })),
  ]
  return (
    <form className="sentence" action="/hvorfor" method="get">
      <LanguageField language={language} />
      {state.kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <p className="sentence-words">
        {sentence.show}{' '}
        <Word
          id="scheme"
          name="scheme"
          label={labels.scheme}
          chosen={state.scheme}
          options={[{ value: '', text: anyScheme }, ...schemes]}
        />{' '}
        {sentence.where}{' '}
        <Word
          id="where"
          name="where"
          label={shared.where}
          chosen={state.where}
          options={[{ value: '', text: wholeCountry }, ...counties]}
          after=","
        />{' '}
        <YearWord id="from" label={from} value={state.from} /> {sentence.to}{' '}
        <YearWord id="to" label={to} value={state.to} after="," /> {sentence.lists}{' '}
        <Word id="lists" name="lists" label={lists} chosen={state.lists} options={options(listWords)} />{' '}
        {sentence.owner}{' '}
        <Word id="owner" name="owner" label={owner} chosen={state.owner} options={options(ownerWords)} after="." />{' '}
        {sentence.group}{' '}
        <Word
          id="group"
          name="group"
          label={group}
          chosen={choice.preset}
          options={presets.map(({ id, title }) => ({ value: id, text: title[language] }))}
        />{' '}
        {sentence.against}{' '}
        <button className="ds-button" type="submit" data-size="sm">
          {show}
        </button>
      </p>
      <p className="meanings">{sentenceCase(choice.own || (presetById(choice.preset)?.meaning[language] ?? ''))}.</p>
      <details className="sentence-own" open={wrong !== undefined || choice.own !== ''}>
        <summary>{labels.more}</summary>
        <SelectField id="unit" name="unit" label={labels.unit} chosen={state.unit} options={options(units)} />
        <SelectField
          id="borders"
          name="borders"
          label={labels.borders}
          chosen={state.borders}
          options={options(borders)}
        />
        <SelectField id="design" name="design" label={labels.design} chosen={state.design} options={designs} />
        <SelectField id="coding" name="coding" label={labels.coding} chosen={state.coding} options={options(codings)} />
        <fieldset className="choices">
          <legend>{labels.terms}</legend>
          {allTerms.map((term) => (
            <div className="choice" key={term}>
              <input
                type="checkbox"
                id={`term-${term}`}
                name="terms"
                value={term}
                defaultChecked={state.terms.includes(term)}
              />
              <label htmlFor={`term-${term}`}>{terms[term]}</label>
            </div>
          ))}
        </fieldset>
        <TextField id="own" name="own" label={labels.own} value={choice.own} isCode wrong={wrong} />
      </details>
    </form>
  )
}
