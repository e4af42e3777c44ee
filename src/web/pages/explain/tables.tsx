import type { Decomposition, ExplainModel, SensitivityRow } from '../../../answers/explain/answer.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { sentenceCase } from '../../text/finding.ts'
import { coefficient, pointsIn } from './points.ts'
import { explainWords } from './words.ts'

/** Every term with its figures: the table twin of the chart. */
export function TermsTable({ language, model }: { readonly language: Language; readonly model: ExplainModel }) {
  const { columns, termsTable, termsNote, directions } = explainWords[language]
  const { p } = formats[language]
  const written = pointsIn(language, model.terms.map(({ marginalEffect }) => marginalEffect))
  const number = coefficient(language)
  return (
    <DataTable
      id="terms"
      caption={termsTable}
      note={termsNote}
      stacked
      rows={model.terms}
      keyOf={({ term }) => term}
      columns={[
        { id: 'term', title: columns.term, rowHeader: true, cell: ({ title }) => title[language] },
        { id: 'step', title: columns.step, cell: ({ unit }) => unit[language] },
        {
          id: 'effect',
          title: columns.effect,
          numeric: true,
          cell: ({ marginalEffect }) => written.points(marginalEffect),
        },
        {
          id: 'interval',
          title: columns.interval,
          numeric: true,
          cell: ({ marginalLow, marginalHigh }) => written.range(marginalLow, marginalHigh),
        },
        { id: 'direction', title: columns.direction, cell: ({ direction }) => directions[direction] },
        { id: 'estimate', title: columns.estimate, numeric: true, cell: ({ estimate }) => number(estimate) },
        { id: 'se', title: columns.se, numeric: true, cell: ({ se }) => number(se) },
        { id: 'p', title: columns.p, numeric: true, cell: (term) => p(term.p) },
      ]}
    />
  )
}

/** The levels of lists, years and counties: folded, for they are not what is asked about. */
export function LevelsTable({ language, model }: { readonly language: Language; readonly model: ExplainModel }) {
  const { columns, levels, levelsNote } = explainWords[language]
  const number = coefficient(language)
  return (
    <details className="folded aside">
      <summary>{levels(formats[language].whole(model.fixed.length))}</summary>
      <DataTable
        id="levels"
        caption={levels(formats[language].whole(model.fixed.length))}
        quietCaption
        note={levelsNote}
        rows={model.fixed}
        keyOf={({ kind, id }) => `${kind} ${id}`}
        columns={[
          { id: 'level', title: columns.level, rowHeader: true, cell: ({ title }) => title[language] },
          { id: 'estimate', title: columns.estimate, numeric: true, cell: ({ estimate }) => number(estimate) },
          { id: 'se', title: columns.se, numeric: true, cell: ({ se }) => number(se) },
        ]}
      />
    </details>
  )
}

interface PartRow {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly interval: string | null
}

/** The parts of the gap, their sum, the rest and the whole. */
export function GapTable({
  language,
  decomposition: { parts, explained, unexplained, gap },
}: {
  readonly language: Language
  readonly decomposition: Decomposition
}) {
  const words = explainWords[language]
  const written = pointsIn(language, [gap, explained, ...parts.map(({ value }) => value)])
  const sum = (id: string, name: string, value: number): PartRow => ({ id, name, value, interval: null })
  return (
    <DataTable
      id="gap-parts"
      caption={words.gapTable}
      rows={parts.map(({ id, title, value, low, high }): PartRow => ({
        id,
        name: title[language],
        value,
        interval: written.range(low, high),
      }))}
      totals={[
        sum('explained', words.gap.explained, explained),
        sum('unexplained', words.gap.unexplained, unexplained),
        sum('gap', words.gap.whole, gap),
      ]}
      keyOf={({ id }) => id}
      columns={[
        { id: 'part', title: words.columns.part, rowHeader: true, cell: ({ name }) => name },
        { id: 'value', title: words.columns.effect, numeric: true, cell: ({ value }) => written.points(value) },
        { id: 'interval', title: words.columns.interval, numeric: true, cell: ({ interval }) => interval },
      ]}
    />
  )
}

/** Every other choice with its figures. */
export function SensitivityTable({
  language,
  rows,
}: {
  readonly language: Language
  readonly rows: readonly SensitivityRow[]
}) {
  const { columns, directions, sensitivityTable, sensitivityNote, kinds } = explainWords[language]
  const { whole } = formats[language]
  const written = pointsIn(language, rows.flatMap(({ size, gap }) => [size?.marginalEffect ?? 0, gap?.gap ?? 0]))
  return (
    <DataTable
      id="choices"
      caption={sensitivityTable}
      note={sensitivityNote}
      rows={rows}
      keyOf={({ id }) => id}
      groupOf={({ kind, meaning }) => (kind === 'coding' ? `${kinds[kind]}: ${meaning[language]}` : kinds[kind])}
      columns={[
        { id: 'choice', title: columns.choice, rowHeader: true, cell: ({ title }) => sentenceCase(title[language]) },
        {
          id: 'effect',
          title: columns.effect,
          numeric: true,
          cell: ({ size }) => size && written.points(size.marginalEffect),
        },
        {
          id: 'interval',
          title: columns.interval,
          numeric: true,
          cell: ({ size }) => size && written.range(size.marginalLow, size.marginalHigh),
        },
        { id: 'conclusion', title: columns.direction, cell: ({ conclusion }) => directions[conclusion] },
        { id: 'gap', title: columns.gap, numeric: true, cell: ({ gap }) => gap && written.points(gap.gap) },
        {
          id: 'explained',
          title: columns.explained,
          numeric: true,
          cell: ({ gap }) => gap && written.points(gap.explained),
        },
        {
          id: 'size',
          title: columns.size,
          numeric: true,
          cell: ({ gap }) => gap?.size != null && written.points(gap.size),
        },
        { id: 'rows', title: columns.rows, numeric: true, cell: ({ n }) => whole(n) },
        { id: 'events', title: columns.events, numeric: true, cell: ({ events }) => whole(events) },
      ]}
    />
  )
}
