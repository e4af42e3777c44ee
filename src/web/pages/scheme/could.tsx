import { inAlphabet } from '../../collate.ts'
import type { MapUnit } from '../../../answers/map.ts'
import type { SchemeAnswer } from '../../../answers/scheme.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import { TakeHome } from '../../parts/take-home.tsx'
import { commonWords } from '../../text/words.ts'
import { schemePageWords } from './page-words.ts'

/** Unused reach: who was in scope and could take part, and is found on no list. Where that is not known, it says so. */
export function Could({ request: { language, ask }, answer }: { readonly request: PageRequest; readonly answer: SchemeAnswer }) {
  const { could } = schemePageWords[language]
  const { whole } = formats[language]
  const envelope = ask.map({ scheme: [answer.scheme.id], owner: 'any', among: 'eligible' })
  const { municipalities } = envelope.answer
  const inScope = municipalities.filter((unit) => unit.inScope !== null && unit.inScope > 0)
  const never = inScope.filter(({ standing }) => standing === 'never')
  const [elsewhere, unknown] = [inScope.filter(({ standing }) => standing === 'listed').length, municipalities.filter(({ standing }) => standing === 'unknown').length]
  if (envelope.coverage.listsCounted === 0) {
    return (
      <>
        <h2 className="ds-heading" data-size="sm">
          {could.unknown}
        </h2>
        <p>
          {could.unknownWhy}{' '}
          <a className="ds-link" href="#lister">
            {schemePageWords[language].parts.lister}
          </a>
        </p>
      </>
    )
  }
  const completeLists = answer.lists.filter(({ complete }) => complete)
  return (
    <>
      <h2 className="ds-heading" data-size="sm">
        {never.length === 0 ? could.none : could.title(whole(never.length), whole(inScope.length))}
      </h2>
      <p>
        {completeLists.every(({ eligible }) => eligible === 'all') ? could.everyone : could.eligible}
        {completeLists.some(({ eligible }) => eligible === 'unknown') && ` ${could.partly}`}
        {elsewhere > 0 && ` ${could.elsewhere(whole(elsewhere))}`}
        {unknown > 0 && ` ${could.uncertain(whole(unknown))}`}
      </p>
      <p className="quiet">{could.caution}</p>
      {never.length > 0 && (
        <details>
          <summary>{could.show(whole(never.length))}</summary>
          <div className="by-county">
            {byCounty(never, commonWords[language].unknown).map(([county, units]) => (
              <div key={county}>
                <h3 className="ds-heading" data-size="2xs">
                  {county} ({whole(units.length)})
                </h3>
                <ul className="column-list">
                  {units.map(({ code, name }) => (
                    <li key={code}>
                      <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      )}
      <TakeHome language={language} envelope={envelope} part="municipalities" />
    </>
  )
}

function byCounty(units: readonly MapUnit[], unknown: string): readonly (readonly [string, readonly MapUnit[]])[] {
  const counties = new Map<string, MapUnit[]>()
  for (const unit of units) counties.set(unit.county ?? unknown, [...(counties.get(unit.county ?? unknown) ?? []), unit])
  return [...counties].map(([county, own]) => [county, own.toSorted((a, b) => inAlphabet(a.name, b.name))])
}
