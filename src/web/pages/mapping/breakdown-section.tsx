import type { BreakdownRow } from '../../../answers/participation/breakdown.ts'
import { formats } from '../../../domain/format.ts'
import { sentenceCase } from '../../text/finding.ts'
import { termFor, termsIn } from '../../text/terms.ts'
import { commonWords } from '../../text/words.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Folded } from '../../parts/folded.tsx'
import { interval, type SectionProps } from './context.ts'
import { questionWords } from '../shared/question-words.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** The comparison within each design, year, scheme and theme. */
export function BreakdownSection(props: SectionProps) {
  const { language, envelope, groupName } = props
  const words = mappingWords[language]
  const { columns } = words
  const { points, ratio, whole } = formats[language]
  const { of } = commonWords[language]
  const { a, b } = envelope.answer.pooled
  const designs = envelope.answer.breakdown.filter(({ by }) => by === 'design')
  const clear = designs.filter(({ conclusion }) => conclusion !== 'cannot-tell')
  const nameOf = ({ by, value, title }: BreakdownRow): string =>
    by === 'theme' ? sentenceCase(termFor(termsIn[language].theme, value)) : title[language]
  return (
    <Section id="inndeling" part="breakdown" title={questionWords[language].findings.breakdown(whole(clear.length), whole(designs.length))} {...props}>
      <Folded language={language} rows={envelope.answer.breakdown.length}>
        <DataTable<BreakdownRow>
          id="breakdown"
          caption={words.sections.breakdown}
          quietCaption
          tall
          rows={envelope.answer.breakdown}
          keyOf={({ by, value }) => `${by}|${value}`}
          groupOf={({ by }) => words.by[by]}
          note={words.breakdownNote}
          empty={envelope.answer.pooled.strata > 0 ? words.emptyUnknown : words.empty}
          columns={[
            { id: 'value', title: columns.value, rowHeader: true, cell: nameOf },
            {
              id: 'a',
              title: groupName(a),
              numeric: true,
              cell: (row) => of(whole(row.participantsA), whole(row.inScopeA)),
            },
            {
              id: 'b',
              title: groupName(b),
              numeric: true,
              cell: (row) => of(whole(row.participantsB), whole(row.inScopeB)),
            },
            { id: 'odds', title: columns.odds, numeric: true, cell: (row) => ratio(row.oddsRatio) },
            { id: 'interval', title: columns.interval, numeric: true, cell: (row) => interval(language, row.low, row.high, ratio) },
            { id: 'difference', title: columns.difference, numeric: true, cell: (row) => points(row.riskDifference) },
            { id: 'lists', title: columns.lists, numeric: true, cell: (row) => whole(row.strata) },
            { id: 'conclusion', title: columns.conclusion, cell: (row) => words.conclusion[row.conclusion] },
          ]}
        />
      </Folded>
    </Section>
  )
}
