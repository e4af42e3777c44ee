import { formats } from '../../format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { interval, type SectionProps } from './context.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** How the gap has moved: a sentence that turns with the figures, and the difference each year. */
export function TrendSection(props: SectionProps) {
  const { language, envelope } = props
  const words = mappingWords[language]
  const { columns } = words
  const { points, whole } = formats[language]
  const { trend } = envelope.answer
  return (
    <Section id="utvikling" part="trend" title={words.sections.trend} {...props}>
      <p>
        {trend.slope === null
          ? words.trendTooFew
          : words.trend[trend.verdict](points(trend.slope), points(trend.low), points(trend.high))}
      </p>
      {trend.perYear.length > 0 && (
        <DataTable
          id="trend"
          caption={words.sections.trend}
          quietCaption
          rows={trend.perYear}
          keyOf={({ year }) => String(year)}
          note={words.trendNote}
          columns={[
            { id: 'year', title: columns.year, rowHeader: true, cell: ({ year }) => year },
            {
              id: 'difference',
              title: columns.difference,
              numeric: true,
              cell: ({ difference }) => points(difference),
            },
            {
              id: 'interval',
              title: columns.interval,
              numeric: true,
              cell: ({ low, high }) => interval(low, high, points),
            },
            { id: 'lists', title: columns.lists, numeric: true, cell: ({ strata }) => whole(strata) },
          ]}
        />
      )}
    </Section>
  )
}
