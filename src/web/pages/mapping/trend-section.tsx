import type { TrendYear } from '../../../answers/participation/trend.ts'
import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Figure } from '../../parts/figure.tsx'
import { commonWords } from '../../text/words.ts'
import { interval, type SectionProps } from './context.ts'
import { trendPicture } from './pictures.ts'
import { Section } from './section.tsx'
import { trendSheet } from './trend-sheet.ts'
import { mappingWords } from './words.ts'

/** How the gap has moved: the difference each year around zero, the trend with its verdict, and the same as a table. */
export function TrendSection(props: SectionProps) {
  const { language, envelope, link } = props
  const words = mappingWords[language]
  const sheet = trendSheet(props)
  if (!sheet) {
    return (
      <Section id="utvikling" part="trend" title={words.sections.trend} {...props}>
        <p>{words.trendTooFew}</p>
      </Section>
    )
  }
  return (
    <section id="utvikling" className="ruled">
      <Figure id="trend" language={language} sheet={sheet} envelope={envelope} picture={trendPicture.id} link={`${link}#utvikling`} table="#trend-details" part="trend">
        <details id="trend-details">
          <summary>{commonWords[language].take.table}</summary>
          <TrendTable {...props} />
        </details>
      </Figure>
    </section>
  )
}

interface TrendRow extends Pick<TrendYear, 'difference' | 'low' | 'high'> {
  readonly name: string
  readonly counts: TrendYear | null
}

/** Every year with its counts, and last the change that the heading tells. */
function TrendTable({ language, envelope, groupName }: SectionProps) {
  const { columns, sections, trendNote, trendChange, noInterval } = mappingWords[language]
  const { points, whole } = formats[language]
  const { of } = commonWords[language]
  const { trend, pooled } = envelope.answer
  const { slope, low, high } = trend
  return (
    <DataTable<TrendRow>
      id="trend-table"
      caption={sections.trend}
      quietCaption
      rows={trend.perYear.map((one) => ({ ...one, name: String(one.year), counts: one }))}
      totals={slope === null ? [] : [{ name: trendChange(whole(trend.schemes)), difference: slope, low, high, counts: null }]}
      keyOf={({ name }) => name}
      note={trendNote}
      columns={[
        { id: 'year', title: columns.year, rowHeader: true, cell: ({ name }) => name },
        { id: 'difference', title: columns.difference, numeric: true, cell: ({ difference }) => points(difference) },
        { id: 'interval', title: columns.interval, numeric: true, cell: (row) => interval(language, row.low, row.high, points) ?? noInterval },
        { id: 'a', title: groupName(pooled.a), numeric: true, cell: ({ counts }) => counts && of(whole(counts.participantsA), whole(counts.inScopeA)) },
        { id: 'b', title: groupName(pooled.b), numeric: true, cell: ({ counts }) => counts && of(whole(counts.participantsB), whole(counts.inScopeB)) },
        { id: 'lists', title: columns.lists, numeric: true, cell: ({ counts }) => counts && whole(counts.strata) },
      ]}
    />
  )
}
