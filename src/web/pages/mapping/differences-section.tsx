import type { Difference } from '../../../answers/participation/compare.ts'
import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Folded } from '../../parts/folded.tsx'
import { limited } from '../../parts/limited.ts'
import { sentenceCase } from '../../text/finding.ts'
import { interval, type SectionProps } from './context.ts'
import { schemeYearColumns } from './scheme-columns.tsx'
import { questionWords } from '../shared/question-words.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** A difference whose adjusted p value is below this is called clear. */
const clearBelow = 0.05

/** The differences between the groups in each scheme-year, as percentage points, ratios, odds ratios and tests. */
export function DifferencesSection(props: SectionProps) {
  const { language, envelope, groupName } = props
  const words = mappingWords[language]
  const { columns } = words
  const { points, ratio, p, whole } = formats[language]
  const { findings, clear: clearMeans } = questionWords[language]
  const tested = envelope.answer.differences
  const clear = tested.filter(({ pAdjusted }) => pAdjusted !== null && pAdjusted < clearBelow)
  const hasManyPairs = envelope.answer.comparisons.length > 1
  return (
    <Section id="forskjeller" part="differences" title={findings.differences(whole(clear.length), whole(tested.length))} {...props}>
      <Folded language={language} rows={tested.length}>
        <DataTable<Difference>
          id="differences"
          caption={words.sections.differences}
          quietCaption
          tall
          {...limited(tested, `${clearMeans} ${words.differencesNote}`, language)}
          keyOf={({ scheme, year, a, b }) => `${scheme}|${year}|${a}|${b}`}
          groupOf={hasManyPairs ? undefined : ({ a, b }) => sentenceCase(words.pairs(groupName(a), groupName(b)))}
          empty={envelope.answer.pooled.strata > 0 ? words.emptyUnknown : words.empty}
          columns={[
            ...schemeYearColumns<Difference>(props),
            ...(hasManyPairs
              ? [
                  {
                    id: 'pair',
                    title: columns.group,
                    cell: ({ a, b }: Difference) => words.pairs(groupName(a), groupName(b)),
                  },
                ]
              : []),
            { id: 'difference', title: columns.difference, numeric: true, cell: (d) => points(d.difference) },
            { id: 'interval', title: columns.interval, numeric: true, cell: (d) => interval(language, d.low, d.high, points) },
            { id: 'ratio', title: columns.ratio, numeric: true, cell: (d) => ratio(d.ratio) },
            { id: 'odds', title: columns.odds, numeric: true, cell: (d) => ratio(d.oddsRatio) },
            { id: 'p', title: columns.p, numeric: true, cell: (d) => p(d.p) },
            { id: 'pAdjusted', title: columns.pAdjusted, numeric: true, cell: (d) => p(d.pAdjusted) },
          ]}
        />
      </Folded>
    </Section>
  )
}
