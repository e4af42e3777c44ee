import type { ReactNode } from 'react'
import type { Pooled } from '../../../answers/participation/compare.ts'
import type { Language } from '../../../domain/text.ts'
import { Finding } from '../../parts/finding.tsx'
import { UnlikeLists } from './finding-notes.tsx'
import { questionWords } from './question-words.ts'

interface AnswerHeadProps {
  readonly language: Language
  /** The finding, and in one sentence the figure behind it. */
  readonly title: string
  readonly lead: string
  /** The same in other figures; what is empty is left out. */
  readonly more: readonly string[]
  readonly pooled: Pick<Pooled, 'homogeneityP'>
  readonly children?: ReactNode
}

/** The top of an answer, kept calm: finding, one sentence, and the rest of the figures a click away. */
export function AnswerHead({ language, title, lead, more, pooled, children }: AnswerHeadProps) {
  const told = more.filter(Boolean)
  return (
    <Finding level={1} title={title} lead={lead}>
      {children}
      {told.length > 0 && (
        <details className="evidence-words">
          <summary>{questionWords[language].moreFigures}</summary>
          {told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <UnlikeLists language={language} pooled={pooled} />
        </details>
      )}
    </Finding>
  )
}
