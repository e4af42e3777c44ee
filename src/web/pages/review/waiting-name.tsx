import type { ListedMunicipality } from '../../../answers/municipalities.ts'
import type { ReviewRow } from '../../../answers/review.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { SourceLink } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { termsIn } from '../../text/terms.ts'
import { commonWords } from '../../text/words.ts'
import { dataWords } from '../data/words.ts'

interface WaitingNameProps {
  readonly language: Language
  readonly row: ReviewRow
  readonly scheme: string
  readonly facts: ReadonlyMap<string, ListedMunicipality>
}

/** One printed name: where it stands, whom it may be with their facts that year, and the exact commands that settle it. */
export function WaitingName({ language, row, scheme, facts }: WaitingNameProps) {
  const words = dataWords[language]
  const { whole } = formats[language]
  const { unknown } = commonWords[language]
  return (
    <section aria-labelledby={`row-${row.row}`}>
      <h2 className="ds-heading" data-size="xs" id={`row-${row.row}`}>
        {words.reviewRow(row.text, String(row.row))}
      </h2>
      <p>
        {words.onList}{' '}
        <a className="ds-link" href={pathIn(language, `/ordninger/${row.scheme}`)}>
          {scheme}
        </a>{' '}
        {words.inYear(String(row.year))} · {words.readAs}: {termsIn[language].outcome[row.outcome]}
        {row.county !== null && ` · ${words.county}: ${row.county}`}
        {row.project !== null && ` · ${words.project}: ${row.project}`}
        {' · '}
        <SourceLink url={row.sourceUrl} text={words.sourceAt} />
      </p>
      <p className="quiet">
        {words.place}: {words.placeIn(row.file, String(row.fileRow), row.column)}
      </p>
      <DataTable
        id={`candidates-${row.row}`}
        caption={words.candidates(row.text, String(row.row))}
        rows={row.candidates}
        keyOf={({ code }) => code}
        empty={words.noCandidates}
        columns={[
          { id: 'name', title: words.candidate, rowHeader: true, cell: ({ code, name }) => <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>{name} ({code})</a> },
          { id: 'county', title: words.countyThen, cell: ({ county }) => county || unknown },
          { id: 'people', title: words.people, numeric: true, cell: ({ code }) => known(facts.get(code)?.population, whole, unknown) },
          { id: 'centrality', title: words.centrality, numeric: true, cell: ({ code }) => known(facts.get(code)?.centrality, whole, unknown) },
          { id: 'why', title: words.why, cell: ({ why }) => why[language] },
          { id: 'command', title: words.command, cell: ({ code }) => <code>npx rekkevidde review resolve {row.row} {code}</code> },
        ]}
      />
      <p className="quiet">
        {words.rejectLead} <code>npx rekkevidde review reject {row.row}</code> {words.undoLead} <code>npx rekkevidde review undo {row.row}</code>
      </p>
    </section>
  )
}

const known = (value: number | null | undefined, format: (value: number) => string, unknown: string): string => (value === null || value === undefined ? unknown : format(value))
