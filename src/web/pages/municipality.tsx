import type { Envelope } from '../../answers/answer.ts'
import type { MunicipalityAnswer, MunicipalityCoverage } from '../../answers/municipality.ts'
import { LocatorMap } from '../charts/locator-map.tsx'
import { dateInWords } from '../date.ts'
import { pathIn } from '../links.ts'
import type { Page, PageRequest } from '../page.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Notice } from '../parts/notice.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { errorPage } from './error.tsx'
import { Facts } from './municipality/facts.tsx'
import { becameOf, History } from './municipality/history.tsx'
import { OtherNames } from './municipality/names.tsx'
import { Need, needOf } from './municipality/need.tsx'
import { Peers } from './municipality/peers.tsx'
import { Population } from './municipality/population.tsx'
import { TookPart } from './municipality/took-part.tsx'
import { municipalityWords } from './municipality/words.ts'
import { schemeNames } from './shared/participation-rows.ts'

export const municipalityPage: Page = {
  id: 'municipality',
  path: '/kommuner/:code',
  render: (request) => {
    const { language, params, ask } = request
    const code = params.code ?? ''
    const envelope = ask.municipality({ name: code.slice(0, 500) })
    const { municipality } = envelope.answer
    if (municipality === null) return errorPage(language, { status: 404, title: municipalityWords[language].notFound(code), message: municipalityWords[language].noneHelp, where: null })
    return { title: municipality.name, main: <One request={request} envelope={envelope} municipality={municipality} /> }
  },
}

interface OneProps {
  readonly request: PageRequest
  readonly envelope: Envelope<MunicipalityAnswer, MunicipalityCoverage>
  readonly municipality: NonNullable<MunicipalityAnswer['municipality']>
}

function One({ request, envelope, municipality }: OneProps) {
  const { language, ask, map } = request
  const words = municipalityWords[language]
  const { answer, coverage } = envelope
  const { code, name, names, county, validFrom, validTo } = municipality
  const others = names.filter((other) => !name.startsWith(other))
  const asked = { ...envelope, input: { name: code } }
  const need = validTo === null ? needOf(ask, code) : null
  return (
    <div className="municipality">
      <div className="with-locator">
        <div>
          <section className="identity">
            <h1 className="ds-heading" data-size="lg">
              {name}
            </h1>
            <OtherNames language={language} names={others} />
            <p className="quiet">
              {words.identity(code, county ?? words.unknownCounty)}, {words.from(dateInWords(validFrom, language))}
              {validTo !== null && ` ${words.until(dateInWords(validTo, language))}`}
            </p>
            {validTo !== null && <Gone {...{ language, answer, code, name, validTo }} />}
          </section>
          <section>
            {answer.participation && <TookPart language={language} name={name} participation={answer.participation} coverage={coverage} schemeName={schemeNames(ask, 'first', language).name} />}
            <TakeHome language={language} envelope={asked} part="participation" />
          </section>
        </div>
        {validTo === null && county !== null && (
          <LocatorMap
            id="locator"
            map={map()}
            code={code}
            title={words.locatorTitle(name)}
            caption={(isFound) => (isFound ? words.locatorCaption(name, county) : words.locatorCounty(name, county))}
          />
        )}
      </div>
      <section>
        <Peers language={language} envelope={asked} />
      </section>
      {need && (
        <section>
          <Need language={language} envelope={need} />
        </section>
      )}
      <section>
        <Population language={language} envelope={asked} />
      </section>
      <section>
        <History language={language} envelope={asked} name={name} />
      </section>
      <section>
        <h2 className="ds-heading" data-size="xs">
          {words.factsTitle}
        </h2>
        <Facts language={language} envelope={asked} />
        <TakeHome language={language} envelope={asked} part="facts" />
        <DrawnFrom language={language} envelope={asked} />
      </section>
    </div>
  )
}

/** An old number says first of all what it became. */
function Gone({ language, answer, code, name, validTo }: { readonly language: PageRequest['language']; readonly answer: MunicipalityAnswer; readonly code: string; readonly name: string; readonly validTo: string }) {
  const words = municipalityWords[language]
  const now = becameOf(code, validTo, answer.history)
  return (
    <Notice kind="info">
      <p>{words.gone(name, dateInWords(validTo, language))}</p>
      {now.length > 0 && (
        <p>
          {now.length === 1 ? words.goneInto : words.goneDivided}{' '}
          {now.map((unit, i) => (
            <span key={unit.code}>
              {i > 0 && ', '}
              <a className="ds-link" href={pathIn(language, `/kommuner/${unit.code}`)}>
                {unit.name} ({unit.code})
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </Notice>
  )
}
