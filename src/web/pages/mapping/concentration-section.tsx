import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Figure } from '../../parts/figure.tsx'
import { chartWords } from '../../text/chart-titles.ts'
import { commonWords } from '../../text/words.ts'
import { concentrationSheet, unknownNotes } from './concentration-sheet.ts'
import type { SectionProps } from './context.ts'
import { concentrationPicture } from './pictures.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** How unevenly participation is spread over all municipalities: the curve, and how many have how many as a table. */
export function ConcentrationSection(props: SectionProps) {
  const { language, envelope, link } = props
  const { sections, concentration } = mappingWords[language]
  const sheet = concentrationSheet(props)
  if (!sheet) {
    return (
      <Section id="konsentrasjon" title={sections.concentration} {...props}>
        <p className="empty">{concentration.none}</p>
      </Section>
    )
  }
  return (
    <section id="konsentrasjon" className="ruled">
      <Figure id="spread" language={language} sheet={sheet} envelope={envelope} picture={concentrationPicture.id} link={`${link}#konsentrasjon`} table="#spread-details" part="distribution">
        <details id="spread-details">
          <summary>{commonWords[language].take.table}</summary>
          <SpreadTable {...props} />
        </details>
      </Figure>
    </section>
  )
}

function SpreadTable(props: SectionProps) {
  const { language, envelope } = props
  const { table } = chartWords[language].spread
  const { whole, percent } = formats[language]
  const { distribution } = envelope.answer.concentration
  const all = distribution.reduce((sum, { municipalities }) => sum + municipalities, 0)
  const total = distribution.reduce((sum, { count, municipalities }) => sum + count * municipalities, 0)
  return (
    <DataTable
      id="spread-table"
      caption={table.caption}
      quietCaption
      note={unknownNotes(props).join(' ')}
      rows={distribution}
      keyOf={({ count }) => String(count)}
      columns={[
        { id: 'count', title: table.count, rowHeader: true, cell: ({ count }) => whole(count) },
        { id: 'municipalities', title: table.municipalities, numeric: true, cell: ({ municipalities }) => whole(municipalities) },
        { id: 'units', title: table.units, numeric: true, cell: ({ municipalities }) => percent(municipalities / all) },
        { id: 'total', title: table.total, numeric: true, cell: ({ count, municipalities }) => percent((count * municipalities) / total) },
      ]}
    />
  )
}
