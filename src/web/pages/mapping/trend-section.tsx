import { formats } from '../../format.ts'
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

function TrendTable({ language, envelope }: SectionProps) {
  const { columns, sections, trendNote } = mappingWords[language]
  const { points, whole } = formats[language]
  return (
    <DataTable
      id="trend-table"
      caption={sections.trend}
      quietCaption
      rows={envelope.answer.trend.perYear}
      keyOf={({ year }) => String(year)}
      note={trendNote}
      columns={[
        { id: 'year', title: columns.year, rowHeader: true, cell: ({ year }) => year },
        { id: 'difference', title: columns.difference, numeric: true, cell: ({ difference }) => points(difference) },
        { id: 'interval', title: columns.interval, numeric: true, cell: ({ low, high }) => interval(low, high, points) },
        { id: 'lists', title: columns.lists, numeric: true, cell: ({ strata }) => whole(strata) },
      ]}
    />
  )
}
