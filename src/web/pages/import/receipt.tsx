import type { PageRequest, PageResult } from '../../page.ts'
import type { Draft } from '../../../actions/drafts/draft.ts'
import type { Receipt, Standing } from '../../../actions/drafts/receipt.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { schemeNames } from '../shared/participation-rows.ts'
import { importWords } from './words.ts'

interface ReceiptView {
  readonly request: Pick<PageRequest, 'language' | 'ask'>
  readonly draft: Draft
  readonly receipt: Receipt
}

/** What was stored, what it did to the answers, and how to undo it. */
export function receiptPage({ request: { language, ask }, draft, receipt: { done, before, after } }: ReceiptView): PageResult {
  const words = importWords[language]
  const { whole } = formats[language]
  const { name } = schemeNames(ask, 'first', language)
  const isUnchanged = done.stored.every(({ outcome }) => outcome === 'unchanged') && done.answered === 0
  const outcomes = new Map(done.stored.map(({ list, outcome }) => [list, outcome]))
  const title = isUnchanged ? words.storedNothing : words.stored
  const names = done.lists.reduce((sum, { entries }) => sum + entries, 0)
  return {
    title,
    main: (
      <>
        <section>
          <h1 className="ds-heading" data-size="lg">{title}</h1>
          {!isUnchanged && <p className="lead">{words.storedLead(draft.fileName, whole(names), whole(done.rows.review))}</p>}
          <DataTable
            id="stored"
            caption={words.storedCaption}
            quietCaption
            rows={done.lists}
            keyOf={({ id }) => id}
            columns={[
              { id: 'list', title: words.storedList, rowHeader: true, cell: ({ scheme, year }) => words.listOf(name(scheme), String(year)) },
              { id: 'what', title: words.storedAs, cell: ({ id }) => words.storedOutcome[outcomes.get(id) ?? 'unchanged'] },
              { id: 'names', title: words.names, numeric: true, cell: ({ entries }) => whole(entries) },
              { id: 'go', title: words.history, cell: ({ id }) => <a className="ds-link" href={pathIn(language, `/data/lister/${encodeURIComponent(id)}`)}>{words.goList}</a> },
            ]}
          />
        </section>
        <section>
          <h2 className="ds-heading" data-size="sm">{words.effect}</h2>
          {after.map((standing) => (
            <Effect key={standing.list} language={language} scheme={name(standing.scheme)} before={before.find(({ list }) => list === standing.list)} after={standing} />
          ))}
        </section>
        <section>
          <ul>
            {done.rows.review > 0 && <Go path={`/data/avklaring?list=${encodeURIComponent(done.lists[0]?.id ?? '')}`} text={words.goReview} language={language} />}
            {[...new Set(done.lists.map(({ scheme }) => scheme))].map((scheme) => (
              <Go key={scheme} path={`/ordninger/${scheme}`} text={words.goScheme} language={language} />
            ))}
            <Go path="/data/import" text={words.goAnother} language={language} />
          </ul>
        </section>
      </>
    ),
  }
}

const Go = ({ path, text, language }: { readonly path: string; readonly text: string; readonly language: PageRequest['language'] }) => (
  <li>
    <a className="ds-link" href={pathIn(language, path)}>{text}</a>
  </li>
)

function Effect({ language, scheme, before, after }: { readonly language: PageRequest['language']; readonly scheme: string; readonly before: Standing | undefined; readonly after: Standing }) {
  const words = importWords[language]
  const { whole, percent } = formats[language]
  const told = (group: Standing['groups'][number] | undefined): string =>
    group?.rate === null || group?.rate === undefined ? words.notCounted : words.rate(whole(group.participants), whole(group.inScope), percent(group.rate))
  const isCounted = after.groups.some(({ rate }) => rate !== null)
  return (
    <>
      <DataTable
        id={`effect-${after.list}`}
        caption={words.effectCaption(scheme, String(after.year))}
        rows={after.groups}
        keyOf={({ id }) => id}
        columns={[
          { id: 'group', title: words.group, rowHeader: true, cell: ({ title }) => title[language] },
          { id: 'before', title: words.before, cell: ({ id }) => told(before?.groups.find((group) => group.id === id)) },
          { id: 'after', title: words.after, cell: (group) => told(group) },
        ]}
        note={isCounted ? undefined : words.notCountedWhy}
      />
      <p>
        <a className="ds-link" href={pathIn(language, `/deltakelse?scheme=${after.scheme}&from=${after.year}&to=${after.year}&owner=any&lists=all`)}>{words.goParticipation}</a>
      </p>
    </>
  )
}
