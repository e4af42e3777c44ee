import type { SchemeAnswer } from '../../answers/scheme.ts'
import { nearIds } from '../../domain/near-ids.ts'
import type { Language } from '../../domain/text.ts'
import type { Page } from '../page.ts'
import { English, Why } from '../parts/block-foot.tsx'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { termsIn } from '../text/terms.ts'
import { commonWords } from '../text/words.ts'
import { errorPage } from './error.tsx'
import { About } from './scheme/about.tsx'
import { Lists } from './scheme/lists.tsx'
import { Participants } from './scheme/participants.tsx'
import { Calls, Rules } from './scheme/rules.tsx'
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
    return {
      title,
      main: (
        <>
          <section>
            <h1 className="ds-heading" data-size="lg" lang={language === 'nn' && answer.scheme.nameNn === '' ? 'nb' : undefined}>
              {title}
            </h1>
            <About language={language} answer={answer} />
          </section>
          <section>
            <Designs language={language} answer={answer} />
          </section>
          <section>
            <Rules language={language} rules={answer.rules} />
          </section>
          <section>
            <Calls language={language} calls={answer.calls} />
          </section>
          <section>
            <Lists language={language} answer={answer} />
          </section>
          <section>
            <Participants language={language} participants={answer.participants} scheme={answer.scheme.id} />
            <TakeHome language={language} envelope={envelope} />
            <DrawnFrom language={language} envelope={envelope} />
          </section>
        </>
      ),
    }
  },
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
