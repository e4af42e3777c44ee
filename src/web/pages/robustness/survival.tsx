import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import type { Language } from '../../../domain/text.ts'
import { Verdict } from '../../parts/verdict.tsx'
import { choiceSentences } from '../shared/choice-sentences.ts'
import { codingsAgreement } from '../shared/design-verdict.ts'
import { robustnessWords } from './words.ts'

/** One look: for each kind of test, whether the conclusion survives it. */
export function Survival({ language, answer }: { readonly language: Language; readonly answer: RobustnessAnswer }) {
  const words = robustnessWords[language]
  const agreement = codingsAgreement(answer.designs)
  const choices = choiceSentences(answer.main, answer.choices, language)
  const byAgreement = { same: words.survives.yes, partly: words.survives.partly, opposite: words.survives.no }
  return (
    <ul className="verdicts short">
      {(['definitions', 'among', 'choices', 'without'] as const).map((kind) => (
        <li key={kind}>
          <Verdict kind={answer.survives[kind] ? 'holds' : 'unsure'}>
            {answer.survives[kind] ? words.survives.yes : words.survives.no}
          </Verdict>
          <h2>{words.sections[kind]}</h2>
          {kind === 'choices' && <p className="quiet">{choices.length === 0 ? words.choicesSame : choices.join(' ')}</p>}
        </li>
      ))}
      <li>
        <Verdict kind={agreement === 'same' ? 'holds' : 'unsure'}>{byAgreement[agreement]}</Verdict>
        <h2>{words.sections.designs}</h2>
        <p className="quiet">{words.codings[agreement]}</p>
      </li>
    </ul>
  )
}
