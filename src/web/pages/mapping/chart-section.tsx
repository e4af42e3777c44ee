import { DotIntervals } from '../../charts/dot-intervals.tsx'
import { RatioIntervals } from '../../charts/ratio-intervals.tsx'
import { formats } from '../../format.ts'
import { sentenceCase } from '../../text/finding.ts'
import { frontWords } from '../front/words.ts'
import { robustnessWords } from '../robustness/words.ts'
import { dotRows, pairRows, shortened } from '../shared/participation-rows.ts'
import type { SectionProps } from './context.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** The chart of the answer: two groups in each scheme-year, or each band against all others. */
export function ChartSection(props: SectionProps) {
  const { envelope } = props
  return envelope.answer.comparisons.length > 1 ? <ComparisonsChart {...props} /> : <PairChart {...props} />
}

function PairChart(props: SectionProps) {
  const { language, envelope, names, groupName } = props
  const { sections } = mappingWords[language]
  const { chartKey, chartDescription } = frontWords[language]
  const { whole, wholePercent } = formats[language]
  const { a, b } = envelope.answer.pooled
  const rows = pairRows(envelope.answer, names, language)
  const groups = { a: groupName(a), b: groupName(b) }
  return (
    <Section id="figur" title={sections.chart} table="#andeler" {...props}>
      <DotIntervals
        id="chart"
        title={sections.chart}
        description={chartDescription(whole(rows.length), groups.a, groups.b)}
        rows={dotRows(rows, names, language)}
        names={groups}
        legend={chartKey}
        percent={wholePercent}
      />
    </Section>
  )
}

function ComparisonsChart(props: SectionProps) {
  const { language, envelope, groupName } = props
  const words = mappingWords[language]
  const { chartDescription, ends, howToRead } = robustnessWords[language]
  const { ratio, whole } = formats[language]
  const { comparisons } = envelope.answer
  const isBands = comparisons.every(({ b }) => b === 'others')
  const title = isBands ? words.sections.bands : words.sections.comparisons
  const rows = comparisons.map((pooled) => {
    const label = isBands ? groupName(pooled.a) : words.pairs(groupName(pooled.a), groupName(pooled.b))
    return {
      id: `${pooled.a}|${pooled.b}`,
      label: shortened(sentenceCase(label), 38),
      shortLabel: shortened(sentenceCase(label), 30),
      ratio: pooled.oddsRatio,
      low: pooled.low,
      high: pooled.high,
      figure: `${ratio(pooled.oddsRatio)} (${ratio(pooled.low)}–${ratio(pooled.high)})`,
      verdict: words.conclusion[pooled.conclusion],
      isClear: pooled.conclusion !== 'cannot-tell',
    }
  })
  return (
    <Section id="figur" title={title} table="#andeler" {...props}>
      <p className="quiet">{howToRead}</p>
      <RatioIntervals
        id="chart"
        title={title}
        description={chartDescription(whole(rows.length))}
        rows={rows}
        ends={ends}
        number={(value) => ratio(value).replace(/[.,]?0+$/, '')}
      />
    </Section>
  )
}
