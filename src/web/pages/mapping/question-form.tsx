import { presets } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../format.ts'
import type { Option } from '../shared/fields.tsx'
import { LanguageField } from '../shared/language-field.tsx'
import { MoreChoices } from './more-choices.tsx'
import { Word, YearWord } from './sentence-words.tsx'
import type { FormState } from './state.ts'
import { mappingWords } from './words.ts'

interface QuestionFormProps {
  readonly language: Language
  readonly state: FormState
  readonly schemes: readonly Option[]
  readonly wrong?: string
}

/** The question as a sentence whose words can be changed: a plain GET form, so that every question is an address. */
export function QuestionForm({ language, state, schemes, wrong }: QuestionFormProps) {
  const words = mappingWords[language]
  const { sentence, labels, options } = words
  const named = presets.map(({ id, title }) => ({ value: id, text: title[language] }))
  const isOwnAgainst = state.against !== '' && !presets.some(({ id }) => id === state.against)
  const several =
    state.schemes.length > 1 ? words.severalSchemes(formats[language].whole(state.schemes.length)) : words.allSchemes
  return (
    <form className="sentence" action="/deltakelse" method="get">
      <LanguageField language={language} />
      <div className="sentence-words">
        <span>{sentence.show}</span>
        <Word id="group" name="group" label={labels.group} chosen={state.group.preset} options={named} />
        <span>{sentence.against}</span>
        <Word
          id="mot"
          name="mot"
          label={labels.against}
          chosen={state.against}
          options={[
            { value: '', text: words.others },
            ...named,
            ...(isOwnAgainst ? [{ value: state.against, text: state.against }] : []),
          ]}
        />
        <span>{sentence.in}</span>
        <Word
          id="scheme"
          name="scheme"
          label={labels.scheme}
          chosen={state.schemes.length === 1 ? (state.schemes[0] ?? '') : ''}
          options={[{ value: '', text: several }, ...schemes]}
        />
        <span>{sentence.from}</span>
        <YearWord id="from" label={labels.from} value={state.from} />
        <span>{sentence.to}</span>
        <YearWord id="to" label={labels.to} value={state.to} />
        <span>{sentence.counted}</span>
        <Word
          id="among"
          name="among"
          label={labels.among}
          chosen={state.among}
          options={[
            { value: 'all', text: options.among.all },
            { value: 'eligible', text: options.among.eligible },
          ]}
        />
      </div>
      <p className="meanings">{meaningOf(state, language)}</p>
      <MoreChoices language={language} state={state} schemes={schemes} wrong={wrong} />
      <button className="ds-button" type="submit">
        {words.answer}
      </button>
    </form>
  )
}

/** What the chosen group means, in one line. */
function meaningOf({ group }: FormState, language: Language): string {
  if (group.own) return `${mappingWords[language].ownGroup}: ${group.own}`
  return presets.find(({ id }) => id === group.preset)?.meaning[language] ?? ''
}
