import type { Envelope } from '../../answers/answer.ts'
import type { EditionChangesAnswer } from '../../answers/edition/changes.ts'
import type { Comparison, FigureChange, Shown } from '../../answers/edition/compare.ts'
import type { Edition } from '../../domain/edition.ts'
import { changeTitles, countByReason, reasonKinds, reasonTitles } from '../../domain/edition-changes.ts'
import { formats } from '../../domain/format.ts'
import type { Language, Text } from '../../domain/text.ts'
import { figureInWords } from '../edition/written.ts'
import { pathIn } from '../links.ts'
import type { PageResult } from '../page.ts'
import { DataTable } from '../parts/data-table.tsx'
import { limited } from '../parts/limited.ts'
import { Notice } from '../parts/notice.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { draftId } from './edition/context.ts'
import { editionWords } from './edition/words.ts'

export interface ChangesView extends Comparison {
  readonly language: Language
  readonly a: string
  readonly b: string
  /** The correction that b is of a; null when it is none. */
  readonly corrects: Edition['corrects']
  /** The answer that it is read from; null where one of them is a draft. */
  readonly envelope: Envelope<EditionChangesAnswer> | null
}

/** Data shown that have moved, at most. */
const mostData = 40

/** What changed from one edition to another, and why. */
export function changesPage({ language, a, b, corrects, envelope, changes, same, data }: ChangesView): PageResult {
  const all = editionWords[language]
  const words = all.changes
  const { whole } = formats[language]
  const [from, to] = [nameOf(a, language), nameOf(b, language)]
  const count = (kind: FigureChange['kind']): string => whole(changes.filter((change) => change.kind === kind).length)
  return {
    title: words.title(from, to),
    main: (
      <>
        <section className="edition-title">
          <p className="edition-line">
            <a className="ds-link" href={pathIn(language, '/rapport')}>
              {all.title}
            </a>{' '}
            ·{' '}
            <a className="ds-link" href={pathIn(language, `/rapport/${a}`)}>
              {from}
            </a>{' '}
            ·{' '}
            <a className="ds-link" href={pathIn(language, `/rapport/${b}`)}>
              {to}
            </a>
          </p>
          <h1 className="ds-heading" data-size="lg">
            {changes.length === 0 ? words.none(from, to) : (changes.every(({ kind }) => kind === 'changed') ? words.some : words.moved)(whole(changes.length), from, to)}
          </h1>
          <p className="lead">
            {changes.length > 0 && `${words.counts(count('changed'), count('new'), count('gone'))} `}
            {words.same(whole(same))}
          </p>
          {corrects?.id === a && (
            <Notice kind="info" title={`${to} ${all.corrects(a)}`}>
              <p>{all.correctedWhy(corrects.reason)}</p>
            </Notice>
          )}
        </section>
        {changes.length > 0 && <Reasons language={language} changes={changes} />}
        {data.length > 0 && (
          <section>
            <h2 className="ds-heading" data-size="sm">{words.data}</h2>
            <ul className="edition-moved">
              {data.slice(0, mostData).map(({ of, id, what }) => (
                <li key={`${of} ${id}`}>{what[language]}</li>
              ))}
            </ul>
            {data.length > mostData && <p className="quiet">{words.more(whole(data.length - mostData))}</p>}
          </section>
        )}
        {changes.length > 0 && (
          <section>
            <h2 className="ds-heading" data-size="sm">{words.table}</h2>
            <Changes language={language} changes={changes} from={from} to={to} />
          </section>
        )}
        {envelope && (
          <section>
            <TakeHome language={language} envelope={envelope} />
          </section>
        )}
      </>
    ),
  }
}

const nameOf = (id: string, language: Language): string =>
  id === draftId ? editionWords[language].draft.toLowerCase() : id

function Reasons({ language, changes }: { readonly language: Language; readonly changes: readonly FigureChange[] }) {
  const { changes: words } = editionWords[language]
  const counts = countByReason(changes)
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">{words.why}</h2>
      <p>{words.whyLead}</p>
      <DataTable
        id="grunner"
        caption={words.why}
        quietCaption
        rows={reasonKinds.filter((kind) => counts[kind] > 0)}
        keyOf={(kind) => kind}
        columns={[
          { id: 'reason', title: words.reason, rowHeader: true, cell: (kind) => reasonTitles[kind][language] },
          { id: 'count', title: words.figures, numeric: true, cell: (kind) => formats[language].whole(counts[kind]) },
        ]}
      />
    </section>
  )
}

interface ChangesProps {
  readonly language: Language
  readonly changes: readonly FigureChange[]
  readonly from: string
  readonly to: string
}

const order: readonly FigureChange['kind'][] = ['changed', 'new', 'gone']

function Changes({ language, changes, from, to }: ChangesProps) {
  const { changes: words } = editionWords[language]
  const rows = changes.toSorted((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind))
  return (
    <DataTable
      id="endringer"
      caption={words.table}
      quietCaption
      stacked
      {...limited(rows, words.alike, language)}
      keyOf={({ id }) => id}
      columns={[
        { id: 'figure', title: words.figure, rowHeader: true, cell: ({ title }) => title[language] },
        { id: 'kind', title: words.kind, cell: ({ kind }) => changeTitles[kind][language] },
        {
          id: 'before',
          title: words.before(from),
          numeric: true,
          cell: ({ before, ...change }) => <Value shown={before} change={change} language={language} />,
        },
        {
          id: 'after',
          title: words.before(to),
          numeric: true,
          cell: ({ after, ...change }) => <Value shown={after} change={change} language={language} />,
        },
        {
          id: 'why',
          title: words.why,
          cell: ({ reasons }) =>
            reasonsTold(
              reasons.map(({ what }) => what),
              language,
            ),
        },
      ]}
    />
  )
}

function Value({
  shown,
  change,
  language,
}: {
  readonly shown: Shown | null
  readonly change: Pick<FigureChange, 'id' | 'title' | 'unit'>
  readonly language: Language
}) {
  if (shown === null) return '–'
  return figureInWords({ ...change, ...shown, source: '' }, language, 'with-interval')
}

/** Reasons told of one figure, at most: the table to take home has them all. */
const mostReasons = 3

function reasonsTold(reasons: readonly Text[], language: Language): string {
  const told = reasons
    .slice(0, mostReasons)
    .map((what) => what[language])
    .join('; ')
  return reasons.length > mostReasons
    ? `${told}; ${editionWords[language].changes.more(formats[language].whole(reasons.length - mostReasons))}`
    : told
}
