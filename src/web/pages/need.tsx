import type { ReactNode } from 'react'
import { Refusal } from '../../domain/refusal.ts'
import type { Page, PageRequest } from '../page.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Figure } from '../parts/figure.tsx'
import { Backtest } from './need/backtest.tsx'
import { type NeedEnvelope, schemesAsked } from './need/context.ts'
import { NeedForm } from './need/form.tsx'
import { NeedHead } from './need/head.tsx'
import { HighNeedList } from './need/high-need.tsx'
import { needMapSheet } from './need/map-sheet.ts'
import { asFormSaysIt } from './need/need-form.errors.ts'
import { rateLabelsOf, Rates } from './need/rates.tsx'
import { scatterSheet } from './need/scatter-sheet.ts'
import { inputOf, type NeedState, readState } from './need/state.ts'
import { NeedTable } from './need/table.tsx'
import { needWords } from './need/words.ts'
import { countyOptions } from './shared/county-options.ts'
import { schemeNames } from './shared/participation-rows.ts'
import { refusedPage } from './shared/refused-page.tsx'
import { schemeOptions } from './shared/scheme-options.ts'

export const needPage: Page = {
  id: 'need',
  path: '/behov',
  render: (request) => {
    const { language, url, ask } = request
    const { title } = needWords[language]
    const state = readState(url.searchParams)
    const form = { language, state, counties: countyOptions(ask, language), schemes: schemeOptions(ask, language) }
    try {
      const envelope = ask.need(inputOf(state))
      return {
        title,
        main: <Answer request={request} state={state} envelope={envelope} form={<NeedForm {...form} />} />,
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const careRates = error.code === 'no-such-rate' ? ask.need({}).answer.careRates : []
      const { refusal, fields } = asFormSaysIt(error, state, careRates)
      const rateLabels = rateLabelsOf(careRates, language)
      return refusedPage(refusal, request, title, (wrong) => (
        <NeedForm {...form} wrong={wrong} fields={fields} rateLabels={rateLabels} />
      ))
    }
  },
}

interface AnswerProps {
  readonly request: PageRequest
  readonly state: NeedState
  readonly envelope: NeedEnvelope
  readonly form: ReactNode
}

function Answer({ request, state, envelope, form }: AnswerProps) {
  const { language, url, ask } = request
  const link = `${url.pathname}${url.search}`
  const map = needMapSheet({ language, envelope, request })
  const scatter = scatterSheet({ language, envelope, ask })
  return (
    <>
      <NeedHead language={language} envelope={envelope} state={state} schemes={schemesAsked(envelope, ask, language)} />
      {form}
      <HighNeedList
        language={language}
        envelope={envelope}
        schemeName={schemeNames(ask, 'first', language).name}
        link={link}
      />
      {map && (
        <Figure
          id="kart"
          language={language}
          sheet={map}
          envelope={envelope}
          picture="behovskart"
          part="municipalities"
          link={`${link}#kart`}
          table="#alle"
          sources="none"
        />
      )}
      {scatter && (
        <Figure
          id="punkter"
          language={language}
          sheet={scatter}
          envelope={envelope}
          picture="behov-og-deltakelse"
          part="municipalities"
          link={`${link}#punkter`}
          table="#alle"
          sources="none"
        />
      )}
      <NeedTable
        language={language}
        envelope={envelope}
        state={state}
        link={link}
        isSorted={url.searchParams.has('sort')}
      />
      <Backtest language={language} envelope={envelope} link={link} />
      <Rates language={language} envelope={envelope} state={state} link={link} />
      <section>
        <DrawnFrom language={language} envelope={envelope} quiet />
      </section>
    </>
  )
}
