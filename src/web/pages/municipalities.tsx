import type { MunicipalityHit, SearchAnswer } from '../../answers/search.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../date.ts'
import { formats } from '../../domain/format.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { Why } from '../parts/block-foot.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { ListForm } from './municipalities/form.tsx'
import { addressOf, readState, shownRows } from './municipalities/state.ts'
import { ListTable } from './municipalities/table.tsx'
import { municipalityWords } from './municipality/words.ts'

export const municipalitiesPage: Page = {
  id: 'municipalities',
  path: '/kommuner',
  render: ({ language, url, ask }) => {
    const words = municipalityWords[language]
    const state = readState(url.searchParams)
    const envelope = ask.municipalities({})
    const { municipalities, on } = envelope.answer
    const hits = state.sought === '' ? null : hitsOf(ask.search({ text: state.sought }).answer)
    const rows = shownRows(municipalities, state, hits, language)
    const county = municipalities.find(({ countyCode }) => countyCode === state.county)?.county ?? ''
    return {
      title: words.title,
      main: (
        <>
          <PageHead title={words.title} lead={words.lead}>
            <ListForm language={language} state={state} municipalities={municipalities} />
          </PageHead>
          <section aria-live="polite">
            <h2 className="ds-heading" data-size="sm">
              {hits === null
                ? `${county === '' ? '' : `${county}: `}${words.allOn(formats[language].whole(rows.length), dateInWords(on, language))}`
                : rows.length === 0
                  ? words.noHits(state.sought)
                  : words.hits(rows.length, formats[language].whole(rows.length), state.sought)}
            </h2>
            {rows.length === 0 ? <Nothing language={language} hasCounty={state.county !== ''} sought={state.sought} /> : <ListTable language={language} rows={rows} hits={hits} state={state} />}
            {(hits !== null || state.county !== '') && (
              <p>
                <a className="ds-link" href={addressOf({ ...state, sought: '', county: '' }, language)}>
                  {words.showAll}
                </a>
              </p>
            )}
            {hits !== null && (
              <Why language={language} method="names">
                {words.whyNames}
              </Why>
            )}
            <TakeHome language={language} envelope={envelope} />
          </section>
        </>
      ),
    }
  },
}

/** The municipalities among all hits, the surest first. */
const hitsOf = ({ parts }: SearchAnswer): readonly MunicipalityHit[] => parts.flatMap(({ hits }) => hits.flatMap((hit) => (hit.kind === 'municipality' ? [hit] : [])))

function Nothing({ language, hasCounty, sought }: { readonly language: Language; readonly hasCounty: boolean; readonly sought: string }) {
  const words = municipalityWords[language]
  return (
    <p className="empty">
      {hasCounty ? words.noHitsHere : words.noneHelp}{' '}
      <a className="ds-link" href={pathIn(language, `/sok?q=${encodeURIComponent(sought)}`)}>
        {words.searchAll}
      </a>
    </p>
  )
}
