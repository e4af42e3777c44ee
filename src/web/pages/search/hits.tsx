import type { Hit } from '../../../answers/search.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { pathIn } from '../../links.ts'
import { searchWords } from '../../text/search.ts'

/** Each hit with what it is and why; what only resembles the text stands below a line of its own. */
export function Hits({ language, hits }: { readonly language: Language; readonly hits: readonly Hit[] }) {
  const sure = hits.filter(({ fit }) => fit === 'exact' || fit === 'former')
  const alike = hits.filter((hit) => !sure.includes(hit))
  return (
    <>
      {sure.length > 0 && <List language={language} hits={sure} />}
      {sure.length > 0 && alike.length > 0 && (
        <h3 className="ds-heading" data-size="xs">
          {searchWords[language].alike}
        </h3>
      )}
      {alike.length > 0 && <List language={language} hits={alike} />}
    </>
  )
}

const List = ({ language, hits }: { readonly language: Language; readonly hits: readonly Hit[] }) => (
  <ul className="hits">
    {hits.map((hit) => (
      <li key={`${hit.kind} ${hit.id}`}>
        <a className="ds-link hit-name" href={pathIn(language, hit.path)}>
          {hit.title[language]}
          {hit.kind === 'municipality' && ` (${hit.id})`}
        </a>
        <Told language={language} hit={hit} />
      </li>
    ))}
  </ul>
)

function Told({ language, hit }: { readonly language: Language; readonly hit: Hit }) {
  if (hit.kind !== 'municipality') return <span className="quiet">{hit.why[language]}</span>
  const { former, county, why, validFrom, fit, names } = hit
  return (
    <>
      {names.length > 1 && <span>{names.join(' – ')}</span>}
      <span>{why[language]}</span>
      <span className="quiet">
        {fit !== 'exact' && county !== null && `${county}, `}
        {searchWords[language].numberSince(dateInWords(validFrom, language))}
      </span>
      {former && (
        <a className="ds-link quiet" href={pathIn(language, `/kommuner/${former.code}`)}>
          {searchWords[language].oldPage(former.name, former.code)}
        </a>
      )}
    </>
  )
}
