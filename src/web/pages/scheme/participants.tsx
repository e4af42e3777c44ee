import type { Participant } from '../../../answers/participation/participants.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { SourceLink } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { limited } from '../../parts/limited.ts'
import { termsIn } from '../../text/terms.ts'
import { schemeWords } from './words.ts'

/** Who took part, newest first; a name that waits says so and leads to where it is settled. */
export function Participants({ language, participants, scheme }: { readonly language: Language; readonly participants: readonly Participant[]; readonly scheme: string }) {
  const words = schemeWords[language]
  const terms = termsIn[language]
  const { whole } = formats[language]
  const municipalities = new Set(participants.flatMap(({ code }) => code ?? [])).size
  const rows = participants.map((one, i) => ({ ...one, key: `${one.list} ${i}` })).toSorted((a, b) => b.year - a.year)
  return (
    <>
      <h3 className="ds-heading" data-size="xs">
        {participants.length === 0 ? words.participantsNone : words.participantsTitle(whole(participants.length), whole(municipalities))}
      </h3>
      {rows.length > 0 && (
        <DataTable
          id="participants"
          caption={words.participantsCaption}
          quietCaption
          {...limited(rows, words.amountNote, language)}
          keyOf={({ key }) => key}
          tall={rows.length > 25}
          columns={[
            { id: 'year', title: words.year, cell: ({ year }) => year },
            { id: 'name', title: words.municipality, rowHeader: true, cell: (row) => <Name row={row} language={language} /> },
            { id: 'county', title: words.county, cell: ({ county }) => county },
            { id: 'role', title: words.role, cell: ({ role }) => role && terms.role[role] },
            { id: 'status', title: words.what, cell: ({ status }) => status && terms.status[status] },
            { id: 'project', title: words.project, cell: ({ project }) => project },
            { id: 'amount', title: words.amount, numeric: true, cell: ({ amountNok }) => whole(amountNok) },
            { id: 'source', title: words.source, cell: ({ row }) => <SourceLink url={row.sourceUrl} text={words.sourceAt} /> },
          ]}
        />
      )}
      <p className="screen-only">
        <a className="ds-link" href={pathIn(language, `/deltakelse?scheme=${encodeURIComponent(scheme)}&owner=any&from=&to=&lists=all`)}>
          {words.byGroup}
        </a>
      </p>
    </>
  )
}

const Name = ({ row: { code, name, text }, language }: { readonly row: Participant; readonly language: Language }) =>
  code === null ? (
    <>
      {name} (<a className="ds-link" href={pathIn(language, '/data/avklaring')}>{schemeWords[language].waits}</a>)
    </>
  ) : (
    <>
      <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>
        {name}
      </a>
      {text !== name && (
        <span className="quiet">
          {' '}
          {schemeWords[language].printed} «{text}»
        </span>
      )}
    </>
  )
