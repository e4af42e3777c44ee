import { headlinePeriod } from '../../domain/headline.ts'
import { Refusal } from '../../domain/refusal.ts'
import { formats } from '../../domain/format.ts'
import { pathIn } from '../links.ts'
import type { Page, PageRequest } from '../page.ts'
import { Notice } from '../parts/notice.tsx'
import { findingOf, findingWords, groupInSentence } from '../text/finding.ts'
import { commonWords } from '../text/words.ts'
import { FrontChart } from './front/chart.tsx'
import { FindMunicipality } from './front/find-municipality.tsx'
import { Lacking } from './front/lacking.tsx'
import { OpenNow } from './front/open-now.tsx'
import { frontWords } from './front/words.ts'
import { QuestionForm } from './mapping/question-form.tsx'
import { type FormState, readState } from './mapping/state.ts'
import { AnswerHead } from './shared/answer-head.tsx'
import { countyOptions } from './shared/county-options.ts'
import { standingDesigns } from './shared/design-verdict.ts'
import { readGroupChoice } from './shared/group-choice.ts'
import { Verdicts } from './findings/verdicts.tsx'
import { GroupMembers } from './shared/group-members.tsx'
import { schemeNames } from './shared/participation-rows.ts'
import { schemeOptions } from './shared/scheme-options.ts'

export const front: Page = {
  id: 'front',
  path: '/',
  render: (request) => {
    const { language, url, ask } = request
    const title = commonWords[language].product
    const state: FormState = { ...readState(new URLSearchParams()), group: readGroupChoice(url.searchParams) }
    const sentence = { language, state, schemes: schemeOptions(ask, language), counties: countyOptions(ask, language) }
    try {
      return { title, main: <Answer request={request} sentence={sentence} {...answersTo(request, state)} /> }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const main = (
        <>
          <h1 className="ds-heading" data-size="lg">
            {title}
          </h1>
          <Notice kind="wrong" id="wrong">
            <p className="message">{error.text[language]}</p>
          </Notice>
          <QuestionForm {...sentence} wrong="wrong" />
          </>
      )
      return { title, status: 400, main }
    }
  },
}

const answersTo = ({ ask }: PageRequest, { group: { asked } }: FormState) => ({
  participation: ask.participation({ ...headlinePeriod, group: [asked] }),
  robustness: ask.robustness({ ...headlinePeriod, group: asked }),
  findings: ask.findings({ group: asked }),
})

interface AnswerProps extends ReturnType<typeof answersTo> {
  readonly request: PageRequest
  readonly sentence: Parameters<typeof QuestionForm>[0]
}

/** Warnings that the page does not tell in its own words elsewhere. */
const toldAside = (warnings: AnswerProps['participation']['warnings']): readonly string[] =>
  warnings.filter(({ code }) => !['rows-waiting', 'lists-uncounted'].includes(code)).map(({ message }) => message)

/** Finding, question, one chart, the study's findings with a verdict each, and where to go next. Nothing else. */
function Answer({ request: { language, ask, tiles }, sentence, participation, robustness, findings }: AnswerProps) {
  const words = frontWords[language]
  const { whole } = formats[language]
  const { answer, coverage } = participation
  const [a, b] = answer.groups.map((group) => groupInSentence(group, language))
  const groups = { a: a ?? '', b: b ?? '' }
  const told = findingOf(answer.pooled, groups.a, groups.b, standingDesigns(robustness.answer.designs), language)
  const { from, to, lists } = headlinePeriod
  const query = new URLSearchParams({ group: sentence.state.group.asked, from: String(from), to: String(to), lists }).toString()
  return (
    <>
      <AnswerHead language={language} title={told.headline} lead={told.lead} more={[told.detail, findingWords[language].scope, told.bounds, ...toldAside(participation.warnings)]} pooled={answer.pooled} />
      <div className="asked">
        <QuestionForm {...sentence} isShort />
        <p className="quiet">
          {words.drawn(whole(coverage.listsCounted), whole(coverage.listsKnown), whole(coverage.rows.waiting))}{' '}
          <a className="ds-link" href="#mangler">
            {words.lackQuestion}
          </a>{' '}
          <span className="screen-only">·</span>{' '}
          <a className="ds-link" href={pathIn(language, `/robusthet?${query}`)}>
            {words.robust}
          </a>
        </p>
      </div>
      <FindMunicipality language={language} />
      <details className="phone-fold">
        <summary>{words.chartFold}</summary>
        <section className="evidence">
          <FrontChart
            language={language}
            envelope={participation}
            names={schemeNames(ask, 'first', language)}
            groups={groups}
            link={pathIn(language, `/deltakelse?${query}`)}
          />
          {answer.membership && <GroupMembers language={language} membership={answer.membership} group={groups.a} tiles={tiles} />}
        </section>
      </details>
      <section className="ruled study">
        <h2 className="ds-heading" data-size="xs">
          {words.studyTitle}
        </h2>
        <p className="quiet">{words.studyLead}</p>
        <Verdicts language={language} findings={findings.answer.findings} asked={findings.asked} level={3} />
      </section>
      <div className="onward ruled">
        <OpenNow language={language} schemes={ask.schemes({ owner: 'any' }).answer.schemes} />
        <Lacking language={language} envelope={participation} period={headlinePeriod} />
      </div>
    </>
  )
}
