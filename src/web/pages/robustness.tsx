import { headlinePeriod } from '../../domain/headline.ts'
import type { ReactNode } from 'react'
import type { RobustnessInput } from '../../answers/robustness.ts'
import type { Language } from '../../domain/text.ts'
import { presetById } from '../../domain/group/presets.ts'
import { formats } from '../../domain/format.ts'
import type { Page, PageRequest } from '../page.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Finding } from '../parts/finding.tsx'
import { Folded } from '../parts/folded.tsx'
import { findingWords, listed } from '../text/finding.ts'
import { RobustnessChart } from './robustness/chart.tsx'
import { ByDesign } from './robustness/by-design.tsx'
import { RobustnessForm } from './robustness/form.tsx'
import { Matrix } from './robustness/matrix.tsx'
import { TestsTable } from './robustness/tests-table.tsx'
import { testRows } from './robustness/variant-rows.ts'
import { robustnessWords } from './robustness/words.ts'
import { countyOptions } from './shared/county-options.ts'
import { UnlikeLists } from './shared/finding-notes.tsx'
import { refusedPage } from './shared/refused-page.tsx'
import { type GroupChoice, readGroupChoice } from './shared/group-choice.ts'

export const robustness: Page = {
  id: 'robustness',
  path: '/robusthet',
  render: (request) => {
    const { language, url, ask } = request
    const { title } = robustnessWords[language]
    const choice = readGroupChoice(url.searchParams)
    const state = stateOf(url.searchParams)
    const form = { language, choice, state, counties: countyOptions(ask, language) }
    try {
      const envelope = ask.robustness(inputOf(choice, state))
      return {
        title,
        main: <Answer request={request} choice={choice} envelope={envelope} form={<RobustnessForm {...form} />} />,
      }
    } catch (error) {
      return refusedPage(error, request, title, (wrong) => <RobustnessForm {...form} wrong={wrong} />)
    }
  },
}

/** What is absent takes the page's own default; what is present but empty is no limit. */
const stateOf = (query: URLSearchParams) => ({
  from: query.get('from') ?? String(headlinePeriod.from),
  to: query.get('to') ?? String(headlinePeriod.to),
  lists: query.get('lists') === '' ? 'all' : (query.get('lists') ?? headlinePeriod.lists),
  owner: query.get('owner') === '' ? 'any' : (query.get('owner') ?? 'state'),
  where: (query.get('where') ?? '').trim(),
})

/** What the form says, as the question's input; the question itself refuses what it cannot read. */
const inputOf = (
  { asked }: GroupChoice,
  { from, to, lists, owner, where }: ReturnType<typeof stateOf>,
): Partial<RobustnessInput> => ({
  group: asked,
  ...(from === '' ? {} : { from: Number(from) }),
  ...(to === '' ? {} : { to: Number(to) }),
  ...(where === '' ? {} : { where }),
  lists: lists as RobustnessInput['lists'],
  owner: owner as RobustnessInput['owner'],
})

interface AnswerProps {
  readonly request: PageRequest
  readonly choice: GroupChoice
  readonly envelope: ReturnType<PageRequest['ask']['robustness']>
  readonly form: ReactNode
}

function Answer({ request: { language, url }, choice, envelope, form }: AnswerProps) {
  const words = robustnessWords[language]
  const { ratio, whole } = formats[language]
  const { answer } = envelope
  const { pooled, conclusion } = answer.main
  const rows = testRows(answer, language)
  const changing = (['periods', 'definitions', 'among', 'choices', 'without'] as const)
    .filter((kind) => !answer.survives[kind])
    .map((kind) => words.where[kind])
  const headline =
    changing.length === 0
      ? words.headline.all(words.conclusion[conclusion])
      : words.headline.some(words.conclusion[conclusion], listed(changing, findingWords[language].and))
  return (
    <>
      <Finding
        level={1}
        title={headline}
        lead={words.lead(
          nameOf(choice, language),
          ratio(pooled.oddsRatio),
          ratio(pooled.low),
          ratio(pooled.high),
          whole(pooled.strata),
        )}
      >
        <UnlikeLists language={language} pooled={pooled} />
      </Finding>
      {form}
      <p className="quiet">{words.periodReason(String(headlinePeriod.from), String(headlinePeriod.to))}</p>
      <Matrix language={language} answer={answer} asked={choice.own ? '' : choice.preset} />
      <ByDesign language={language} designs={answer.designs} asked={envelope.asked} />
      <RobustnessChart language={language} envelope={envelope} link={`${url.pathname}${url.search}`} />
      <section>
        <Folded language={language} rows={rows.length}>
          <TestsTable language={language} rows={rows} />
        </Folded>
        <DrawnFrom language={language} envelope={envelope} />
      </section>
    </>
  )
}

const nameOf = ({ own, preset }: GroupChoice, language: Language): string =>
  own ? findingWords[language].ownGroup(own) : (presetById(preset)?.title[language] ?? preset)
