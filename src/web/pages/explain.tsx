import type { ReactNode } from 'react'
import type { ExplainAnswer, ExplainModel } from '../../answers/explain/answer.ts'
import { formats } from '../../domain/format.ts'
import type { Language } from '../../domain/text.ts'
import { pathIn } from '../links.ts'
import type { Page, PageRequest } from '../page.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Figure } from '../parts/figure.tsx'
import { Finding } from '../parts/finding.tsx'
import { Folded } from '../parts/folded.tsx'
import { ExplainForm } from './explain/form.tsx'
import { ExplainMatrix } from './explain/matrix.tsx'
import { explainPicture, explainSheet, gapPicture, gapSheet } from './explain/sheet.ts'
import { readExplainState } from './explain/state.ts'
import { GapTable, LevelsTable, SensitivityTable, TermsTable } from './explain/tables.tsx'
import { explainWords } from './explain/words.ts'
import { countyOptions } from './shared/county-options.ts'
import { refusedPage } from './shared/refused-page.tsx'
import { schemeOptions } from './shared/scheme-options.ts'

export const explain: Page = {
  id: 'explain',
  path: '/hvorfor',
  render: (request) => {
    const { language, url, ask } = request
    const { title } = explainWords[language]
    const state = readExplainState(url)
    const form = { language, state, schemes: schemeOptions(ask, language), counties: countyOptions(ask, language) }
    try {
      const envelope = ask.explain(state.input)
      return { title, main: <Answer request={request} envelope={envelope} form={<ExplainForm {...form} />} /> }
    } catch (error) {
      return refusedPage(error, request, title, (wrong) => <ExplainForm {...form} wrong={wrong} />)
    }
  },
}

interface AnswerProps {
  readonly request: PageRequest
  readonly envelope: ReturnType<PageRequest['ask']['explain']>
  readonly form: ReactNode
}

function Answer({ request: { language, url }, envelope, form }: AnswerProps) {
  const { answer } = envelope
  const words = explainWords[language]
  const { model, decomposition, notDivided, sensitivity, sizeTests } = answer
  const link = `${url.pathname}${url.search}`
  const terms = explainSheet(envelope, language)
  const gap = gapSheet(envelope, language)
  const size = model?.terms.find(({ term }) => term === 'population')
  return (
    <>
      <Finding
        level={1}
        title={headingOf(answer, language)}
        lead={model === null ? (answer.why?.[language] ?? '') : `${words.held} ${words.notCauses}`}
      />
      {model && <InWords language={language} model={model} />}
      {form}
      {model && terms && (
        <Figure
          id="chart"
          language={language}
          sheet={terms}
          envelope={envelope}
          picture={explainPicture.id}
          link={link}
          table="#terms"
          part="terms"
          sources="none"
        />
      )}
      {model && <HowMade language={language} model={model} sentence={answer.sentences.at(-1)?.[language] ?? ''} />}
      {model && <TermsTable language={language} model={model} />}
      {model && <LevelsTable language={language} model={model} />}
      {gap && decomposition && (
        <>
          <Figure
            id="avstand"
            language={language}
            sheet={gap}
            envelope={envelope}
            picture={gapPicture.id}
            link={link}
            table="#gap-parts"
            part="gap"
            sources="none"
          />
          <GapTable language={language} decomposition={decomposition} />
        </>
      )}
      {notDivided && (
        <p className="empty" id="avstand">
          {notDivided[language]}
        </p>
      )}
      {size && sizeTests && (
        <>
          <ExplainMatrix language={language} main={size.direction} counts={sizeTests} rows={sensitivity} />
          <Folded language={language} rows={sensitivity.length}>
            <SensitivityTable language={language} rows={sensitivity} />
          </Folded>
        </>
      )}
      {model && <LeftOutOf language={language} model={model} />}
      <section>
        {model === null && <Methods language={language} />}
        <DrawnFrom language={language} envelope={envelope} />
      </section>
    </>
  )
}

/** What is said of size when it can be told, else of the first fact that can. */
function headingOf({ model }: ExplainAnswer, language: Language): string {
  const words = explainWords[language]
  if (model === null) return words.thin
  const told = model.terms.filter(({ direction }) => direction !== 'cannot-tell')
  const first = told.find(({ term }) => term === 'population') ?? told[0]
  return first ? first.sentence[language].replace(/\.$/, '') : words.unsure
}

/** Every fact in a sentence: what the chart shows, for those who would rather read. */
function InWords({ language, model }: { readonly language: Language; readonly model: ExplainModel }) {
  return (
    <section id="i-ord">
      <h2 className="ds-heading" data-size="xs">
        {explainWords[language].inWords}
      </h2>
      <ul>
        {model.terms.map(({ term, sentence }) => (
          <li key={term}>{sentence[language]}</li>
        ))}
      </ul>
    </section>
  )
}

/** Rows, method and errors, folded: what was found is read without them. */
function HowMade({
  language,
  model,
  sentence,
}: {
  readonly language: Language
  readonly model: ExplainModel
  readonly sentence: string
}) {
  const words = explainWords[language]
  return (
    <details className="evidence-words" id="regnet">
      <summary>{words.howMade}</summary>
      <p>{sentence}</p>
      <p>{words.kind(words.models[model.kind], model.why[language])}</p>
      <p>{words.errors(formats[language].whole(model.municipalities))}</p>
      <Methods language={language} />
    </details>
  )
}

/** Rows and terms that are not in the model, each with its reason. */
function LeftOutOf({
  language,
  model: { leftOut, termsLeftOut },
}: {
  readonly language: Language
  readonly model: ExplainModel
}) {
  const words = explainWords[language]
  const { whole } = formats[language]
  if (leftOut.length + termsLeftOut.length === 0) return null
  return (
    <section id="utenfor">
      <h2 className="ds-heading" data-size="xs">
        {words.leftOut}
      </h2>
      <ul>
        {leftOut.map(({ reason, title, rows }) => (
          <li key={reason}>{words.leftOutRow(whole(rows), title[language])}</li>
        ))}
        {termsLeftOut.map(({ term, title, why }) => (
          <li key={term}>{words.termOut(title[language], why[language])}</li>
        ))}
      </ul>
    </section>
  )
}

/** The way to each method that the answer rests on. */
function Methods({ language }: { readonly language: Language }) {
  const { methods } = explainWords[language]
  return (
    <p>
      {methods.lead}{' '}
      {methods.list.map(([id, name], i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <a className="ds-link" href={pathIn(language, `/metode/${id}`)}>
            {name}
          </a>
        </span>
      ))}
    </p>
  )
}
