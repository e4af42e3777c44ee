import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { findingPath } from '../findings/state.ts'
import { codingsAgreement } from '../shared/design-verdict.ts'
import { robustnessWords } from './words.ts'

interface ByDesignProps {
  readonly language: Language
  readonly designs: RobustnessAnswer['designs']
  /** What was asked otherwise than when nobody tells: kept in the link. */
  readonly asked: Readonly<Record<string, unknown>>
}

/** How the two codings agree, and the way to the finding on design. */
export function ByDesign({ language, designs, asked }: ByDesignProps) {
  const { codings, designFinding } = robustnessWords[language]
  return (
    <p className="by-design">
      {codings[codingsAgreement(designs)]}{' '}
      <a className="ds-link" href={pathIn(language, findingPath('regional-design-reaches-further', asked))}>
        {designFinding}
      </a>
    </p>
  )
}
