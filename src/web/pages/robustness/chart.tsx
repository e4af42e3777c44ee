import type { Envelope } from '../../../answers/answer.ts'
import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import type { Language } from '../../../domain/text.ts'
import { Figure } from '../../parts/figure.tsx'
import { robustnessPicture, robustnessSheet } from './sheet.ts'

interface RobustnessChartProps {
  readonly language: Language
  readonly envelope: Envelope<RobustnessAnswer>
  /** Address of this page with this question. */
  readonly link: string
}

/** Every test of the conclusion as an odds ratio with its interval. Its table twin is `#tests`. */
export const RobustnessChart = ({ language, envelope, link }: RobustnessChartProps) => (
  <Figure id="chart" language={language} sheet={robustnessSheet(envelope, language)} envelope={envelope} picture={robustnessPicture.id} link={link} table="#tests" sources="none" />
)
