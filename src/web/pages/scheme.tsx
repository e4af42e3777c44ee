import type { Envelope } from '../../answers/answer.ts'
import type { MapAnswer } from '../../answers/map.ts'
import type { Coverage } from '../../answers/participation/coverage.ts'
import type { SchemeAnswer } from '../../answers/scheme.ts'
import { nearIds } from '../../domain/near-ids.ts'
import type { Language } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import type { Page, PageRequest } from '../page.ts'
import { English, SourceLink, Why } from '../parts/block-foot.tsx'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Notice } from '../parts/notice.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { sentenceCase } from '../text/finding.ts'
import { termFor, termsIn } from '../text/terms.ts'
import { commonWords } from '../text/words.ts'
import { errorPage } from './error.tsx'
import { About, Uncertain } from './scheme/about.tsx'
import { Could } from './scheme/could.tsx'
import { Lists } from './scheme/lists.tsx'
import { schemePageWords } from './scheme/page-words.ts'
import { Participants } from './scheme/participants.tsx'
import { Calls, Rules } from './scheme/rules.tsx'
import { Who } from './scheme/who.tsx'
import { schemeWords } from './scheme/words.ts'

export const schemePage: Page = {
  id: 'scheme',
  path: '/ordninger/:id',
  render: (request) => {
    const { language, params, ask } = request
    const id = (params.id ?? '').slice(0, 100)
    const { schemes } = ask.schemes({ owner: 'any' }).answer
    if (!schemes.some((scheme) => scheme.id === id)) {
      const near = nearIds(id, schemes.map((scheme) => scheme.id))
      const links = schemes.filter((scheme) => near.includes(scheme.id)).map((scheme) => ({ path: `/ordninger/${scheme.id}`, text: scheme.name[language] }))
      return errorPage(language, { status: 404, title: commonWords[language].error.noScheme(id), message: null, where: null, links })
    }
    const envelope = ask.scheme({ id })
    const { answer } = envelope
    const title = answer.scheme.name[language]
    return { title, main: <Scheme request={request} envelope={envelope} title={title} /> }
  },
}

const parts = ['om', 'vilkar', 'kalender', 'deltakere', 'kunne', 'lister'] as const

interface SchemeProps {
  readonly request: PageRequest
  readonly envelope: Envelope<SchemeAnswer>
  readonly title: string
}

function Scheme({ request, envelope, title }: SchemeProps) {
  const { language, ask } = request
  const { answer } = envelope
  const words = schemePageWords[language]
  const { scheme, participants } = answer
  const map = ask.map({ scheme: [scheme.id], owner: 'any' })
  const design = answer.designs.find(({ coding }) => coding === 'first')
  return (
    <>
      <section>
        <h1 className="ds-heading" data-size="lg" lang={language === 'nn' && scheme.nameNn === '' ? 'nb' : undefined}>
          {title}
        </h1>
        <p className="lead">{took(map, participants.length, language)}</p>
        <p>{words.lead(scheme.body, sentenceCase(termFor(termsIn[language].schemeStatus, scheme.status)), (design?.title[language] ?? '–').toLocaleLowerCase(language))}</p>
        {scheme.caveats.map(({ text, sourceUrl }) => (
          <Notice key={text.en} kind="warning">
            <p>
              {text[language]} <SourceLink url={sourceUrl} text={words.caveatSource} />
            </p>
          </Notice>
        ))}
        <nav className="answer-nav" aria-label={words.contents}>
          <ul>
            {parts.map((id) => (
              <li key={id}>
                <a className="ds-link" href={`#${id}`}>
                  {words.parts[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </section>
      <section id="om" className="two-up ruled">
        <div className="stack">
          <About language={language} answer={answer} />
        </div>
        <div className="stack">
          <Designs language={language} answer={answer} />
          <Uncertain language={language} answer={answer} />
        </div>
      </section>
      <section id="vilkar" className="ruled">
        <Rules language={language} rules={answer.rules} />
      </section>
      <section id="kalender" className="ruled">
        <Calls language={language} calls={answer.calls} />
      </section>
      <section id="deltakere" className="ruled">
        <h2 className="ds-heading" data-size="sm">
          {words.parts.deltakere}
        </h2>
        <Who request={request} answer={answer} />
        <Participants language={language} participants={participants} scheme={scheme.id} />
        <TakeHome language={language} envelope={envelope} part="participants" />
      </section>
      <section id="kunne" className="ruled">
        <Could request={request} answer={answer} />
      </section>
      <section id="lister" className="ruled">
        <Lists language={language} answer={answer} />
        <TakeHome language={language} envelope={envelope} part="lists" />
        <DrawnFrom language={language} envelope={envelope} />
      </section>
    </>
  )
}

/** How far the scheme has reached, in a sentence; without a complete list, that it is not known. */
function took({ answer: { municipalities }, coverage }: Envelope<MapAnswer, Coverage>, names: number, language: Language): string {
  const words = schemePageWords[language]
  const { whole } = formats[language]
  if (coverage.listsCounted === 0) return names === 0 ? words.noList : words.noWhole
  const count = municipalities.filter(({ standing }) => standing === 'took-part').length
  const inScope = municipalities.filter(({ standing }) => standing !== 'outside').length
  return words.took(whole(count), whole(inScope), whole(coverage.listsCounted))
}

/** The design under each coding, with the reason given for it. */
function Designs({ language, answer: { designs } }: { readonly language: Language; readonly answer: SchemeAnswer }) {
  const words = schemeWords[language]
  return (
    <>
      <h2 className="ds-heading" data-size="sm">
        {words.designTitle}
      </h2>
      <dl className="facts-list">
        {designs.map(({ coding, title, reason }) => (
          <div key={coding} className="note-pair">
            <dt>{termsIn[language].coding[coding]}</dt>
            <dd>
              <strong>{title[language]}</strong>
              {reason !== '' && (
                <>
                  {' '}
                  · {words.because}: <English>{reason}</English>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>{designs.length > 1 ? words.designSecond : words.designOne}</p>
      <Why language={language} method="scheme-design">
        {words.whyDesign}
      </Why>
    </>
  )
}
