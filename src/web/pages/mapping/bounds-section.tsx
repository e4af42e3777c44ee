import type { Cell } from '../../../answers/participation/cells.ts'
import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { limited } from '../../parts/limited.ts'
import { findingWords, listed } from '../../text/finding.ts'
import { questionWords } from '../shared/question-words.ts'
import { interval, type SectionProps } from './context.ts'
import { cellColumns, cellKey } from './scheme-columns.tsx'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** Names that wait for a person, and how far they could move each rate. */
export function BoundsSection(props: SectionProps) {
  const { language, envelope } = props
  const words = mappingWords[language]
  const { columns } = words
  const { percent } = formats[language]
  const { or } = findingWords[language]
  const cells = envelope.answer.cells.filter(({ undetermined }) => undetermined.length > 0)
  const mayBe = ({ undetermined }: Cell): string =>
    undetermined
      .map(
        ({ text, candidates }) =>
          `${text}: ${
            candidates.length === 0
              ? words.anyone
              : listed(
                  candidates.map(({ name }) => name),
                  or,
                )
          }`,
      )
      .join(' · ')
  return (
    <Section id="grenser" title={questionWords[language].findings.bounds(formats[language].whole(cells.length))} {...props}>
      {cells.length > 0 && <p>{words.boundsLead}</p>}
      <DataTable<Cell>
        id="bounds"
        caption={words.sections.bounds}
        quietCaption
        tall
        {...limited(cells, '', language)}
        keyOf={cellKey}
        empty={words.boundsNone}
        columns={[
          ...cellColumns<Cell>(props),
          { id: 'rate', title: columns.rate, numeric: true, cell: ({ rate }) => percent(rate) },
          {
            id: 'bounds',
            title: columns.bounds,
            numeric: true,
            cell: ({ bounds }) => (bounds ? interval(language, bounds.low, bounds.high, percent) : null),
          },
          { id: 'names', title: columns.candidates, cell: mayBe },
        ]}
      />
    </Section>
  )
}
