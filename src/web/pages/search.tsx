import type { SoughtPart } from '../../answers/search.ts'
import type { Language } from '../../domain/text.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { Why } from '../parts/block-foot.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { Hits } from './search/hits.tsx'
import { searchWords } from '../text/search.ts'
import { MunicipalitySearch } from './shared/municipality-search.tsx'

/** What a longer text is cut to before it is asked about: far longer than any name. */
const longest = 2000

export const searchPage: Page = {
  id: 'search',
  path: '/sok',
  render: ({ language, url, ask }) => {
    const words = searchWords[language]
    const sought = (url.searchParams.get('q') ?? '').slice(0, longest).trim()
    const envelope = sought === '' ? null : ask.search({ text: sought })
    const answer = envelope?.answer
    return {
      title: sought === '' ? words.title : words.titleFor(sought.slice(0, 60)),
      main: (
        <>
          <section>
            <h1 className="ds-heading" data-size="lg">
              {words.title}
            </h1>
            <MunicipalitySearch language={language} sought={sought} />
          </section>
          {sought === '' && <p className="empty">{words.empty}</p>}
          {answer?.parts.map((part) => (
            <Part key={part.text} language={language} part={part} certain={answer.certain} />
          ))}
          {answer && answer.tried.length > 0 && (
            <section>
              <h2 className="ds-heading" data-size="sm">
                {answer.parts.length === 0 ? words.tooLong : words.triedTitle}
              </h2>
              <ul>
                {answer.tried.map((text) => (
                  <li key={text.nb}>{text[language]}</li>
                ))}
              </ul>
              <p>
                {words.whatNow} <a className="ds-link" href={pathIn(language, '/kommuner')}>{words.allMunicipalities}</a> {words.or}{' '}
                <a className="ds-link" href={pathIn(language, '/ordninger')}>{words.allSchemes}</a>.
              </p>
            </section>
          )}
          {envelope && (
            <section>
              <Why language={language} method="names">
                {words.whyNames}
              </Why>
              <TakeHome language={language} envelope={envelope} />
            </section>
          )}
        </>
      ),
    }
  },
}

/** The hits of one name: which municipality it is, or those it may be; then what else bears or resembles it. */
function Part({ language, part: { text, hits }, certain }: { readonly language: Language; readonly part: SoughtPart; readonly certain: string | null }) {
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        {titleOf(language, text, hits, certain)}
      </h2>
      <Hits language={language} hits={hits} />
    </section>
  )
}

function titleOf(language: Language, text: string, hits: SoughtPart['hits'], certain: string | null): string {
  const words = searchWords[language]
  const sure = hits.filter(({ fit }) => fit === 'exact' || fit === 'former')
  if (hits.length === 0) return words.none(text)
  if (hits.every(({ fit }) => fit === 'near')) return words.suggested(text)
  if (certain === null && sure.filter(({ kind }) => kind === 'municipality').length > 1) return words.ambiguous(text)
  return words.hits(hits.length, String(hits.length), text)
}
