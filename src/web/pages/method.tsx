import type { ShownMethod } from '../../answers/method.ts'
import type { Formula, Reference } from '../../answers/methods/declare.ts'
import type { Language } from '../../domain/text.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { TakeHome } from '../parts/take-home.tsx'
import { errorPage } from './error.tsx'
import { WorkedExample } from './data/worked-example.tsx'
import { dataWords } from './data/words.ts'

export const methodPage: Page = {
  id: 'method',
  path: '/metode/:id',
  render: ({ language, params, ask }) => {
    const envelope = ask.method({ id: (params.id ?? '').slice(0, 100) })
    const { method } = envelope.answer
    if (method === null) return errorPage(language, { status: 404, title: null, message: null, where: null })
    const words = dataWords[language]
    return {
      title: method.title[language],
      main: (
        <>
          <section className="prose">
            <h1 className="ds-heading" data-size="lg">
              {method.title[language]}
            </h1>
            <p className="lead">{method.lead[language]}</p>
          </section>
          <Sections language={language} sections={method.sections} />
          {method.formulas.length > 0 && <Formulas language={language} formulas={method.formulas} />}
          <WorkedExample language={language} example={method.example} />
          {method.references.length > 0 && <References language={language} references={method.references} />}
          <section>
            <p className="quiet">
              {words.methodVersion(method.id, method.version)}{' '}
              <a className="ds-link" href={pathIn(language, '/metode')}>
                {words.allMethods}
              </a>
            </p>
            <TakeHome language={language} envelope={envelope} />
          </section>
        </>
      ),
    }
  },
}

const Sections = ({ language, sections }: { readonly language: Language; readonly sections: ShownMethod['sections'] }) =>
  sections.map(({ title, text, items }) => (
    <section key={title.nb} className="prose">
      <h2 className="ds-heading" data-size="sm">
        {title[language]}
      </h2>
      {text.map((paragraph) => (
        <p key={paragraph.nb}>{paragraph[language]}</p>
      ))}
      {items && (
        <ul>
          {items.map((item) => (
            <li key={item.nb}>{isCode(item[language]) ? <code>{item[language]}</code> : item[language]}</li>
          ))}
        </ul>
      )}
    </section>
  ))

/** An item that is to be typed as it stands: a command or a group expression. */
const isCode = (text: string): boolean => text.startsWith('npx ') || /^[!(]*[a-z-]+(@\d{4})? (<|>|=|in )/.test(text)

function Formulas({ language, formulas }: { readonly language: Language; readonly formulas: readonly Formula[] }) {
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        {dataWords[language].formulas}
      </h2>
      {formulas.map(({ name, mathml, spoken }) => (
        <figure key={name.nb} className="formula">
          <figcaption>
            <strong>{name[language]}</strong>
          </figcaption>
          <div className="formula-drawing" dangerouslySetInnerHTML={{ __html: `<math display="block">${mathml}</math>` }} />
          <p className="quiet">{spoken[language]}</p>
        </figure>
      ))}
    </section>
  )
}

function References({ language, references }: { readonly language: Language; readonly references: readonly Reference[] }) {
  const words = dataWords[language]
  return (
    <section className="prose">
      <h2 className="ds-heading" data-size="sm">
        {words.references}
      </h2>
      <ul>
        {references.map(({ author, year, title, where, url }) => (
          <li key={title}>
            {author} ({year ?? words.undated}). {url === null ? <cite>{title}</cite> : <a className="ds-link" href={url}><cite>{title}</cite></a>}. {where}.
          </li>
        ))}
      </ul>
    </section>
  )
}
