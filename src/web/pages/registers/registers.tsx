import type { DatasetVersions } from '../../../actions/update-data-versions.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { pathIn } from '../../links.ts'
import type { PageResult } from '../../page.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Told } from '../import/told.tsx'
import { DatasetSection } from './dataset-section.tsx'
import type { RegistersView } from './view.ts'
import { registerWords } from './words.ts'

/** Which registers can be fetched, when each was last asked, what is in force, what waits and what it would change. */
export function registersPage(view: RegistersView): PageResult {
  const { request, datasets, refusal } = view
  const { language } = request
  const words = registerWords[language]
  const failed = [
    ...new Map(datasets.flatMap((one) => (one.last?.refused ? [[one.source, one] as const] : []))).values(),
  ]
  return {
    title: words.title,
    main: (
      <>
        <PageHead title={words.title} lead={words.lead}>
          {refusal && <Told refusal={refusal} request={request} />}
          {failed.map(({ source, title, last }) => (
            <Notice
              key={source}
              kind="warning"
              title={`${title[language]}: ${words.notFetched(day(last?.at, language))}`}
            >
              <p className="message">{last?.refused?.text[language]}</p>
            </Notice>
          ))}
          <p>
            <a className="ds-link" href={pathIn(language, '/data')}>
              {words.back}
            </a>
          </p>
        </PageHead>
        <section>
          <h2 className="ds-heading" data-size="sm">
            {words.datasets}
          </h2>
          <DataTable
            id="registers"
            caption={words.datasets}
            quietCaption
            stacked
            rows={datasets}
            keyOf={({ dataset }) => dataset}
            columns={[
              { id: 'dataset', title: words.dataset, rowHeader: true, cell: (one) => titleOf(one, datasets, language) },
              { id: 'inForce', title: words.inForce, cell: (one) => inForceOf(one, language) },
              {
                id: 'last',
                title: words.last,
                cell: ({ last }) =>
                  last === null
                    ? words.never
                    : last.refused
                      ? words.lastRefused(day(last.at, language))
                      : day(last.at, language),
              },
              {
                id: 'waiting',
                title: words.waiting,
                numeric: true,
                cell: ({ versions }) =>
                  formats[language].whole(versions.filter(({ state }) => state === 'draft').length),
              },
            ]}
          />
        </section>
        <section>
          <h2 className="ds-heading" data-size="sm">
            {words.how}
          </h2>
          <p>{words.howText}</p>
          <pre>
            <code>rekkevidde data update</code>
          </pre>
          <p>{view.changes.state === 'on' ? words.useNote : words.changeOff}</p>
        </section>
        {datasets
          .filter(({ versions }) => versions.length > 0)
          .map((one) => (
            <DatasetSection key={one.dataset} view={view} dataset={one} title={titleOf(one, datasets, language)} />
          ))}
      </>
    ),
  }
}

const day = (moment: string | undefined, language: Language): string =>
  dateInWords((moment ?? '').slice(0, 10), language)

/** A source's title; with the dataset's own name where the source gives several. */
function titleOf(
  { source, dataset, title }: DatasetVersions,
  all: readonly DatasetVersions[],
  language: Language,
): string {
  const isAlone = all.filter((other) => other.source === source).length === 1
  return isAlone ? title[language] : `${title[language]}: ${dataset}`
}

function inForceOf({ inForce, shipped, versions }: DatasetVersions, language: Language): string {
  const words = registerWords[language]
  if (inForce === 'none') return words.noneInForce
  if (inForce === 'shipped') return words.shippedInForce(dateInWords(shipped ?? '', language))
  const used = versions.find(({ number }) => number === inForce)
  return words.fetchedInForce(String(inForce), dateInWords(used?.version ?? '', language))
}
