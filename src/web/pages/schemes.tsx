import type { Envelope } from '../../answers/answer.ts'
import type { SchemeRow, SchemesAnswer, SchemesCoverage } from '../../answers/schemes.ts'
import { Refusal } from '../../domain/refusal.ts'
import { designTitles } from '../../domain/scheme.ts'
import type { Language } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import { pathIn } from '../links.ts'
import type { Page, PageRequest } from '../page.ts'
import { Why } from '../parts/block-foot.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Notice } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { termFor, termsIn } from '../text/terms.ts'
import { SchemeFilter } from './scheme/filter.tsx'
import { readSort, sortBy, type SortKey } from './scheme/sort.ts'
import { schemeWords } from './scheme/words.ts'

export const schemesPage: Page = {
  id: 'schemes',
  path: '/ordninger',
  render: (request) => {
    const { language, url } = request
    const words = schemeWords[language]
    const chosen = Object.fromEntries(['design', 'coding', 'owner', 'status', 'text'].flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name) ?? '']] : [])))
    const answered = answer(request, chosen)
    return {
      title: words.title,
      status: answered.refused === null ? 200 : 400,
      main: (
        <>
          <PageHead title={words.title} lead={words.lead}>
            {answered.refused !== null && (
              <Notice kind="wrong">
                <p>{answered.refused}</p>
              </Notice>
            )}
            <SchemeFilter language={language} chosen={chosen} />
          </PageHead>
          {answered.envelope && <Result request={request} envelope={answered.envelope} chosen={chosen} />}
        </>
      ),
    }
  },
}

/** The answer, or the refusal in words, so that the form stays with what was typed. */
function answer({ ask, language }: PageRequest, chosen: Readonly<Record<string, string>>): { envelope: Envelope<SchemesAnswer, SchemesCoverage> | null; refused: string | null } {
  try {
    return { envelope: ask.schemes(chosen), refused: null }
  } catch (error) {
    if (error instanceof Refusal) return { envelope: null, refused: error.text[language] }
    throw error
  }
}

interface ResultProps {
  readonly request: PageRequest
  readonly envelope: Envelope<SchemesAnswer, SchemesCoverage>
  readonly chosen: Readonly<Record<string, string>>
}

function Result({ request: { language, url }, envelope, chosen }: ResultProps) {
  const words = schemeWords[language]
  const { whole } = formats[language]
  const now = readSort(url.searchParams)
  const rows = sortBy(envelope.answer.schemes, now, language)
  const sort = (key: SortKey) => {
    const down = now.key === key && !now.descending
    const query = new URLSearchParams({ ...chosen, sort: down ? `-${key}` : key })
    return { href: pathIn(language, `/ordninger?${query.toString()}`), now: now.key === key ? (now.descending ? ('descending' as const) : ('ascending' as const)) : ('none' as const) }
  }
  const title = words.shown(whole(rows.length), whole(envelope.coverage.schemesKnown))
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <DataTable
        id="schemes"
        caption={title}
        quietCaption
        rows={rows}
        keyOf={({ id }) => id}
        note={words.listNote}
        empty={words.none}
        columns={[
          { id: 'name', title: words.name, rowHeader: true, sort: sort('name'), cell: ({ id, name }) => <a className="ds-link" href={pathIn(language, `/ordninger/${id}`)}>{name[language]}</a> },
          { id: 'design', title: words.design, sort: sort('design'), cell: (row) => <Design row={row} language={language} /> },
          { id: 'body', title: words.body, sort: sort('body'), cell: ({ body, owner }) => (owner === 'state' ? body : `${body} (${termFor(termsIn[language].owner, owner)})`) },
          { id: 'status', title: words.status, cell: ({ status }) => termFor(termsIn[language].schemeStatus, status) },
          { id: 'years', title: words.years, numeric: true, cell: ({ firstYear, lastYear }) => (firstYear === null ? null : firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`) },
          { id: 'lists', title: words.lists, numeric: true, sort: sort('lists'), cell: ({ lists }) => whole(lists) },
          { id: 'complete', title: words.complete, numeric: true, sort: sort('complete'), cell: ({ completeLists }) => whole(completeLists) },
          { id: 'rows', title: words.rows, numeric: true, sort: sort('rows'), cell: ({ rows: names }) => whole(names) },
        ]}
      />
      <TakeHome language={language} envelope={envelope} />
      <DrawnFrom language={language} envelope={envelope} />
      <Why language={language} method="scheme-design">
        {words.whyDesign}
      </Why>
    </section>
  )
}

const Design = ({ row: { designTitle, otherDesign }, language }: { readonly row: SchemeRow; readonly language: Language }) => (
  <div className="roomy">
    {designTitle[language]}
    {otherDesign && <span className="quiet"> ({schemeWords[language].otherCoding(designTitles[otherDesign][language].toLocaleLowerCase(language))})</span>}
  </div>
)
