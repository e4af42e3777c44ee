import type { ReactNode } from 'react'
import { presets } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { measures } from '../../text/nb/question.ts'
import type { Option } from '../shared/fields.tsx'
import { questionWords } from '../shared/question-words.ts'
import { Word, YearWord } from './sentence-words.tsx'
import type { FormState } from './state.ts'
import { mappingWords } from './words.ts'

export interface SentenceProps {
  readonly language: Language
  readonly state: FormState
  readonly schemes: readonly Option[]
  /** Today's counties, `county:18` and what each is called. */
  readonly counties: readonly Option[]
}

/** The question in one sentence, "Vis … mot … i … i …, 2017 til 2024, som …", and after it the button that asks. */
export function Sentence({ language, state, schemes, counties, children }: SentenceProps & { readonly children: ReactNode }) {
  const { labels, others, allSchemes, severalSchemes } = mappingWords[language]
  const { sentence, labels: more, measure, wholeCountry, anyYear } = questionWords[language]
  const named = presets.map(({ id, title }) => ({ value: id, text: title[language] }))
  const several = state.schemes.length > 1 ? severalSchemes(formats[language].whole(state.schemes.length)) : allSchemes
  return (
    <p className="sentence-words">
      {sentence.show} <Word id="group" name="group" label={labels.group} chosen={state.group.preset} options={named} /> {sentence.against}{' '}
      <Word
        id="mot"
        name="mot"
        label={labels.against}
        chosen={state.against}
        options={withOwn([{ value: '', text: others }, ...named], state.against)}
      />{' '}
      {sentence.in}{' '}
      <Word
        id="scheme"
        name="scheme"
        label={labels.scheme}
        chosen={state.schemes.length === 1 ? (state.schemes[0] ?? '') : ''}
        options={[{ value: '', text: several }, ...schemes]}
      />{' '}
      {sentence.where}{' '}
      <Word
        id="where"
        name="where"
        label={more.where}
        chosen={state.where}
        options={withOwn([{ value: '', text: wholeCountry }, ...counties], state.where)}
        after=","
      />{' '}
      <YearWord id="from" label={labels.from} value={state.from} empty={anyYear} /> {sentence.to} <YearWord id="to" label={labels.to} value={state.to} empty={anyYear} after="," />{' '}
      {sentence.as}{' '}
      <Word id="som" name="som" label={more.measure} chosen={state.som} options={measures.map((value) => ({ value, text: measure[value] }))} after="." />{' '}
      {children}
    </p>
  )
}

/** The choices, with what stands in the address when it is none of them. */
const withOwn = (options: readonly Option[], chosen: string): readonly Option[] =>
  options.some(({ value }) => value === chosen) ? options : [...options, { value: chosen, text: chosen }]
