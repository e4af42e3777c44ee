import { inAlphabet } from '../../collate.ts'
import type { MapUnit } from '../../../answers/map.ts'
import { plain } from '../../../domain/names/fold.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Figure } from '../../parts/figure.tsx'
import { mapWords } from '../../text/map.ts'
import { commonWords } from '../../text/words.ts'
import { type ReachMap, reachMapSheet, toldOf } from './reach-map-sheet.ts'

interface ReachMapFigureProps extends ReachMap {
  /** Where on the page it stands: `#id`. */
  readonly id: string
  /** The page as asked for: its query goes along when the table is searched. */
  readonly url: URL
  /** Name of the picture in `pictures.ts`. */
  readonly picture: string
  readonly link?: string
  readonly level?: 2 | 3
}

/** The maps with their table twin; nothing where no complete list is known. */
export function ReachMapFigure({ id, url, picture, link, level, ...map }: ReachMapFigureProps) {
  const sheet = reachMapSheet(map)
  if (!sheet) return null
  const { language, envelope, withGroup } = map
  const sought = (url.searchParams.get('kommune') ?? '').trim().slice(0, 100)
  const all = url.searchParams.get(everyRow.name) === everyRow.value
  return (
    <Figure id={id} language={language} sheet={sheet} envelope={envelope} picture={picture} link={link} level={level} table={`#${id}-tabell`} part="municipalities">
      <details id={`${id}-tabell`} open={sought !== '' || all}>
        <summary>{mapWords[language].table.summary}</summary>
        <SearchForm id={id} language={language} url={url} sought={sought} />
        <UnitTable id={id} language={language} units={envelope.answer.municipalities} sought={sought} everyRow={all ? null : everyRowOf(url, id)} withGroup={withGroup} isNamedOnly={envelope.coverage.listsCounted === 0} />
      </details>
    </Figure>
  )
}

/** The table shows its first rows, until all are asked for: a page is read on telephones too. */
const firstRows = 50
const everyRow = { name: 'kommuner', value: 'alle' }

/** The same page with every row of the table. */
function everyRowOf(url: URL, id: string): string {
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => name !== 'kommune' && name !== everyRow.name))
  query.set(everyRow.name, everyRow.value)
  return `${url.pathname}?${query}#${id}-tabell`
}

/** A plain form that sends the page's own question along. */
function SearchForm({ id, language, url, sought }: { readonly id: string; readonly language: Language; readonly url: URL; readonly sought: string }) {
  const { table } = mapWords[language]
  const kept = [...url.searchParams].filter(([name]) => name !== 'kommune')
  return (
    <form action={`${url.pathname}#${id}-tabell`} method="get" role="search" className="filter">
      {kept.map(([name, value], i) => (
        <input key={`${name} ${i}`} type="hidden" name={name} value={value} />
      ))}
      <div className="search-line">
        <div className="ds-field">
          <label className="ds-label" htmlFor={`${id}-kommune`}>
            {table.search}
          </label>
          <input className="ds-input" id={`${id}-kommune`} name="kommune" type="search" defaultValue={sought} autoComplete="off" maxLength={100} />
        </div>
        <button className="ds-button" data-variant="secondary" type="submit">
          {table.find}
        </button>
        {sought !== '' && (
          <a className="ds-link" href={everyRowOf(url, id)}>
            {table.reset}
          </a>
        )}
      </div>
    </form>
  )
}

interface UnitTableProps {
  readonly id: string
  readonly language: Language
  readonly units: readonly MapUnit[]
  readonly sought: string
  /** Where every row is; null where that is here. */
  readonly everyRow: string | null
  readonly withGroup: boolean
  readonly isNamedOnly: boolean
}

function UnitTable({ id, language, units, sought, everyRow, withGroup, isNamedOnly }: UnitTableProps) {
  const { table } = mapWords[language]
  const { whole } = formats[language]
  const { yes, no, unknown } = commonWords[language]
  const word = plain(sought)
  const found = word === '' ? units : units.filter(({ name, code, county }) => [name, code, county ?? ''].some((text) => plain(text).includes(word)))
  const sorted = found.toSorted((a, b) => inAlphabet(a.name, b.name))
  const isCut = sought === '' && everyRow !== null && sorted.length > firstRows
  const rows = isCut ? sorted.slice(0, firstRows) : sorted
  return (
    <>
      {sought !== '' && rows.length > 0 && <p className="quiet">{table.found(whole(rows.length), whole(units.length))}</p>}
      <DataTable
        id={`${id}-rader`}
        caption={table.caption}
        quietCaption
        tall
        rows={rows}
        keyOf={({ code }) => code}
        empty={table.none(sought)}
        columns={[
          {
            id: 'name',
            title: table.name,
            rowHeader: true,
            cell: ({ code, name }) => (
              <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>
                {name}
              </a>
            ),
          },
          { id: 'county', title: table.county, cell: ({ county }) => county ?? unknown },
          { id: 'count', title: table.count, numeric: true, cell: ({ standing, count }) => (isNamedOnly || standing === 'unknown' ? unknown : standing === 'outside' ? null : whole(count)) },
          { id: 'inScope', title: table.inScope, numeric: true, cell: ({ inScope }) => (inScope === null ? unknown : whole(inScope)) },
          { id: 'standing', title: table.standing, cell: (unit) => <span className="unbroken">{unit.standing === 'took-part' ? '' : toldOf(unit, language, isNamedOnly)}</span> },
          ...(withGroup ? [{ id: 'member', title: table.member, cell: ({ isMember }: MapUnit) => (isMember === null ? unknown : isMember ? yes : no) }] : []),
        ]}
      />
      {isCut && (
        <p className="quiet">
          {table.first(whole(firstRows), whole(sorted.length))}{' '}
          <a className="ds-link" href={everyRow}>
            {table.reset}
          </a>
        </p>
      )}
    </>
  )
}
