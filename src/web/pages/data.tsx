import type { Language } from '../../domain/text.ts'
import type { Dataset } from '../../store/snapshot.ts'
import { formats } from '../../domain/format.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { English } from '../parts/block-foot.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { dataWords } from './data/words.ts'
import { importWords } from './import/words.ts'
import { registerWords } from './registers/words.ts'

/** The map is the only dataset that is not a table. */
const fileOf = (id: string): string => `/api/v1/datasets/${id}${id === 'map' ? '.topojson' : '.csv'}`

/** The files that have title, version and source in common. */
interface Package extends Dataset {
  readonly files: readonly Dataset[]
}

function packagesOf(datasets: readonly Dataset[]): readonly Package[] {
  const found = new Map<string, readonly Dataset[]>()
  for (const dataset of datasets) {
    const key = [dataset.title.nb, dataset.version, dataset.source, dataset.licence].join('|')
    found.set(key, [...(found.get(key) ?? []), dataset])
  }
  return [...found.values()].flatMap((files) => (files[0] ? [{ ...files[0], files }] : []))
}

/** The files of a package: what each is called, a link that downloads it, and how many rows it has. */
function Files({ language, files }: { readonly language: Language; readonly files: readonly Dataset[] }) {
  const words = dataWords[language]
  return (
    <ul className="plain-list">
      {files.map(({ id, rows }) => (
        <li key={id}>
          <a className="ds-link unbroken" href={fileOf(id)} title={words.downloadOf(id)}>
            {id}
          </a>
          {id !== 'map' && <span className="quiet"> {words.rowsOf(formats[language].whole(rows))}</span>}
        </li>
      ))}
    </ul>
  )
}

export const dataPage: Page = {
  id: 'data',
  path: '/data',
  render: ({ language, datasets }) => {
    const words = dataWords[language]
    const { whole } = formats[language]
    const packages = packagesOf(datasets)
    const described = packages.filter(({ description }) => description !== '')
    return {
      title: words.title,
      main: (
        <>
          <PageHead title={words.title} lead={words.lead}>
            <nav aria-label={words.go}>
              <ul>
                <li><a className="ds-link" href={pathIn(language, '/data/dekning')}>{words.goCoverage}</a></li>
                <li><a className="ds-link" href={pathIn(language, '/data/avklaring')}>{words.goReview}</a></li>
                <li><a className="ds-link" href={pathIn(language, '/data/import')}>{importWords[language].title}</a></li>
                <li><a className="ds-link" href={pathIn(language, '/data/registre')}>{registerWords[language].link}</a></li>
                <li><a className="ds-link" href={pathIn(language, '/metode')}>{words.goMethod}</a></li>
                <li><a className="ds-link" href="/api/v1/datasets">{words.goApi}</a></li>
              </ul>
            </nav>
          </PageHead>
          <section>
            <h2 className="ds-heading" data-size="sm">
              {words.datasets(whole(datasets.length))}
            </h2>
            <DataTable
              id="datasets"
              caption={words.datasets(whole(datasets.length))}
              quietCaption
              rows={packages}
              keyOf={({ title }) => title.nb}
              columns={[
                { id: 'title', title: words.dataset, rowHeader: true, cell: ({ title }) => title[language] },
                { id: 'version', title: words.version, cell: ({ version }) => <span className="unbroken">{version}</span> },
                { id: 'source', title: words.source, cell: ({ source, sourceUrl }) => (sourceUrl.startsWith('http') ? <a className="ds-link" href={sourceUrl} lang="en">{source}</a> : <English>{source}</English>) },
                { id: 'licence', title: words.licence, cell: ({ licence, licenceUrl }) => (licence === '' ? words.noLicence : licenceUrl.startsWith('http') ? <a className="ds-link" href={licenceUrl} lang="en">{licence}</a> : <English>{licence}</English>) },
                { id: 'download', title: words.download, cell: ({ files }) => <Files language={language} files={files} /> },
              ]}
            />
          </section>
          <section>
            <h2 className="ds-heading" data-size="sm">
              {words.caution}
            </h2>
            {language !== 'en' && <p className="quiet">{words.cautionIn}</p>}
            <dl className="facts-list">
              {described.map(({ id, title, description }) => (
                <div key={id} className="note-pair">
                  <dt>{title[language]}</dt>
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
