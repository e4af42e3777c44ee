import type { Cell } from '../../../answers/participation/cells.ts'
import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Folded } from '../../parts/folded.tsx'
import { limited } from '../../parts/limited.ts'
import { interval, type SectionProps } from './context.ts'
import { cellColumns, cellKey } from './scheme-columns.tsx'
import { questionWords } from '../shared/question-words.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** Every rate with its count and interval, and the differences between the groups in each scheme-year. */
export function RatesSection(props: SectionProps) {
  const { language, envelope } = props
  const words = mappingWords[language]
  const { columns } = words
  const { percent, whole } = formats[language]
  const cells = envelope.answer.cells.filter(({ state }) => state !== 'incomplete-list')
  return (
    <Section id="andeler" title={questionWords[language].findings.rates(whole(cells.length))} {...props}>
      <Folded language={language} rows={cells.length}>
        <DataTable<Cell>
          id="rates"
          caption={words.sections.rates}
          quietCaption
          tall
          {...limited(cells, words.ratesNote, language)}
          keyOf={cellKey}
          empty={words.empty}
          columns={[
            ...cellColumns<Cell>(props),
            { id: 'took', title: columns.took, numeric: true, cell: ({ participants, inScope }) => (inScope === 0 ? null : whole(participants)) },
            { id: 'inScope', title: columns.inScope, numeric: true, cell: ({ inScope, state }) => (state === 'unknown-group' || state === 'empty-group' ? words.noMembers[state] : whole(inScope)) },
            { id: 'rate', title: columns.rate, numeric: true, cell: ({ rate }) => percent(rate) },
            {
              id: 'interval',
              title: columns.interval,
              numeric: true,
              cell: ({ low, high }) => interval(language, low, high, percent),
            },
            {
              id: 'bounds',
              title: columns.bounds,
              numeric: true,
              cell: ({ rate, bounds }) => (bounds === null || (bounds.low === rate && bounds.high === rate) ? null : interval(language, bounds.low, bounds.high, percent)),
            },
          ]}
        />
      </Folded>
    </Section>
  )
}
