import { Figure } from '../../parts/figure.tsx'
import type { SectionProps } from './context.ts'
import { answerSheet, participationPicture } from './pictures.ts'
import { mappingWords } from './words.ts'

/** The chart of the answer: two groups in each scheme-year, or each band against all others. */
export function ChartSection(props: SectionProps) {
  const { language, envelope, link } = props
  const sheet = answerSheet(props)
  return (
    <section id="figur" className="ruled">
      {sheet ? (
        <Figure id="chart" language={language} sheet={sheet} envelope={envelope} picture={participationPicture.id} link={`${link}#figur`} table="#andeler" sources="none" />
      ) : (
        <p className="empty">{mappingWords[language][envelope.answer.pooled.strata > 0 ? 'emptyUnknown' : 'empty']}</p>
      )}
    </section>
  )
}
