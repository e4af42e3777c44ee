import type { MunicipalityAnswer } from '../../answers/municipality.ts'
import type { ListedMunicipality } from '../../answers/municipalities.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../date.ts'
import { formats } from '../format.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { Why } from '../parts/block-foot.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { SearchForm } from './municipality/search-form.tsx'
import { municipalityWords } from './municipality/words.ts'

export const municipalitiesPage: Page = {
  id: 'municipalities',
  path: '/kommuner',
  render: ({ language, url, ask }) => {
    const words = municipalityWords[language]
    const sought = (url.searchParams.get('sok') ?? '').trim().slice(0, 500)
    const found = sought === '' ? null : ask.municipality({ name: sought }).answer
    const envelope = ask.municipalities({})
    const { municipalities, on } = envelope.answer
    return {
      title: words.title,
      main: (
        <>
          <section>
            <h1 className="ds-heading" data-size="lg">
              {words.title}
            </h1>
            <p className="lead">{words.lead}</p>
            <SearchForm language={language} sought={sought} />
          </section>
          {found && <Found language={language} sought={sought} answer={found} />}
          <section>
            <h2 className="ds-heading" data-size="sm">
              {words.all(formats[language].whole(municipalities.length), dateInWords(on, language))}
            </h2>
            <ByCounty language={language} municipalities={municipalities} />
            <TakeHome language={language} envelope={envelope} />
          </section>
        </>
      ),
    }
  },
}

/** What the text was understood as: the municipality, those it may be with the reason for each, or none. */
function Found({ language, sought, answer }: { readonly language: Language; readonly sought: string; readonly answer: MunicipalityAnswer }) {
  const words = municipalityWords[language]
  const { match, municipality, candidates } = answer
  if (municipality !== null) {
    return (
      <section aria-live="polite">
        <h2 className="ds-heading" data-size="sm">
          {words.found(sought)}{' '}
          <a className="ds-link" href={pathIn(language, `/kommuner/${municipality.code}`)}>
            {municipality.name} ({municipality.code})
          </a>
        </h2>
        <p>
          {words.identity(municipality.code, municipality.county ?? words.unknownCounty)}, {words.from(dateInWords(municipality.validFrom, language))}
          {municipality.validTo !== null && ` ${words.until(dateInWords(municipality.validTo, language))}`}.
        </p>
      </section>
    )
  }
  const title = match === 'ambiguous' ? words.several(sought) : match === 'suggested' ? words.suggested(sought) : words.none(sought)
  return (
    <section aria-live="polite">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <DataTable
        id="candidates"
        caption={title}
        quietCaption
        rows={candidates}
        keyOf={({ code }) => code}
        empty={words.noneHelp}
        columns={[
          { id: 'name', title: words.name, rowHeader: true, cell: ({ code, name }) => <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>{name}</a> },
          { id: 'code', title: words.code, cell: ({ code }) => code },
          { id: 'county', title: words.county, cell: ({ county }) => county || null },
          { id: 'why', title: words.whyIt, cell: ({ why }) => why[language] },
        ]}
      />
      <Why language={language} method="names">
        {words.whyNames}
      </Why>
    </section>
  )
}

function ByCounty({ language, municipalities }: { readonly language: Language; readonly municipalities: readonly ListedMunicipality[] }) {
  const { compare } = new Intl.Collator('nb')
  const counties = [...new Set(municipalities.map(({ county }) => county ?? ''))]
  return (
    <div className="by-county">
      {counties.map((county) => (
        <section key={county} aria-labelledby={idOf(county)}>
          <h3 className="ds-heading" data-size="xs" id={idOf(county)}>
            {county || municipalityWords[language].unknownCounty}
          </h3>
          <ul className="column-list">
            {municipalities.filter((one) => (one.county ?? '') === county).toSorted((a, b) => compare(a.name, b.name)).map(({ code, name }) => (
              <li key={code}>
                <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const idOf = (county: string): string => `fylke-${county.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}`
