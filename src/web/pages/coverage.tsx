import type { Envelope } from '../../answers/answer.ts'
import type { CoverageAnswer, CoveredList } from '../../answers/coverage.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Language } from '../../domain/text.ts'
import { formats } from '../format.ts'
import { pathIn } from '../links.ts'
import type { Page, PageRequest } from '../page.ts'
import { SourceLink, Why } from '../parts/block-foot.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { limited } from '../parts/limited.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Notice } from '../parts/notice.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { termsIn } from '../text/terms.ts'
import { commonWords } from '../text/words.ts'
import { RefusalWords } from './shared/refusal-words.tsx'
import { ListFilter } from './data/list-filter.tsx'
import { dataWords } from './data/words.ts'

export const coveragePage: Page = {
  id: 'coverage',
  path: '/data/dekning',
  render: (request) => {
    const { language, url, ask } = request
    const words = dataWords[language]
    const chosen = Object.fromEntries(['scheme', 'owner', 'from', 'to'].flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name) ?? '']] : [])))
    const { envelope, refused } = answer(request, chosen)
    const collator = new Intl.Collator(language === 'en' ? 'en' : 'nb')
    const schemes = ask.schemes({}).answer.schemes.map(({ id, name }) => ({ id, name: name[language] })).toSorted((a, b) => collator.compare(a.name, b.name))
    return {
      title: words.coverageTitle,
      status: refused === null ? 200 : 400,
      main: (
        <>
          <section>
            <h1 className="ds-heading" data-size="lg">
              {envelope ? words.coverageLead(...counts(envelope, ['listsComplete', 'listsKnown'], language)) : words.coverageTitle}
            </h1>
            {envelope && <p className="lead">{words.coverageText(...counts(envelope, ['listsCounted', 'rowsWaiting'], language))}</p>}
            {refused !== null && (
              <Notice kind="wrong">
                <RefusalWords error={refused} request={request} />
              </Notice>
            )}
            <ListFilter language={language} schemes={schemes} chosen={chosen} />
          </section>
          {envelope && <Covered language={language} envelope={envelope} />}
          <Bring language={language} scheme={chosen.scheme ?? 'ID'} />
        </>
      ),
    }
  },
}

function answer({ ask }: PageRequest, chosen: Readonly<Record<string, string>>): { envelope: Envelope<CoverageAnswer> | null; refused: Refusal | null } {
  try {
    // The question reads years from text as well: its schema turns them into numbers.
    return { envelope: ask.coverage(chosen as Parameters<PageRequest['ask']['coverage']>[0]), refused: null }
  } catch (error) {
    if (error instanceof Refusal) return { envelope: null, refused: error }
    throw error
  }
}

function counts({ coverage }: Envelope, names: readonly [string, string], language: Language): [string, string] {
  const { whole } = formats[language]
  return [whole(Number(coverage[names[0]])), whole(Number(coverage[names[1]]))]
}

function Covered({ language, envelope }: { readonly language: Language; readonly envelope: Envelope<CoverageAnswer> }) {
  const words = dataWords[language]
  const terms = termsIn[language]
  const { yes, no } = commonWords[language]
  const { whole } = formats[language]
  const { lists, schemesWithoutList } = envelope.answer
  const collator = new Intl.Collator(language === 'en' ? 'en' : 'nb')
  const ordered = lists.toSorted((a, b) => collator.compare(a.schemeName[language], b.schemeName[language]) || b.year - a.year || a.id.localeCompare(b.id))
  const reasons = reasonsOf(lists)
  return (
    <>
      {reasons.length > 0 && (
        <section>
          <h2 className="ds-heading" data-size="sm">{words.reasons}</h2>
          <DataTable
            id="reasons"
            caption={words.reasons}
            quietCaption
            rows={reasons}
            keyOf={({ why }) => why}
            columns={[
              { id: 'why', title: words.reason, rowHeader: true, cell: ({ why }) => terms.unused[why] },
              { id: 'lists', title: words.lists, numeric: true, cell: ({ count }) => whole(count) },
            ]}
          />
          <Why language={language} method="coverage">{words.whyCoverage}</Why>
        </section>
      )}
      <section>
        <h2 className="ds-heading" data-size="sm">{words.allLists(whole(lists.length))}</h2>
        <DataTable
          id="lists"
          caption={words.allLists(whole(lists.length))}
          quietCaption
          tall
          {...limited(ordered, '', language)}
          keyOf={({ id }) => id}
          empty={words.none}
          columns={[
            { id: 'scheme', title: words.scheme, rowHeader: true, cell: ({ scheme, schemeName }) => <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}`)}>{schemeName[language]}</a> },
            { id: 'year', title: words.year, cell: ({ year }) => year },
            { id: 'scope', title: words.scope, cell: (list) => list.scopeTitle[language] },
            { id: 'stage', title: words.stage, cell: ({ stage }) => <div className="roomy">{terms.stage[stage]}</div> },
            { id: 'complete', title: words.complete, cell: ({ complete }) => (complete ? yes : no) },
            { id: 'names', title: words.names, numeric: true, cell: ({ rows }) => whole(rows) },
            { id: 'waiting', title: words.waiting, numeric: true, cell: ({ waiting }) => whole(waiting) },
            { id: 'counted', title: words.counted, cell: ({ unused }) => (unused === null ? words.countedYes : words.countedNo(terms.unused[unused])) },
            { id: 'source', title: words.source, cell: ({ sourceUrl }) => <SourceLink url={sourceUrl} text={words.sourceAt} /> },
          ]}
        />
        <TakeHome language={language} envelope={envelope} />
        <DrawnFrom language={language} envelope={envelope} />
      </section>
      <section>
        <h2 className="ds-heading" data-size="sm">{words.without(whole(schemesWithoutList.length))}</h2>
        <p className="quiet">{words.withoutLead}</p>
        <ul className="column-list wide-columns">
          {schemesWithoutList.map(({ id, name }) => (
            <li key={id}>
              <a className="ds-link" href={pathIn(language, `/ordninger/${id}`)}>{name[language]}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function reasonsOf(lists: readonly CoveredList[]): readonly { why: NonNullable<CoveredList['unused']>; count: number }[] {
  const found = new Map<NonNullable<CoveredList['unused']>, number>()
  for (const { unused } of lists) if (unused !== null) found.set(unused, (found.get(unused) ?? 0) + 1)
  return [...found].map(([why, count]) => ({ why, count })).toSorted((a, b) => b.count - a.count)
}

/** How to bring a list, with the exact command. */
function Bring({ language, scheme }: { readonly language: Language; readonly scheme: string }) {
  const words = dataWords[language]
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">{words.bring}</h2>
      <p>{words.bringLead}</p>
      <pre>
        <code>{`npx rekkevidde import ${language === 'en' ? 'LIST' : 'LISTE'}.xlsx --scheme ${/^[\w-]+$/.test(scheme) ? scheme : 'ID'} --year 2025 --scope national --complete --dry-run`}</code>
      </pre>
      <p>{words.bringThen}</p>
      <p className="quiet">
        <a className="ds-link" href={pathIn(language, '/metode/import')}>{words.goMethod}</a>
      </p>
    </section>
  )
}
