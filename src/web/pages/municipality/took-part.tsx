import type { ListedRow, MunicipalityParticipation } from '../../../answers/municipality/participation.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../format.ts'
import { pathIn } from '../../links.ts'
import { SourceLink, Why } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { limited, mostRows } from '../../parts/limited.ts'
import { termsIn } from '../../text/terms.ts'
import { municipalityWords } from './words.ts'

interface TookPartProps {
  readonly language: Language
  readonly name: string
  readonly participation: MunicipalityParticipation
  readonly coverage: Readonly<Record<string, unknown>>
  /** A scheme's name by its id. */
  readonly schemeName: (id: string) => string
}

/** Every list the municipality stands on, names that may be it, and rows of a predecessor that was divided. */
export function TookPart({ language, name, participation: { schemes: tookPartIn, mostSchemes, rows, waiting, divided }, coverage, schemeName }: TookPartProps) {
  const words = municipalityWords[language]
  const { whole } = formats[language]
  // One that has only applied stands on lists too: the table says what happened.
  const schemes = tookPartIn || new Set(rows.map(({ scheme }) => scheme)).size
  const rest = new Set([...rows, ...divided].map(({ scheme }) => scheme)).size
  const most = Math.max(schemes, mostSchemes || rest)
  const isEmpty = rows.length === 0 && divided.length === 0 && waiting.length === 0
  return (
    <>
      <h2 className="ds-heading" data-size="sm" id="took-part">
        {isEmpty
          ? words.tookNone(name)
          : most > schemes
            ? words.tookUncertain(name, words.schemesBetween(whole(schemes), whole(most)), words.because[divided.length === 0 ? 'waiting' : waiting.length === 0 ? 'divided' : 'both'])
            : words.tookTitle(name, words.schemesCount(schemes, whole(schemes)))}
      </h2>
      <p className="quiet">{rows.length === 0 ? words.tookNoneHelp : words.tookLead(whole(Number(coverage.listsComplete)), whole(Number(coverage.listsKnown)))}</p>
      {rows.length > 0 && <Rows id="participation" caption={words.tookCaption} rows={rows} language={language} schemeName={schemeName} />}
      {waiting.length > 0 && (
        <>
          <h3 className="ds-heading" data-size="xs">
            {words.waitingTitle}
          </h3>
          <ul>
            {waiting.slice(0, mostRows).map(({ row, list, year, text }) => (
              <li key={row}>
                «{text}», {year} (<code>{list}</code>)
              </li>
            ))}
          </ul>
          <p className="quiet">
            {limited(waiting, words.waitingHelp, language).note}{' '}
            <a className="ds-link" href={pathIn(language, '/data/avklaring')}>
              {words.waitingLink}
            </a>
          </p>
        </>
      )}
      {divided.length > 0 && (
        <>
          <h3 className="ds-heading" data-size="xs">
            {words.dividedTitle}
          </h3>
          <p className="quiet">{words.dividedHelp}</p>
          <Rows id="divided" caption={words.dividedTitle} rows={divided} language={language} schemeName={schemeName} />
        </>
      )}
      <Why language={language} method="coverage">
        {words.whyCoverage}
      </Why>
    </>
  )
}

interface RowsProps extends Pick<TookPartProps, 'language' | 'schemeName'> {
  readonly id: string
  readonly caption: string
  readonly rows: readonly ListedRow[]
}

function Rows({ id, caption, rows, language, schemeName }: RowsProps) {
  const words = municipalityWords[language]
  const terms = termsIn[language]
  const keyed = rows.map((row, i) => ({ ...row, key: `${row.list} ${row.code} ${i}` }))
  return (
    <DataTable
      id={id}
      caption={caption}
      quietCaption
      {...limited(keyed, words.amountNote, language)}
      keyOf={({ key }) => key}
      columns={[
        { id: 'year', title: words.year, numeric: true, cell: ({ year }) => year },
        { id: 'scheme', title: words.scheme, rowHeader: true, cell: ({ scheme }) => <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}`)}>{schemeName(scheme)}</a> },
        { id: 'as', title: words.as, cell: ({ own, code, name }) => (own ? words.asItself : <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>{name}</a>) },
        { id: 'role', title: words.role, cell: ({ role }) => role && terms.role[role] },
        { id: 'status', title: words.status, cell: ({ status }) => status && terms.status[status] },
        { id: 'project', title: words.project, cell: ({ project }) => project },
        { id: 'amount', title: words.amount, numeric: true, cell: ({ amountNok }) => formats[language].whole(amountNok) },
        { id: 'source', title: words.source, cell: ({ sourceUrl }) => <SourceLink url={sourceUrl} text={words.sourceAt} /> },
      ]}
    />
  )
}
