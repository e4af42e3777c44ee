import type { MunicipalityCoverage } from '../../../answers/municipality.ts'
import type { ListedRow, MunicipalityParticipation } from '../../../answers/municipality/participation.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { SourceLink, Why } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { limited } from '../../parts/limited.ts'
import { termsIn } from '../../text/terms.ts'
import { Perhaps } from './perhaps.tsx'
import { bySchemes, SchemeList } from './scheme-list.tsx'
import { municipalityWords } from './words.ts'

interface TookPartProps {
  readonly language: Language
  readonly name: string
  readonly participation: MunicipalityParticipation
  readonly coverage: Pick<MunicipalityCoverage, 'listsComplete' | 'listsKnown'>
  /** A scheme's name by its id. */
  readonly schemeName: (id: string) => string
}

/** What the municipality took part in, first of all by name; then what may be its own, and each row with its source. */
export function TookPart({ language, name, participation, coverage, schemeName }: TookPartProps) {
  const { schemes: tookPartIn, mostSchemes, rows, waiting, divided } = participation
  const words = municipalityWords[language]
  const { whole } = formats[language]
  // One that has only applied stands on lists too: the list says what happened.
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
      {rows.length > 0 && <SchemeList language={language} schemes={bySchemes(rows)} schemeName={schemeName} />}
      {(waiting.length > 0 || divided.length > 0) && <Perhaps language={language} waiting={waiting} divided={divided} schemeName={schemeName} />}
      <p className="quiet">{rows.length === 0 ? words.tookNoneHelp : words.tookLead(whole(coverage.listsComplete), whole(coverage.listsKnown))}</p>
      {(rows.length > 0 || divided.length > 0) && (
        <details className="screen-only">
          <summary>{words.tookTable}</summary>
          {rows.length > 0 && <Rows id="participation" caption={words.tookCaption} rows={rows} language={language} schemeName={schemeName} />}
          {divided.length > 0 && <Rows id="divided" caption={words.dividedTitle} rows={divided} language={language} schemeName={schemeName} />}
        </details>
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
      stacked
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
