import type { ReactNode } from 'react'
import type { Conclusion } from '../../../answers/participation/compare.ts'
import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import { codings } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { Verdict, type VerdictKind } from '../../parts/verdict.tsx'
import { findingWords, listed, sentenceCase } from '../../text/finding.ts'
import { termsIn } from '../../text/terms.ts'
import { choiceSentences } from '../shared/choice-sentences.ts'
import { designFinding, designReason } from '../shared/design-verdict.ts'
import { robustnessWords } from '../robustness/words.ts'
import { frontWords } from './words.ts'

const verdictOf: Readonly<Record<Conclusion, VerdictKind>> = {
  lower: 'holds',
  higher: 'fails',
  'cannot-tell': 'unsure',
}

interface StudyProps {
  readonly language: Language
  readonly answer: RobustnessAnswer
}

/** The findings of the 2020 mapping, each with its verdict and its figure; what a verdict rests on is a click away. */
export function Study({ language, answer }: StudyProps) {
  const { need, cooperation } = frontWords[language]
  return (
    <ul className="verdicts short">
      <Lower language={language} answer={answer} />
      <Design language={language} answer={answer} />
      {[need, cooperation].map(({ title, text }) => (
        <Item key={title} kind="plain" language={language} title={title} figure={text} />
      ))}
    </ul>
  )
}

/** Small rural municipalities take part less often. */
function Lower({ language, answer }: StudyProps) {
  const words = frontWords[language].lower
  const { ratio, whole } = formats[language]
  const { main, without, survives } = answer
  const { and, or } = findingWords[language]
  const changing = (['periods', 'definitions', 'among'] as const).filter((kind) => !survives[kind])
  // A conclusion that turns when the question is asked another way that can be defended, decides nothing.
  const stands = changing.length === 0 && survives.choices && survives.without
  const turned = (['lower', 'higher', 'cannot-tell'] as const).flatMap((conclusion) => {
    const turning = without.filter((variant) => variant.conclusion === conclusion && conclusion !== main.conclusion)
    const schemes = turning.map(({ title }) => title[language])
    return turning.length === 0 ? [] : [words.turns(listed(schemes, or), words.turnsTo[conclusion])]
  })
  const where = changing.map((kind) => robustnessWords[language].where[kind])
  const { oddsRatio, low, high, strata } = main.pooled
  return (
    <Item
      kind={stands ? verdictOf[main.conclusion] : 'unsure'}
      language={language}
      title={words.title}
      figure={words.figure(ratio(oddsRatio), ratio(low), ratio(high), whole(strata))}
    >
      {[
        ...(survives.without ? [words.stands] : []),
        ...turned,
        ...(changing.length > 0 ? [words.changes(listed(where, and))] : []),
        ...choiceSentences(main, answer.choices, language),
      ].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Item>
  )
}

/** The difference follows the design of the scheme. */
function Design({ language, answer: { designs } }: StudyProps) {
  const words = frontWords[language].design
  const { ratio } = formats[language]
  const finding = designFinding(designs)
  const reason = designReason(finding, language)
  const ratioIn = (coding: string, design: string): string => {
    const pooled = designs.find((one) => one.coding === coding && one.design === design)?.pooled
    return pooled ? `${ratio(pooled.oddsRatio)} (${ratio(pooled.low)}–${ratio(pooled.high)})` : '–'
  }
  return (
    <Item
      kind={finding.kind}
      language={language}
      title={words.title}
      reason={reason}
      figure={words.short(ratioIn('first', 'regionally-adapted'), ratioIn('first', 'national-solution'))}
    >
      {codings.map((coding) => (
        <p key={coding}>
          {words.figure(sentenceCase(termsIn[language].coding[coding]), ratioIn(coding, 'regionally-adapted'), ratioIn(coding, 'national-solution'))}
        </p>
      ))}
      <p>{words.rule}</p>
    </Item>
  )
}

interface ItemProps {
  readonly kind: VerdictKind
  readonly language: Language
  readonly title: string
  readonly figure: string
  /** Why the verdict is no firmer, in a sentence; empty where there is nothing to say. */
  readonly reason?: string
  readonly children?: ReactNode
}

function Item({ kind, language, title, figure, reason, children }: ItemProps) {
  const { verdict, why } = frontWords[language]
  return (
    <li>
      <Verdict kind={kind}>{kind === 'plain' ? verdict.untested : verdict[kind]}</Verdict>
      <h3>{title}</h3>
      <p>{figure}</p>
      {reason && <p>{reason}</p>}
      {children && (
        <details className="evidence-words">
          <summary>{why}</summary>
          {children}
        </details>
      )}
    </li>
  )
}
