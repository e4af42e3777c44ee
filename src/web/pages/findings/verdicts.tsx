import type { Finding } from '../../../answers/findings/answer.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { Verdict } from '../../parts/verdict.tsx'
import { findingPath } from './state.ts'
import { verdictKind } from './verdict-kind.ts'
import { findingsWords } from './words.ts'

interface VerdictsProps {
  readonly language: Language
  readonly findings: readonly Finding[]
  /** What was asked otherwise than when nobody tells: kept in the links. */
  readonly asked: Readonly<Record<string, unknown>>
}

/** Each finding with its verdict, its figures in a sentence, and the way to the rows behind. */
export function Verdicts({ language, findings, asked }: VerdictsProps) {
  const words = findingsWords[language]
  return (
    <ul className="verdicts short">
      {findings.map((finding) => {
        const kind = verdictKind(finding)
        return (
          <li key={finding.id}>
            <Verdict kind={kind}>{words.verdict[kind]}</Verdict>
            <h3>{finding.title[language]}</h3>
            <p>{finding.sentence[language]}</p>
            <p>
              <a className="ds-link" href={pathIn(language, findingPath(finding.id, asked))} aria-label={words.moreAbout(finding.title[language])}>
                {words.more}
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
