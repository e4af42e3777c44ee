import type { ReactNode } from 'react'
import { formats } from '../../domain/format.ts'
import { needTitles } from '../../domain/need-titles.ts'
import type { Page, PageRequest } from '../page.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Figure } from '../parts/figure.tsx'
import { Finding } from '../parts/finding.tsx'
import { listed } from '../text/finding.ts'
import { Backtest } from './need/backtest.tsx'
import { isHigh, type NeedEnvelope } from './need/context.ts'
import { NeedForm } from './need/form.tsx'
import { HighNeedList } from './need/high-need.tsx'
import { needMapSheet } from './need/map-sheet.ts'
import { Rates } from './need/rates.tsx'
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
      return { title, main: <Answer request={request} state={state} envelope={envelope} form={<NeedForm {...form} />} /> }
    } catch (error) {
      return refusedPage(error, request, title, (wrong) => <NeedForm {...form} wrong={wrong} />)
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
  const words = needWords[language]
  const { whole, wholePercent } = formats[language]
  const { answer } = envelope
  const { highNeed, highNeedUnknown, horizon, rankedBy, threshold, municipalities } = answer
  const period = words.years(String(envelope.input.from), String(envelope.input.to))
  const link = `${url.pathname}${url.search}`
  const high = municipalities.filter((unit) => isHigh(unit, answer)).length
  const unknown = municipalities.filter(({ code }) => highNeedUnknown.includes(code)).map(({ name }) => name)
  const map = needMapSheet({ language, envelope, request })
  const scatter = scatterSheet({ language, envelope })
  return (
    <>
      <Finding
        level={1}
        title={highNeed.length > 0 ? words.headline.some(whole(highNeed.length), String(horizon), period) : words.headline.none(String(horizon), period)}
        lead={words.lead(wholePercent(threshold), String(horizon), needTitles[rankedBy][language], whole(high), words.counted[envelope.input.lists === 'all' ? 'all' : 'national'], period)}
      >
        {unknown.length > 0 && <p className="quiet">{words.unknown(listed(unknown, words.map.and), whole(unknown.length))}</p>}
      </Finding>
      {form}
      <HighNeedList language={language} envelope={envelope} schemeName={schemeNames(ask, 'first', language).name} link={link} />
      {map && <Figure id="kart" language={language} sheet={map} envelope={envelope} picture="behovskart" part="municipalities" link={`${link}#kart`} table="#alle" sources="none" />}
      {scatter && <Figure id="punkter" language={language} sheet={scatter} envelope={envelope} picture="behov-og-deltakelse" part="municipalities" link={`${link}#punkter`} table="#alle" sources="none" />}
      <NeedTable language={language} envelope={envelope} state={state} link={link} isSorted={url.searchParams.has('sort')} />
      <Backtest language={language} envelope={envelope} link={link} />
      <Rates language={language} envelope={envelope} state={state} link={link} />
      <section>
        <DrawnFrom language={language} envelope={envelope} quiet />
      </section>
    </>
  )
}
