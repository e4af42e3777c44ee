import { formats } from '../../domain/format.ts'
import type { Page, PageRequest, PageResult } from '../page.ts'
import { Why } from '../parts/block-foot.tsx'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Finding } from '../parts/finding.tsx'
import { Folded } from '../parts/folded.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { commonWords } from '../text/words.ts'
import { AllFindings } from './findings/all-link.tsx'
import { FiguresTable, TestsTable } from './findings/figures-table.tsx'
import { Rows } from './findings/rows.tsx'
import { inputOf } from './findings/state.ts'
import { agreementTold, verdictTold } from './findings/verdict-told.ts'
import { findingsWords } from './findings/words.ts'
import { refusedPage } from './shared/refused-page.tsx'

export const findingPage: Page = {
  id: 'finding',
  path: '/funn/:id',
  render: (request) => {
    try {
      return answered(request)
    } catch (error) {
      return refusedPage(error, request, findingsWords[request.language].title, () => (
        <AllFindings language={request.language} asked={{}} />
      ))
    }
  },
}

function answered(request: PageRequest): PageResult {
  const { language, url, ask, params } = request
  const words = findingsWords[language]
  const { whole } = formats[language]
  const envelope = ask.findings(inputOf(url))
  const finding = envelope.answer.findings.find(({ id }) => id === params.id)
  const all = <AllFindings language={language} asked={envelope.asked} />
  if (!finding)
    return {
      title: commonWords[language].error.notFound,
      status: 404,
      main: (
        <Finding level={1} title={words.unknownFinding(params.id ?? '')}>
          {all}
        </Finding>
      ),
    }
  const agree = agreementTold(finding, language)
  return {
    title: finding.title[language],
    main: (
      <>
        <Finding
          level={1}
          title={words.heading(finding.title[language], verdictTold(finding, language))}
          lead={finding.sentence[language]}
        >
          {finding.notes.length > 0 && <p>{finding.notes.map((note) => note[language]).join(' ')}</p>}
          {agree !== null && <p>{agree}</p>}
        </Finding>
        <section className="ruled">
          <h2 className="ds-heading" data-size="xs">
            {words.rule}
          </h2>
          <p>{finding.rule[language]}</p>
          <Why language={language} method={envelope.method.id}>
            {commonWords[language].method}
          </Why>
        </section>
        <section className="ruled">
          <h2 className="ds-heading" data-size="xs">
            {words.figures}
          </h2>
          <FiguresTable language={language} figures={finding.figures} />
        </section>
        <Rows request={request} finding={finding} />
        <section className="ruled">
          <h2 className="ds-heading" data-size="xs">
            {words.change}
          </h2>
          <ul>
            {finding.wouldChange.map((change) => (
              <li key={change.nb}>{change[language]}</li>
            ))}
          </ul>
          {finding.tests.length > 0 && (
            <>
              <h3 className="ds-heading" data-size="2xs">
                {agree ?? words.ways(whole(finding.tests.length))}
              </h3>
              <Folded language={language} rows={finding.tests.length} isOpen>
                <TestsTable language={language} tests={finding.tests} />
              </Folded>
            </>
          )}
        </section>
        {all}
        <TakeHome language={language} envelope={envelope} />
        <DrawnFrom language={language} envelope={envelope} />
      </>
    ),
  }
}
