import type { Language } from '../../../domain/text.ts'
import { formats, rangeText } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { limited } from '../../parts/limited.ts'
import { commonWords } from '../../text/words.ts'
import { frontWords } from '../front/words.ts'
import type { PairRow, SchemeNames } from './participation-rows.ts'

interface PairTableProps {
  readonly id: string
  readonly language: Language
  readonly rows: readonly PairRow[]
  readonly names: SchemeNames
  readonly groups: { readonly a: string; readonly b: string }
}

/** The table twin of the chart of dots: the same rows in the same order, with every figure it shows. */
export function PairTable({ id, language, rows, names, groups }: PairTableProps) {
  const { tableTitle, columns } = frontWords[language]
  const { percent, points, whole } = formats[language]
  const { of } = commonWords[language]
  const interval = (low: number | null, high: number | null, format: (value: number | null) => string) =>
    rangeText(language, format(low), format(high))
  return (
    <DataTable
      id={id}
      caption={tableTitle}
      tall
      {...limited(rows, '', language)}
      keyOf={(row) => row.id}
      groupOf={(row) => row.group}
      columns={[
        {
          id: 'scheme',
          title: columns.scheme,
          rowHeader: true,
          cell: ({ scheme }) => (
            <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}`)}>
              {names.name(scheme)}
            </a>
          ),
        },
        { id: 'year', title: columns.year, numeric: true, cell: ({ year }) => year },
        { id: 'a', title: `${groups.a}: ${columns.rate}`, numeric: true, cell: ({ a }) => percent(a.rate) },
        { id: 'ai', title: columns.interval, numeric: true, cell: ({ a }) => interval(a.low, a.high, percent) },
        { id: 'an', title: columns.count, numeric: true, cell: ({ a }) => of(whole(a.participants), whole(a.inScope)) },
        { id: 'b', title: `${groups.b}: ${columns.rate}`, numeric: true, cell: ({ b }) => percent(b.rate) },
        { id: 'bi', title: columns.interval, numeric: true, cell: ({ b }) => interval(b.low, b.high, percent) },
        { id: 'bn', title: columns.count, numeric: true, cell: ({ b }) => of(whole(b.participants), whole(b.inScope)) },
        {
          id: 'd',
          title: columns.difference,
          numeric: true,
          cell: ({ difference: d }) => `${points(d.difference)} (${interval(d.low, d.high, points)})`,
        },
      ]}
    />
  )
}
