import { pathIn } from '../../links.ts'
import { LanguageField } from '../shared/language-field.tsx'
import { questionWords } from '../shared/question-words.ts'
import { AllMeanings, Meaning } from './meanings.tsx'
import { MoreChoices } from './more-choices.tsx'
import { Sentence, type SentenceProps } from './sentence.tsx'
import { queryOf } from './state.ts'
import { mappingWords } from './words.ts'

interface QuestionFormProps extends SentenceProps {
  readonly wrong?: string
  /** The sentence alone, its other choices kept: for the front page. */
  readonly isShort?: boolean
}

/** The question as a sentence whose words can be changed: a plain GET form, so that every question is an address. */
export function QuestionForm({ wrong, isShort, ...sentence }: QuestionFormProps) {
  const { language, state, schemes } = sentence
  return (
    <form className="sentence" action="/deltakelse" method="get">
      <LanguageField language={language} />
      <Sentence {...sentence}>
        <button className="ds-button" type="submit" data-size="sm">
          {mappingWords[language].answer}
        </button>
      </Sentence>
      <Meaning {...sentence} />
      <div className="sentence-more">
        {isShort ? (
          <>
            <input type="hidden" name="lists" value={state.lists} />
            {state.group.own && <input type="hidden" name="own" value={state.group.own} />}
            <a className="ds-link" href={`${pathIn(language, `/deltakelse?${queryOf(state).toString()}`)}#valg`}>
              {questionWords[language].moreChoices}
            </a>
          </>
        ) : (
          <MoreChoices language={language} state={state} schemes={schemes} wrong={wrong} />
        )}
        <AllMeanings language={language} />
      </div>
    </form>
  )
}
