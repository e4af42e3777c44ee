import type { KeptRefusal } from '../../../domain/refusal.ts'
import type { ListHistory } from '../../../actions/list-history.ts'
import type { StoredEntry, StoredList } from '../../../store/snapshot.ts'
import type { PageRequest, PageResult } from '../../page.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { SourceLink } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { limited } from '../../parts/limited.ts'
import { termsIn } from '../../text/terms.ts'
import { Told } from '../import/told.tsx'
import { importWords } from '../import/words.ts'
import { Versions } from './versions.tsx'

export interface ListView {
  readonly request: Pick<PageRequest, 'language' | 'ask'>
  readonly changes: NonNullable<PageRequest['changes']>
  readonly list: string
  /** Null when the list is withdrawn. */
  readonly inForce: StoredList | null
  readonly entries: readonly StoredEntry[]
  /** Null for readers who may not change anything. */
  readonly history: ListHistory | null
  readonly refusal: KeptRefusal | null
}

/** One list: its names as they stand, every version there has been of it, and how to take one back. */
export function listPage(view: ListView): PageResult {
  const { request, list, inForce, entries, history, refusal } = view
  const { language, ask } = request
  const words = importWords[language]
  const terms = termsIn[language]
  const { whole } = formats[language]
  const scheme = ask.schemes({ owner: 'any' }).answer.schemes.find(({ id }) => id === inForce?.scheme)
  return {
    title: words.listTitle(list),
    main: (
      <>
        <section>
          <h1 className="ds-heading" data-size="lg">{words.listTitle(list)}</h1>
          {inForce ? (
            <p className="lead">
              <a className="ds-link" href={pathIn(language, `/ordninger/${inForce.scheme}`)}>{words.listLead(scheme?.name[language] ?? inForce.scheme, String(inForce.year))}</a> · {terms.stage[inForce.stage]}{inForce.sourceUrl !== '' && ' · '}
              <SourceLink url={inForce.sourceUrl} text={words.listSource} />
            </p>
          ) : (
            <p className="lead">{words.listWithdrawn}</p>
          )}
          {refusal && <Told refusal={refusal} request={request} />}
        </section>
        {history ? <Versions view={view} history={history} /> : <p className="quiet">{words.historyOff}</p>}
        {inForce && (
          <section>
            <h2 className="ds-heading" data-size="sm">{words.listEntries(whole(entries.length))}</h2>
            <DataTable
              id="entries"
              caption={words.listEntriesCaption}
              quietCaption
              tall
              {...limited(entries, '', language)}
              keyOf={({ id }) => String(id)}
              columns={[
                { id: 'row', title: words.row, cell: ({ sheet, row }) => words.rowIn(sheet, String(row)) },
                { id: 'text', title: words.names, rowHeader: true, cell: ({ text }) => text },
                { id: 'as', title: words.readAs, cell: (entry) => readAs(entry, language) },
                { id: 'role', title: words.fields.role, cell: ({ role }) => (role === null ? null : terms.role[role]) },
                { id: 'project', title: words.fields.project, cell: ({ project }) => project },
                { id: 'amount', title: words.fields.amount, numeric: true, cell: ({ amountNok }) => (amountNok === null ? null : whole(amountNok)) },
              ]}
            />
          </section>
        )}
      </>
    ),
  }
}

/** The number of the municipality a name counts for, or why it counts for none. */
function readAs(entry: StoredEntry, language: PageRequest['language']): string {
  const { outcome } = importWords[language]
  if (entry.answer === 'settled') return `${entry.answerCode ?? ''} (${outcome.settled})`
  if (entry.answer === 'rejected') return `${outcome.notMunicipality} (${outcome.settled})`
  return entry.code ?? (entry.outcome === 'not-municipality' ? outcome.notMunicipality : outcome.waiting)
}
