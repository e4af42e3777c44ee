import { presetById, presets } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { Word, YearWord } from '../mapping/sentence-words.tsx'
import { sentenceCase } from '../../text/finding.ts'
import { type Option, TextField } from '../shared/fields.tsx'
import type { GroupChoice } from '../shared/group-choice.ts'
import { LanguageField } from '../shared/language-field.tsx'
import { questionWords } from '../shared/question-words.ts'
import { robustnessWords } from './words.ts'

interface FormProps {
  readonly language: Language
  readonly choice: GroupChoice
  readonly state: { readonly from: string; readonly to: string; readonly lists: string; readonly owner: string; readonly where: string }
  readonly counties: readonly Option[]
  readonly wrong?: string
}

/** The question whose conclusion is tested, as a sentence. */
export function RobustnessForm({ language, choice, state, counties, wrong }: FormProps) {
  const words = robustnessWords[language]
  const { sentence, listWords, ownerWords } = words
  const { labels, wholeCountry } = questionWords[language]
  const options = (of: Readonly<Record<string, string>>): readonly Option[] => Object.entries(of).map(([value, text]) => ({ value, text }))
  return (
    <form className="sentence" action="/robusthet" method="get">
      <LanguageField language={language} />
        <p className="sentence-words">
          {sentence.show}{' '}
          <Word id="group" name="group" label={words.group} chosen={choice.preset} options={presets.map(({ id, title }) => ({ value: id, text: title[language] }))} />{' '}
          {sentence.where} <Word id="where" name="where" label={labels.where} chosen={state.where} options={[{ value: '', text: wholeCountry }, ...counties]} after="," />{' '}
          <YearWord id="from" label={words.from} value={state.from} /> {sentence.to} <YearWord id="to" label={words.to} value={state.to} after="," /> {sentence.lists}{' '}
          <Word id="lists" name="lists" label={words.lists} chosen={state.lists} options={options(listWords)} /> {sentence.owner}{' '}
          <Word id="owner" name="owner" label={words.owner} chosen={state.owner} options={options(ownerWords)} after="." />{' '}
          <button className="ds-button" type="submit" data-size="sm">
            {words.show}
          </button>
        </p>
      <p className="meanings">{sentenceCase(choice.own || (presetById(choice.preset)?.meaning[language] ?? ''))}.</p>
      <details className="sentence-own" open={wrong !== undefined || choice.own !== ''}>
        <summary>{words.own}</summary>
        <TextField id="own" name="own" label={words.own} value={choice.own} isCode wrong={wrong} />
      </details>
    </form>
  )
}
