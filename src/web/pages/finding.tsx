import { formats } from '../../domain/format.ts'
import { pathIn } from '../links.ts'
import type { Page } from '../page.ts'
import { Why } from '../parts/block-foot.tsx'
import { DrawnFrom } from '../parts/drawn-from.tsx'
import { Finding } from '../parts/finding.tsx'
import { Folded } from '../parts/folded.tsx'
import { TakeHome } from '../parts/take-home.tsx'
import { commonWords } from '../text/words.ts'
import { FiguresTable, TestsTable } from './findings/figures-table.tsx'
import { Rows } from './findings/rows.tsx'
import { findingPath, inputOf } from './findings/state.ts'
import { verdictKind } from './findings/verdict-kind.ts'
import { findingsWords } from './findings/words.ts'

export const findingPage: Page = {
  id: 'finding',
  path: '/funn/:id',
  render: (request) => {
    const { language, url, ask, params } = request
    const words = findingsWords[language]
    const { whole } = formats[language]
    const envelope = ask.findings(inputOf(url))
    const finding = envelope.answer.findings.find(({ id }) => id === params.id)
    const all = (
      <p>
        <a className="ds-link" href={pathIn(language, findingPath(null, envelope.asked))}>
          {words.all}
        </a>
      </p>
    )
    if (!finding) return { title: commonWords[language].error.notFound, status: 404, main: <Finding level={1} title={words.unknownFinding(params.id ?? '')}>{all}</Finding> }
    const kind = verdictKind(finding)
    const same = finding.tests.filter(({ verdict }) => verdict === finding.main).length
    return {
      title: finding.title[language],
      main: (
        <>
          <Finding level={1} title={words.heading(finding.title[language], words.verdict[kind])} lead={finding.sentence[language]}>
            {kind === 'partly' && <p>{words.partly}</p>}
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
                  {words.tests(whole(same), whole(finding.tests.length))}
                </h3>
                <Folded language={language} rows={finding.tests.length}>
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
  },
}
