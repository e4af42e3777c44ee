import type { Finding } from '../../../answers/findings/answer.ts'
import type { NeedInput } from '../../../answers/need/input.ts'
import type { ParticipationInput } from '../../../answers/participation/input.ts'
import { formats } from '../../../domain/format.ts'
import { designTitles, type SchemeDesign } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { answerUrl, pathIn } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Folded } from '../../parts/folded.tsx'
import { schemeNames } from '../shared/participation-rows.ts'
import { findingsWords } from './words.ts'

interface RowsProps {
  readonly request: PageRequest
  readonly finding: Finding
}

/** The rows that the main figure counts: where each stands, and all of them to take home. */
export function Rows({ request, finding }: RowsProps) {
  const { language } = request
  const words = findingsWords[language]
  const { count, what, from, table } = finding.rows
  return (
    <section className="ruled" id="rader">
      <h2 className="ds-heading" data-size="xs">
        {words.rows(formats[language].whole(count), what[language])}
      </h2>
      {from.question === 'participation' ? (
        <Lists request={request} input={from.input} />
      ) : (
        <Units request={request} input={from.input} />
      )}
      <p className="screen-only">
        <a className="ds-link" href={answerUrl(from.question, from.input, '.xlsx', language)}>
          {words.rowsExcel}
        </a>{' '}
        ·{' '}
        <a className="ds-link" href={answerUrl(from.question, from.input, '.csv', language, table)}>
          {words.rowsCsv}
        </a>
      </p>
    </section>
  )
}

interface AskedProps {
  readonly request: PageRequest
  readonly input: Finding['rows']['from']['input']
}

/** The scheme-years counted, with the counts of both groups; each leads to the rows as printed. */
function Lists({ request: { language, ask }, input }: AskedProps) {
  const words = findingsWords[language]
  const { columns } = words
  const { whole } = formats[language]
  const { answer } = ask.participation(input as Partial<ParticipationInput>)
  const names = schemeNames(ask, 'first', language)
  const { design = [] } = input as Partial<ParticipationInput>
  const [a, b] = [answer.pooled.a, answer.pooled.b]
  const cells = new Map(answer.cells.map((cell) => [`${cell.scheme}|${cell.year}|${cell.group}`, cell]))
  const rows = answer.differences.filter((one) => one.a === a && one.b === b)
  const told = (scheme: string, year: number, group: string): string => {
    const cell = cells.get(`${scheme}|${year}|${group}`)
    return cell?.state === 'known' ? words.of(whole(cell.participants), whole(cell.inScope)) : '–'
  }
  return (
    <>
      <p className="quiet">{words.rowsLists}</p>
      <Folded language={language} rows={rows.length} isOpen>
        <DataTable
          id="rows"
          caption={words.rowsLists}
          quietCaption
          rows={rows}
          keyOf={({ scheme, year }) => `${scheme}|${year}`}
          columns={[
            {
              id: 'scheme',
              title: columns.scheme,
              rowHeader: true,
              cell: ({ scheme, year }) => (
                <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}?year=${year}#deltakere`)}>
                  {names.name(scheme)}
                </a>
              ),
            },
            ...(design.length > 1
              ? [{ id: 'design', title: columns.design, cell: ({ scheme }: (typeof rows)[number]) => designTitle(names.design(scheme), language) }]
              : []),
            { id: 'year', title: columns.year, numeric: true, cell: ({ year }) => year },
            { id: 'group', title: columns.group, numeric: true, cell: ({ scheme, year }) => told(scheme, year, a) },
            { id: 'others', title: columns.others, numeric: true, cell: ({ scheme, year }) => told(scheme, year, b) },
          ]}
        />
      </Folded>
    </>
  )
}

const designTitle = (design: SchemeDesign | undefined, language: Language): string | null =>
  design === undefined ? null : designTitles[design][language]

const mostUnits = 10

/** The municipalities whose need is most probably among the greatest; each leads to its own figures. */
function Units({ request: { language, ask }, input }: AskedProps) {
  const words = findingsWords[language]
  const { columns } = words
  const { probability } = formats[language]
  const { municipalities } = ask.need(input as Partial<NeedInput>).answer
  const rows = municipalities.toSorted((a, b) => b.probabilityTopFifth - a.probabilityTopFifth).slice(0, mostUnits)
  return (
    <>
      <p className="quiet">{words.rowsUnits}</p>
      <DataTable
        id="rows"
        caption={words.rowsUnits}
        quietCaption
        rows={rows}
        keyOf={({ code }) => code}
        columns={[
          {
            id: 'municipality',
            title: columns.municipality,
            rowHeader: true,
            cell: ({ code, name }) => (
              <a className="ds-link" href={pathIn(language, `/kommuner/${code}#behov`)}>
                {name}
              </a>
            ),
          },
          {
            id: 'probability',
            title: columns.probability,
            numeric: true,
            cell: ({ probabilityTopFifth }) => probability(probabilityTopFifth),
          },
        ]}
      />
    </>
  )
}
