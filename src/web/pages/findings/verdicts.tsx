import type { Finding } from '../../../answers/findings/answer.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { Verdict } from '../../parts/verdict.tsx'
import { findingPath } from './state.ts'
import { verdictKind } from './verdict-kind.ts'
import { agreementTold, verdictTold } from './verdict-told.ts'
import { findingsWords } from './words.ts'

interface VerdictsProps {
  readonly language: Language
  readonly findings: readonly Finding[]
  /** What was asked otherwise than when nobody tells: kept in the links. */
  readonly asked: Readonly<Record<string, unknown>>
  /** Of each claim's heading. */
  readonly level: 2 | 3
}

/** Each finding with its verdict, its figures in a sentence, what must be said with it, and the way to the rows behind. */
export function Verdicts({ language, findings, asked, level }: VerdictsProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const words = findingsWords[language]
  return (
    <ul className="verdicts short">
      {findings.map((finding) => {
        const agree = agreementTold(finding, language)
        return (
          <li key={finding.id}>
            <Verdict kind={verdictKind(finding)}>{verdictTold(finding, language)}</Verdict>
            <Heading>{finding.title[language]}</Heading>
            <p>{finding.sentence[language]}</p>
            {finding.notes.length > 0 && <p>{finding.notes.map((note) => note[language]).join(' ')}</p>}
            {agree !== null && <p className="quiet">{agree}</p>}
            <p>
              <a
                className="ds-link"
                href={pathIn(language, findingPath(finding.id, asked))}
                aria-label={words.moreAbout(finding.title[language])}
              >
                {words.more}
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
