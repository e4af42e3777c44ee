import { headlinePeriod } from '../../domain/headline.ts'
import { presetById } from '../../domain/group/presets.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Language } from '../../domain/text.ts'
import { DotIntervals } from '../charts/dot-intervals.tsx'
import { formats } from '../format.ts'
import { pathIn } from '../links.ts'
import type { Page, PageRequest } from '../page.ts'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Finding } from '../parts/finding.tsx'
import { Notice } from '../parts/notice.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { findingOf, groupInSentence, sentenceCase } from '../text/finding.ts'
import { commonWords } from '../text/words.ts'
import { FindMunicipality } from './front/find-municipality.tsx'
import { GroupForm } from './front/group-form.tsx'
import { Lacking } from './front/lacking.tsx'
import { Study } from './front/study.tsx'
import { frontWords } from './front/words.ts'
import { standingDesigns } from './shared/design-verdict.ts'
import { UnlikeLists } from './shared/finding-notes.tsx'
import { type GroupChoice, readGroupChoice } from './shared/group-choice.ts'
import { GroupMembers } from './shared/group-members.tsx'
import { PairTable } from './shared/pair-table.tsx'
import { dotRows, pairRows, schemeNames } from './shared/participation-rows.ts'

/** What the chosen definition means, in one line. */
const definitionOf = ({ own, preset }: GroupChoice, language: Language): string =>
  own ? `${own}.` : `${sentenceCase(presetById(preset)?.meaning[language] ?? preset)}.`

export const front: Page = {
  id: 'front',
  path: '/',
  render: (request) => {
    const { language, url } = request
    const title = commonWords[language].product
    const choice = readGroupChoice(url.searchParams)
    try {
      return { title, main: <Answer request={request} choice={choice} {...answersTo(request, choice)} /> }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { title, status: 400, main: <Refused request={request} choice={choice} message={error.text[language]} /> }
    }
  },
}

const answersTo = ({ ask }: PageRequest, { asked }: GroupChoice) => ({
  participation: ask.participation({ ...headlinePeriod, group: [asked] }),
  robustness: ask.robustness({ ...headlinePeriod, group: asked }),
})

interface AnswerProps extends ReturnType<typeof answersTo> {
  readonly request: PageRequest
  readonly choice: GroupChoice
}

function Answer({ request, choice, participation, robustness }: AnswerProps) {
  const { language, ask, map } = request
  const words = frontWords[language]
  const { answer } = participation
  const names = schemeNames(ask, 'first', language)
  const rows = pairRows(answer, names, language)
  const [a, b] = answer.groups.map((group) => groupInSentence(group, language))
  const groups = { a: a ?? '', b: b ?? '' }
  const told = findingOf(answer.pooled, groups.a, groups.b, standingDesigns(robustness.answer.designs), language)
  const link = (path: string) =>
    pathIn(
      language,
      `${path}?${new URLSearchParams({ group: choice.asked, from: String(headlinePeriod.from), to: String(headlinePeriod.to), lists: headlinePeriod.lists }).toString()}`,
    )
  return (
    <>
      <Finding level={1} title={told.headline} lead={told.lead}>
        {told.detail && <p>{told.detail}</p>}
        {told.bounds && <p>{told.bounds}</p>}
        <UnlikeLists language={language} pooled={answer.pooled} />
      </Finding>
      <section>
        <GroupForm language={language} choice={choice} />
        <p className="quiet">
          {definitionOf(choice, language)} {words.period(String(headlinePeriod.from), String(headlinePeriod.to))}{' '}
          <a className="ds-link" href={link('/deltakelse')}>
            {words.whole}
          </a>{' '}
          ·{' '}
          <a className="ds-link" href={link('/robusthet')}>
            {words.robust}
          </a>
        </p>
      </section>
      <section className="evidence">
        <div className="table-block">
          <h2 className="ds-heading" data-size="xs">
            {words.chartTitle}
          </h2>
          <DotIntervals
            id="chart"
            title={words.chartTitle}
            description={words.chartDescription(formats[language].whole(rows.length), groups.a, groups.b)}
            rows={dotRows(rows, names, language)}
            names={groups}
            legend={words.chartKey}
            percent={(share) => formats[language].wholePercent(share)}
          />
          <TakeHome language={language} envelope={participation} table="#figures-details" link={link('/deltakelse')} />
          <details id="figures-details">
            <summary>{words.tableTitle}</summary>
            <PairTable id="figures" language={language} rows={rows} names={names} groups={groups} />
          </details>
          <DrawnFrom language={language} envelope={participation} />
        </div>
        {answer.membership && (
          <GroupMembers language={language} membership={answer.membership} group={groups.a} map={map} />
        )}
      </section>
      <section className="ruled">
        <h2 className="ds-heading" data-size="xs">
          {words.studyTitle}
        </h2>
        <p className="quiet">{words.studyLead}</p>
        <Study language={language} answer={robustness.answer} />
      </section>
      <div className="two-up ruled">
        <FindMunicipality language={language} />
        <Lacking language={language} envelope={participation} period={headlinePeriod} />
      </div>
    </>
  )
}

function Refused({
  request: { language },
  choice,
  message,
}: {
  readonly request: PageRequest
  readonly choice: GroupChoice
  readonly message: string
}) {
  return (
    <>
      <h1 className="ds-heading" data-size="lg">
        {commonWords[language].product}
      </h1>
      <Notice kind="wrong" id="wrong">
        <p className="message">{message}</p>
      </Notice>
      <GroupForm language={language} choice={choice} wrong="wrong" />
      <FindMunicipality language={language} />
    </>
  )
}
