import { inOrder } from '../../../domain/in-order.ts'
import type { SchemeAnswer, SchemeList } from '../../../answers/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { English, SourceLink, Why } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { limited } from '../../parts/limited.ts'
import { termsIn } from '../../text/terms.ts'
import { commonWords } from '../../text/words.ts'
import { schemePageWords } from './page-words.ts'
import { schemeWords } from './words.ts'
import { Years } from './years.tsx'

/** Lists we have and what they lack, each with whether it is counted, and why not. */
export function Lists({ language, answer }: { readonly language: Language; readonly answer: SchemeAnswer }) {
  const { lists, scheme } = answer
  const words = schemeWords[language]
  const terms = termsIn[language]
  const { yes, no } = commonWords[language]
  const { whole } = formats[language]
  const newest = lists.toSorted((a, b) => b.year - a.year || inOrder(a.id, b.id))
  if (lists.length === 0) {
    return (
      <>
        <h2 className="ds-heading" data-size="sm">{words.listsNone}</h2>
        <Years language={language} answer={answer} />
        <p>
          <a className="ds-link" href={pathIn(language, `/data/import?scheme=${encodeURIComponent(scheme.id)}`)}>
            {schemePageWords[language].years.bring}
          </a>
        </p>
        <p>{words.listsNoneHelp}</p>
        <pre>
          <code>npx rekkevidde import {language === 'en' ? 'LIST' : 'LISTE'}.xlsx --scheme {scheme.id} --dry-run</code>
        </pre>
      </>
    )
  }
  return (
    <>
      <h2 className="ds-heading" data-size="sm">{words.listsTitle(whole(lists.filter(({ complete }) => complete).length), whole(lists.length))}</h2>
      <Years language={language} answer={answer} />
      <details>
      <summary>{schemePageWords[language].years.details(whole(lists.length))}</summary>
      <DataTable
        id="lists"
        caption={words.listsCaption}
        quietCaption
        {...limited(newest, '', language)}
        keyOf={({ id }) => id}
        columns={[
          { id: 'year', title: words.year, cell: ({ year, yearTo }) => (yearTo === null ? year : `${year}–${yearTo}`) },
          { id: 'list', title: words.list, rowHeader: true, cell: ({ id }) => <code>{id}</code> },
          { id: 'scope', title: words.scope, cell: (list) => list.scopeTitle[language] },
          { id: 'stage', title: words.stage, cell: ({ stage }) => terms.stage[stage] },
          { id: 'complete', title: words.isComplete, cell: ({ complete, completeFor }) => (complete ? (completeFor === 'any' ? yes : terms.completeFor[completeFor]) : no) },
          { id: 'names', title: words.names, numeric: true, cell: ({ rows }) => whole(rows) },
          { id: 'totals', title: words.totals, numeric: true, cell: (list) => totalsOf(list, whole) },
          { id: 'counted', title: words.counted, cell: ({ unused }) => (unused === null ? words.countedYes : words.countedNo(terms.unused[unused])) },
          { id: 'source', title: words.source, cell: ({ sourceUrl }) => <SourceLink url={sourceUrl} text={words.sourceAt} /> },
        ]}
      />
      </details>
      <Notes language={language} lists={newest} />
      <Why language={language} method="coverage">
        {words.whyCoverage}
      </Why>
    </>
  )
}

const totalsOf = ({ applicationsTotal, awardsTotal }: SchemeList, whole: (value: number | null) => string): string | null =>
  applicationsTotal === null && awardsTotal === null ? null : `${whole(applicationsTotal)} / ${whole(awardsTotal)}`

function Notes({ language, lists }: { readonly language: Language; readonly lists: readonly SchemeList[] }) {
  const words = schemeWords[language]
  const told = lists.filter(({ note, completeReason, repeatsReason, eligible, scope }) => note !== '' || completeReason !== '' || repeatsReason !== '' || eligible !== 'all' || isExpression(scope))
  if (told.length === 0) return null
  return (
    <details>
      <summary>{words.listNotes}</summary>
      <dl className="facts-list">
        {told.map((list) => (
          <div key={list.id} className="note-pair">
            <dt>
              <code>{list.id}</code>
            </dt>
            <dd>
              {[list.note, list.completeReason, list.repeatsReason].filter(Boolean).map((note) => (
                <p key={note}>
                  <English>{note}</English>
                </p>
              ))}
              {isExpression(list.scope) && (
                <p>
                  {words.scope}: <code>{list.scope}</code>
                </p>
              )}
              {list.eligible !== 'all' && (
                <p>
                  {words.eligible}: {list.eligible === 'unknown' ? commonWords[language].unknown : <code>{list.eligible}</code>}
                  {list.eligibleReason !== '' && (
                    <>
                      {' '}
                      (<English>{list.eligibleReason}</English>)
                    </>
                  )}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** A scope that is written as a group expression and not as the country, a county or unknown. */
const isExpression = (scope: string): boolean => scope !== 'national' && scope !== 'unknown' && !scope.startsWith('county:')
