import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import type { TestRow } from './variant-rows.ts'
import { robustnessWords } from './words.ts'

/** Every test with its figures: the table twin of the chart. */
export function TestsTable({ language, rows }: { readonly language: Language; readonly rows: readonly TestRow[] }) {
  const { columns, conclusion, tableTitle, note } = robustnessWords[language]
  const { ratio, whole, p } = formats[language]
  return (
    <DataTable
      id="tests"
      caption={tableTitle}
      note={note}
      rows={rows}
      keyOf={({ id }) => id}
      groupOf={({ section }) => section}
      columns={[
        {
          id: 'variant',
          title: columns.variant,
          rowHeader: true,
          cell: ({ name, note }) => <Named name={name} meaning={note} />,
        },
        { id: 'ratio', title: columns.ratio, numeric: true, cell: ({ variant }) => ratio(variant.pooled.oddsRatio) },
        {
          id: 'interval',
          title: columns.interval,
          numeric: true,
          cell: ({ variant: { pooled } }) => `${ratio(pooled.low)} – ${ratio(pooled.high)}`,
        },
        { id: 'lists', title: columns.lists, numeric: true, cell: ({ variant }) => whole(variant.pooled.strata) },
        { id: 'p', title: columns.p, numeric: true, cell: ({ variant }) => p(variant.pooled.p) },
        { id: 'conclusion', title: columns.conclusion, cell: ({ variant }) => conclusion[variant.conclusion] },
      ]}
    />
  )
}

/** A test's name, and under it what it means where the name does not say so. */
const Named = ({ name, meaning }: { readonly name: string; readonly meaning: string }) => (
  <>
    {name}
    {meaning && <span className="meaning">{meaning}</span>}
  </>
)
