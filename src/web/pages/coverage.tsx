import { alphabets } from '../collate.ts'
import type { Envelope } from '../../answers/answer.ts'
import type { CoverageAnswer, CoveredList, ListCounts } from '../../answers/coverage.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Language } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import { pathIn } from '../links.ts'
import type { Page, PageRequest } from '../page.ts'
import { Why } from '../parts/block-foot.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Folded } from '../parts/folded.tsx'
import { Notice } from '../parts/notice.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { termsIn } from '../text/terms.ts'
import { Bring } from './coverage/bring.tsx'
import { gridParts, gridYears } from './coverage/grid-rows.ts'
import { Grid } from './coverage/grid.tsx'
import { ListsTable } from './coverage/lists-table.tsx'
import { Missing } from './coverage/missing.tsx'
import { RefusalWords } from './shared/refusal-words.tsx'
import { ListFilter } from './data/list-filter.tsx'
import { dataWords } from './data/words.ts'

type CoverageEnvelope = Envelope<CoverageAnswer, ListCounts>

export const coveragePage: Page = {
  id: 'coverage',
  path: '/data/dekning',
  render: (request) => {
    const { language, url, ask } = request
    const words = dataWords[language]
    const { whole } = formats[language]
    const chosen = Object.fromEntries(['scheme', 'owner', 'design', 'from', 'to'].flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name) ?? '']] : [])))
    const { envelope, refused } = answer(request, chosen)
    const schemes = ask.schemes({}).answer.schemes.map(({ id, name }) => ({ id, name: name[language] })).toSorted((a, b) => alphabets[language](a.name, b.name))
    return {
      title: words.coverageTitle,
      status: refused === null ? 200 : 400,
      main: (
        <>
          <section>
            <h1 className="ds-heading" data-size="lg">
              {envelope ? words.coverageLead(whole(envelope.coverage.listsComplete), whole(envelope.coverage.listsKnown)) : words.coverageTitle}
            </h1>
            {envelope && <p className="lead">{words.coverageText(whole(envelope.coverage.listsCounted), whole(envelope.coverage.rowsWaiting))}</p>}
            {refused !== null && (
              <Notice kind="wrong">
                <RefusalWords error={refused} request={request} />
              </Notice>
            )}
            <ListFilter language={language} schemes={schemes} chosen={chosen} />
          </section>
          {envelope && <Covered request={request} envelope={envelope} scheme={schemes.find(({ id }) => id === chosen.scheme) ?? null} />}
        </>
      ),
    }
  },
}

function answer({ ask }: PageRequest, chosen: Readonly<Record<string, string>>): { envelope: CoverageEnvelope | null; refused: Refusal | null } {
  try {
    // The question reads years from text as well: its schema turns them into numbers.
    return { envelope: ask.coverage(chosen as Parameters<PageRequest['ask']['coverage']>[0]), refused: null }
  } catch (error) {
    if (error instanceof Refusal) return { envelope: null, refused: error }
    throw error
  }
}

interface CoveredProps {
  readonly request: PageRequest
  readonly envelope: CoverageEnvelope
  /** The one scheme chosen, if any. */
  readonly scheme: { readonly id: string; readonly name: string } | null
}

function Covered({ request: { language, ask }, envelope, scheme }: CoveredProps) {
  const words = dataWords[language]
  const { whole } = formats[language]
  const { lists, schemesWithoutList } = envelope.answer
  const { from, to } = envelope.input
  const known = ask.coverage({}).answer.lists
  // A scheme's years run to the last year that any list is from: what is missing there is missing too.
  const newest = known.reduce<number | undefined>((last, { year }) => Math.max(last ?? year, year), undefined)
  const years = gridYears(scheme && lists.length === 0 ? known : lists, numberOr(from), numberOr(to) ?? (scheme ? newest : undefined))
  const [first = 0] = years
  const wanted = years.filter((year) => !lists.some((list) => list.year === year && list.unused === null)).at(-1) ?? years.at(-1) ?? newest ?? null
  return (
    <>
      {lists.length > 0 && (
        <Grid language={language} parts={gridParts(lists, ask.schemes({}).answer.schemes, language)} years={years} older={lists.filter(({ year }) => year < first).length} />
      )}
      {scheme && <Missing language={language} scheme={scheme} lists={lists} years={years} />}
      <Bring language={language} scheme={scheme?.id ?? null} year={wanted} />
      <Reasons language={language} lists={lists} />
      <section>
        <h2 className="ds-heading" data-size="sm">
          {words.allLists(whole(lists.length))}
        </h2>
        <Folded language={language} rows={lists.length} isAside>
          <ListsTable language={language} lists={lists} />
        </Folded>
        <TakeHome language={language} envelope={envelope} />
        <DrawnFrom language={language} envelope={envelope} />
      </section>
      {schemesWithoutList.length > 0 && !scheme && (
        <section>
          <h2 className="ds-heading" data-size="sm">
            {words.without(whole(schemesWithoutList.length))}
          </h2>
          <p className="quiet">{words.withoutLead}</p>
          <Folded language={language} rows={schemesWithoutList.length} isAside>
            <ul className="column-list wide-columns">
              {schemesWithoutList.map(({ id, name }) => (
                <li key={id}>
                  <a className="ds-link" href={pathIn(language, `/data/dekning?scheme=${id}`)}>
                    {name[language]}
                  </a>
                </li>
              ))}
            </ul>
          </Folded>
        </section>
      )}
    </>
  )
}

const numberOr = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Why lists are not counted, and how many for each reason. */
function Reasons({ language, lists }: { readonly language: Language; readonly lists: readonly CoveredList[] }) {
  const words = dataWords[language]
  const found = new Map<NonNullable<CoveredList['unused']>, number>()
  for (const { unused } of lists) if (unused !== null) found.set(unused, (found.get(unused) ?? 0) + 1)
  const reasons = [...found].map(([why, count]) => ({ why, count })).toSorted((a, b) => b.count - a.count)
  if (reasons.length === 0) return null
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        {words.reasons}
      </h2>
      <DataTable
        id="reasons"
        caption={words.reasons}
        quietCaption
        rows={reasons}
        keyOf={({ why }) => why}
        columns={[
          { id: 'why', title: words.reason, rowHeader: true, cell: ({ why }) => termsIn[language].unused[why] },
          { id: 'lists', title: words.lists, numeric: true, cell: ({ count }) => formats[language].whole(count) },
        ]}
      />
      <Why language={language} method="coverage">
        {words.whyCoverage}
      </Why>
    </section>
  )
}
