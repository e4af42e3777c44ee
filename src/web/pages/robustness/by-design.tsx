import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import type { Language } from '../../../domain/text.ts'
import { Verdict } from '../../parts/verdict.tsx'
import { codingsAgreement } from '../shared/design-verdict.ts'
import { robustnessWords } from './words.ts'

/** Whether the two codings of the schemes' designs tell the same. */
export function ByDesign({ language, designs }: { readonly language: Language; readonly designs: RobustnessAnswer['designs'] }) {
  const { matrix, survives, codings } = robustnessWords[language]
  const agreement = codingsAgreement(designs)
  const verdicts = { same: survives.yes, partly: survives.partly, opposite: survives.no }
  return (
    <p className="by-design">
      <strong>{matrix.byDesign}:</strong> <Verdict kind={agreement === 'same' ? 'holds' : 'unsure'}>{verdicts[agreement]}</Verdict> {codings[agreement]}
    </p>
  )
}
