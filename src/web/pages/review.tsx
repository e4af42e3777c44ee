import type { ListedMunicipality } from '../../answers/municipalities.ts'
import type { ReviewRow } from '../../answers/review.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import type { Language } from '../../domain/text.ts'
import { formats } from '../format.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { SourceLink, Why } from '../parts/block-foot.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { limited } from '../parts/limited.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { termsIn } from '../text/terms.ts'
import { commonWords } from '../text/words.ts'
import { dataWords } from './data/words.ts'

export const reviewPage: Page = {
  id: 'review',
  path: '/data/avklaring',
  render: ({ language, ask }) => {
    const words = dataWords[language]
    const { whole } = formats[language]
    const envelope = ask.review({})
    const { rows } = envelope.answer
    const shown = limited(rows, '', language)
    const schemes = new Map(ask.schemes({}).answer.schemes.map(({ id, name }) => [id, name[language]]))
    const factsOf = (row: ReviewRow) => new Map(ask.municipalities({ on: firstDayOf(row.year) }).answer.municipalities.map((one) => [one.code, one]))
    return {
      title: words.reviewTitle,
      main: (
        <>
          <section>
            <h1 className="ds-heading" data-size="lg">
              {rows.length === 0 ? words.reviewTitle : words.reviewLead(whole(rows.length))}
            </h1>
            <p className="lead">{rows.length === 0 ? words.reviewNone : words.reviewText}</p>
            <Why language={language} method="names">
              {words.whyNames}
            </Why>
          </section>
          <div className="waiting-names">
            {shown.rows.map((row) => (
              <WaitingName key={row.row} language={language} row={row} scheme={schemes.get(row.scheme) ?? row.scheme} facts={factsOf(row)} />
            ))}
          </div>
          <section>
            {shown.note && <p className="note">{shown.note}</p>}
            <TakeHome language={language} envelope={envelope} />
            <DrawnFrom language={language} envelope={envelope} />
          </section>
        </>
      ),
    }
  },
}

interface WaitingNameProps {
  readonly language: Language
  readonly row: ReviewRow
  readonly scheme: string
  readonly facts: ReadonlyMap<string, ListedMunicipality>
}

/** One printed name: where it stands, whom it may be with their facts that year, and the exact commands that settle it. */
function WaitingName({ language, row, scheme, facts }: WaitingNameProps) {
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
