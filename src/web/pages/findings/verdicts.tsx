import type { Finding } from '../../../answers/findings/answer.ts'
import { formats } from '../../../domain/format.ts'
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
  /** Of each claim's heading. */
  readonly level: 2 | 3
}

/** Each finding with its verdict, its figures in a sentence, and the way to the rows behind. */
export function Verdicts({ language, findings, asked, level }: VerdictsProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const words = findingsWords[language]
  const { whole } = formats[language]
  return (
    <ul className="verdicts short">
      {findings.map((finding) => {
        const kind = verdictKind(finding)
        return (
          <li key={finding.id}>
            <Verdict kind={kind}>{words.verdict[kind]}</Verdict>
            <Heading>{finding.title[language]}</Heading>
            <p>{finding.sentence[language]}</p>
            {finding.agree.all > 0 && <p className="quiet">{words.agree(whole(finding.agree.same), whole(finding.agree.all))}</p>}
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
