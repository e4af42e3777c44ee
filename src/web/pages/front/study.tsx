import type { ReactNode } from 'react'
import type { Conclusion } from '../../../answers/participation/compare.ts'
import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import { codings } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../format.ts'
import { Verdict, type VerdictKind } from '../../parts/verdict.tsx'
import { findingWords, listed, sentenceCase } from '../../text/finding.ts'
import { termsIn } from '../../text/terms.ts'
import { choiceSentences } from '../shared/choice-sentences.ts'
import { designFinding } from '../shared/design-verdict.ts'
import { robustnessWords } from '../robustness/words.ts'
import { frontWords } from './words.ts'

const verdictOf: Readonly<Record<Conclusion, VerdictKind>> = {
  lower: 'holds',
  higher: 'fails',
  'cannot-tell': 'unsure',
}

/** The findings of the 2020 mapping that this version can compute, each with its verdict and its figures. */
export function Study({ language, answer }: { readonly language: Language; readonly answer: RobustnessAnswer }) {
  const words = frontWords[language]
  const { ratio, whole } = formats[language]
  const { main, without, designs } = answer
  const design = designFinding(designs)
  const { and, or } = findingWords[language]
  const changing = (['definitions', 'among'] as const).filter((kind) => !answer.survives[kind])
  // A conclusion that turns when the question is asked another way that can be defended, decides nothing.
  const stands = changing.length === 0 && answer.survives.choices && answer.survives.without
  const ratioIn = (coding: string, design: string) => {
    const pooled = designs.find((one) => one.coding === coding && one.design === design)?.pooled
    return pooled ? `${ratio(pooled.oddsRatio)} (${ratio(pooled.low)}–${ratio(pooled.high)})` : '–'
  }
  return (
    <ul className="verdicts">
      <Item kind={stands ? verdictOf[main.conclusion] : 'unsure'} language={language} title={words.lower.title}>
        <p>
          {words.lower.figure(
            ratio(main.pooled.oddsRatio),
            ratio(main.pooled.low),
            ratio(main.pooled.high),
            whole(main.pooled.strata),
          )}
        </p>
        {answer.survives.without && <p>{words.lower.stands}</p>}
        {(['lower', 'higher', 'cannot-tell'] as const).map((conclusion) => {
          const turning = without.filter(
            (variant) => variant.conclusion === conclusion && conclusion !== main.conclusion,
          )
          if (turning.length === 0) return null
          return (
            <p key={conclusion}>
              {words.lower.turns(
                listed(
                  turning.map(({ title }) => title[language]),
                  or,
                ),
                words.lower.turnsTo[conclusion],
              )}
            </p>
          )
        })}
        {changing.length > 0 && (
          <p>
            {words.lower.changes(
              listed(
                changing.map((kind) => robustnessWords[language].where[kind]),
                and,
              ),
            )}
          </p>
        )}
        {choiceSentences(main, answer.choices, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Item>
      <Item kind={design.kind} language={language} title={words.design.title}>
        {codings.map((coding) => (
          <p key={coding}>
            {words.design.figure(
              sentenceCase(termsIn[language].coding[coding]),
              ratioIn(coding, 'regionally-adapted'),
              ratioIn(coding, 'national-solution'),
            )}
          </p>
        ))}
        {design.restsOn.length > 0 && (
          <p>
            {words.design.restsOn(
              listed(
                design.restsOn.map((scheme) => scheme[language]),
                or,
              ),
            )}
          </p>
        )}
        <p className="quiet">{words.design.rule}</p>
      </Item>
    </ul>
  )
}

interface ItemProps {
  readonly kind: VerdictKind
  readonly language: Language
  readonly title: string
  readonly children: ReactNode
}

function Item({ kind, language, title, children }: ItemProps) {
  const { verdict } = frontWords[language]
  return (
    <li>
      <Verdict kind={kind}>
        {kind === 'holds' ? verdict.holds : kind === 'fails' ? verdict.fails : verdict.unsure}
      </Verdict>
      <h3>{title}</h3>
      {children}
    </li>
  )
}
