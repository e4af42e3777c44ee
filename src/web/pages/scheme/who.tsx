import type { Envelope } from '../../../answers/answer.ts'
import type { ParticipationAnswer } from '../../../answers/participation.ts'
import type { Coverage } from '../../../answers/participation/coverage.ts'
import type { SchemeAnswer } from '../../../answers/scheme.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Figure } from '../../parts/figure.tsx'
import { groupNames } from '../mapping/chart-context.ts'
import { participationPicture } from '../mapping/pictures.ts'
import { participationSheet } from '../shared/participation-sheet.ts'
import { schemeNames } from '../shared/participation-rows.ts'
import { ReachMapFigure } from '../shared/reach-map.tsx'
import { schemeMapPicture } from '../shared/reach-map-picture.ts'
import { schemePageWords } from './page-words.ts'

/** Who took part: where in the country, group against group in each year, and how many each year. Nothing of it without a complete list. */
export function Who({ request, answer }: { readonly request: PageRequest; readonly answer: SchemeAnswer }) {
  const { language, ask, url } = request
  const asked = { scheme: [answer.scheme.id], owner: 'any' as const }
  const envelope = ask.participation(asked)
  const names = schemeNames(ask, 'first', language)
  const sheet = participationSheet({ language, envelope, names, place: null, groupName: groupNames(envelope.answer, language) })
  const link = pathIn(language, `/deltakelse?scheme=${encodeURIComponent(answer.scheme.id)}&owner=any&from=&to=&lists=all`)
  return (
    <>
      <ReachMapFigure id="kart" language={language} envelope={ask.map(asked)} request={request} withGroup={false} url={url} picture={schemeMapPicture.id} level={3} />
      {sheet && (
        <Figure id="grupper" language={language} sheet={sheet} envelope={envelope} picture={participationPicture.id} link={link} table="#ar-for-ar" level={3}>
          <Yearly request={request} envelope={envelope} />
        </Figure>
      )}
    </>
  )
}

/** How many took part in each year with a complete list: the two groups together are all in scope. */
function Yearly({ request: { language }, envelope }: { readonly request: PageRequest; readonly envelope: Envelope<ParticipationAnswer, Coverage> }) {
  const { yearly } = schemePageWords[language]
  const { whole, percent } = formats[language]
  const known = envelope.answer.cells.filter(({ state }) => state === 'known')
  const years = [...new Set(known.map(({ year }) => year))].toSorted((a, b) => b - a)
  const rows = years.map((year) => {
    const own = known.filter((cell) => cell.year === year)
    const sum = (of: (cell: (typeof own)[number]) => number | null): number => own.reduce((total, cell) => total + (of(cell) ?? 0), 0)
    return { year, participants: sum((cell) => cell.participants), inScope: sum((cell) => cell.inScope) }
  })
  return (
    <DataTable
      id="ar-for-ar"
      caption={yearly.caption}
      rows={rows}
      keyOf={({ year }) => String(year)}
      columns={[
        { id: 'year', title: schemePageWords[language].years.year, rowHeader: true, cell: ({ year }) => year },
        { id: 'participants', title: yearly.municipalities, numeric: true, cell: ({ participants }) => whole(participants) },
        { id: 'inScope', title: yearly.inScope, numeric: true, cell: ({ inScope }) => whole(inScope) },
        { id: 'rate', title: yearly.rate, numeric: true, cell: ({ participants, inScope }) => percent(inScope === 0 ? null : participants / inScope) },
      ]}
    />
  )
}
