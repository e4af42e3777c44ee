import type { Finding, FindingFigure, FindingTest } from '../../../answers/findings/answer.ts'
import { formats, rangeText } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { verdictTitles } from '../../../domain/verdict.ts'
import { answerUrl } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { questionAddress } from '../../question-page.ts'
import { sentenceCase } from '../../text/finding.ts'
import { findingsWords } from './words.ts'

/** A figure's value or limit as people read it. */
export function written({ unit }: Pick<FindingFigure, 'unit'>, value: number | null, language: Language): string {
  const { ratio, percent, points, whole } = formats[language]
  return { ratio, share: percent, points, count: whole }[unit](value)
}

const intervalOf = (figure: FindingFigure, language: Language): string =>
  figure.low === null || figure.high === null
    ? '–'
    : rangeText(language, written(figure, figure.low, language), written(figure, figure.high, language))

/** The figures a verdict rests on, each with the question that gives it. */
export function FiguresTable({
  language,
  figures,
}: {
  readonly language: Language
  readonly figures: readonly FindingFigure[]
}) {
  const words = findingsWords[language]
  const { columns } = words
  const { whole } = formats[language]
  const valueOf = (figure: FindingFigure): string => {
    const value = written(figure, figure.value, language)
    return figure.of === null ? value : `${value} (${words.of(whole(figure.count), whole(figure.of))})`
  }
  return (
    <DataTable
      id="figures"
      caption={words.figures}
      quietCaption
      rows={figures}
      keyOf={({ id }) => id}
      columns={[
        { id: 'figure', title: columns.figure, rowHeader: true, cell: ({ title }) => title[language] },
        { id: 'value', title: columns.value, numeric: true, cell: valueOf },
        { id: 'interval', title: columns.interval, numeric: true, cell: (figure) => intervalOf(figure, language) },
        {
          id: 'where',
          title: columns.where,
          cell: ({ from, title }) => <AskLink language={language} from={from} about={title[language]} />,
        },
      ]}
    />
  )
}

/** Every other way of counting, with its verdict and its figure. */
export function TestsTable({ language, tests }: { readonly language: Language; readonly tests: Finding['tests'] }) {
  const words = findingsWords[language]
  const { columns } = words
  return (
    <DataTable
      id="tests"
      caption={columns.test}
      quietCaption
      rows={tests}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'test',
          title: columns.test,
          rowHeader: true,
          cell: ({ title, note }) => (
            <>
              {title[language]}
              {note[language] && <span className="meaning">{note[language]}</span>}
            </>
          ),
        },
        { id: 'verdict', title: columns.verdict, cell: (test) => sentenceCase(verdictTitles[test.verdict][language]) },
        {
          id: 'value',
          title: columns.value,
          numeric: true,
          cell: ({ figure }) => written(figure, figure.value, language),
        },
        { id: 'interval', title: columns.interval, numeric: true, cell: ({ figure }) => intervalOf(figure, language) },
        ...(tests.some(({ against }) => against !== null)
          ? [
              {
                id: 'against',
                title: columns.against,
                numeric: true,
                cell: ({ against }: FindingTest) =>
                  against && `${written(against, against.value, language)} (${intervalOf(against, language)})`,
              },
            ]
          : []),
      ]}
    />
  )
}

/** The way to the page, or the answer as Excel where no page asks just that. */
function AskLink({
  language,
  from,
  about,
}: {
  readonly language: Language
  readonly from: FindingFigure['from']
  readonly about: string
}) {
  const words = findingsWords[language]
  const { href, isPage } = questionAddress({ ...from, asked: from.input }, language)
  const text = isPage ? words.ask : words.rowsExcel
  const to = isPage ? href : answerUrl(from.question, from.input, '.xlsx', language)
  return (
    <a className="ds-link ask-link" href={to} aria-label={`${text}: ${about}`}>
      {text}
    </a>
  )
}
