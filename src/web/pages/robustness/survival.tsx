import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import { schemeDesigns } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { Verdict } from '../../parts/verdict.tsx'
import { robustnessWords } from './words.ts'

/** One look: for each kind of test, whether the conclusion survives it. */
export function Survival({ language, answer }: { readonly language: Language; readonly answer: RobustnessAnswer }) {
  const words = robustnessWords[language]
  const { definitions, among, without } = answer.survives
  const doCodingsDiffer = schemeDesigns.some((design) => {
    const clear = answer.designs.flatMap((one) => (one.design === design && one.conclusion !== 'cannot-tell' ? [one.conclusion] : []))
    return clear.includes('lower') && clear.includes('higher')
  })
  const items = [
    [words.sections.definitions, definitions],
    [words.sections.among, among],
    [words.sections.without, without],
  ] as const
  return (
    <ul className="verdicts">
      {items.map(([title, isSame]) => (
        <li key={title}>
          <Verdict kind={isSame ? 'holds' : 'unsure'}>{isSame ? words.survives.yes : words.survives.no}</Verdict>
          <h3>{title}</h3>
        </li>
      ))}
      <li>
        <Verdict kind={doCodingsDiffer ? 'unsure' : 'holds'}>{doCodingsDiffer ? words.survives.no : words.survives.yes}</Verdict>
        <h3>{words.sections.designs}</h3>
        <p className="quiet">{doCodingsDiffer ? words.codingsDiffer : words.codingsAgree}</p>
      </li>
    </ul>
  )
}
