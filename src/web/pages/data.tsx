import { formats } from '../format.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { English } from '../parts/block-foot.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { dataWords } from './data/words.ts'

/** The map is the only dataset that is not a table. */
const fileOf = (id: string): string => `/api/v1/datasets/${id}${id === 'map' ? '.topojson' : '.csv'}`

export const dataPage: Page = {
  id: 'data',
  path: '/data',
  render: ({ language, datasets }) => {
    const words = dataWords[language]
    const { whole } = formats[language]
    const described = datasets.filter(({ description }) => description !== '')
    return {
      title: words.title,
      main: (
        <>
          <section>
            <h1 className="ds-heading" data-size="lg">
              {words.title}
            </h1>
            <p className="lead">{words.lead}</p>
            <nav aria-label={words.go}>
              <ul>
                <li><a className="ds-link" href={pathIn(language, '/data/dekning')}>{words.goCoverage}</a></li>
                <li><a className="ds-link" href={pathIn(language, '/data/avklaring')}>{words.goReview}</a></li>
                <li><a className="ds-link" href={pathIn(language, '/metode')}>{words.goMethod}</a></li>
                <li><a className="ds-link" href="/api/v1/datasets">{words.goApi}</a></li>
              </ul>
            </nav>
          </section>
          <section>
            <h2 className="ds-heading" data-size="sm">
              {words.datasets(whole(datasets.length))}
            </h2>
            <DataTable
              id="datasets"
              caption={words.datasets(whole(datasets.length))}
              quietCaption
              rows={datasets}
              keyOf={({ id }) => id}
              columns={[
                { id: 'title', title: words.dataset, rowHeader: true, cell: ({ title, id }) => (<><span>{title[language]}</span> <code>{id}</code></>) },
                { id: 'version', title: words.version, cell: ({ version }) => <span className="unbroken">{version}</span> },
                { id: 'rows', title: words.rows, numeric: true, cell: ({ rows, id }) => (id === 'map' ? null : whole(rows)) },
                { id: 'source', title: words.source, cell: ({ source, sourceUrl }) => (sourceUrl.startsWith('http') ? <a className="ds-link" href={sourceUrl} lang="en">{source}</a> : <English>{source}</English>) },
                { id: 'licence', title: words.licence, cell: ({ licence, licenceUrl }) => (licence === '' ? words.noLicence : licenceUrl.startsWith('http') ? <a className="ds-link" href={licenceUrl} lang="en">{licence}</a> : <English>{licence}</English>) },
                { id: 'download', title: words.download, cell: ({ id }) => <a className="ds-link" href={fileOf(id)}>{words.downloadOf(id)}</a> },
              ]}
            />
          </section>
          <section>
            <h2 className="ds-heading" data-size="sm">
              {words.caution}
            </h2>
            {language !== 'en' && <p className="quiet">{words.cautionIn}</p>}
            <dl className="facts-list">
              {described.map(({ id, description }) => (
                <div key={id} className="note-pair">
                  <dt>
                    <code>{id}</code>
                  </dt>
                  <dd>
                    <English>{description}</English>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        </>
      ),
    }
  },
}
