import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import type { Language } from '../../../domain/text.ts'
import { Verdict } from '../../parts/verdict.tsx'
import { frontWords } from '../front/words.ts'
import { codingsAgreement, designFinding, designReason } from '../shared/design-verdict.ts'
import { robustnessWords } from './words.ts'

/** Whether participation follows the design of the scheme, with the same verdict and reason as on the front page, and how the two codings agree. */
export function ByDesign({ language, designs }: { readonly language: Language; readonly designs: RobustnessAnswer['designs'] }) {
  const { codings } = robustnessWords[language]
  const { design, verdict } = frontWords[language]
  const finding = designFinding(designs)
  const reason = designReason(finding, language)
  return (
    <p className="by-design">
      <strong>{design.title}:</strong> <Verdict kind={finding.kind}>{verdict[finding.kind]}</Verdict> {reason && `${reason} `}
      {codings[codingsAgreement(designs)]}
    </p>
  )
}
