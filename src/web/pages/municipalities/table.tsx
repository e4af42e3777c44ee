import type { ListedMunicipality } from '../../../answers/municipalities.ts'
import type { MunicipalityHit } from '../../../answers/search.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { municipalityWords } from '../municipality/words.ts'
import { addressOf, type ListState, type SortKey } from './state.ts'

interface ListTableProps {
  readonly language: Language
  readonly rows: readonly ListedMunicipality[]
  /** Why each was found; null when nothing is sought. */
  readonly hits: readonly MunicipalityHit[] | null
  readonly state: ListState
}

/** Municipalities with what tells them apart, sorted by following a heading. */
export function ListTable({ language, rows, hits, state }: ListTableProps) {
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const why = new Map((hits ?? []).map((hit) => [hit.id, hit.why[language]]))
  const sorted = state.sort ?? (state.sought === '' ? { key: 'name', descending: false } : null)
  const sort = (key: SortKey): Column<ListedMunicipality>['sort'] => {
    const isNow = sorted?.key === key
    // Figures are sought from the largest, names from A.
    const descending = isNow ? !sorted.descending : key === 'population'
    return { href: addressOf({ ...state, sort: { key, descending } }, language), now: isNow ? (sorted.descending ? 'descending' : 'ascending') : 'none' }
  }
  const because: readonly Column<ListedMunicipality>[] = hits === null ? [] : [{ id: 'why', title: words.whyIt, cell: ({ code }) => why.get(code) }]
  return (
    <DataTable
      id="municipalities"
      caption={words.title}
      quietCaption
      rows={rows}
      keyOf={({ code }) => code}
      note={words.listNote}
      stacked={hits !== null}
      columns={[
        { id: 'name', title: words.name, rowHeader: true, sort: sort('name'), cell: ({ code, name }) => <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>{name}</a> },
        ...because,
        { id: 'county', title: words.county, sort: sort('county'), cell: ({ county }) => county },
        { id: 'population', title: words.people, numeric: true, sort: sort('population'), cell: ({ population }) => (population === null ? null : whole(population)) },
        { id: 'centrality', title: words.centralityShort, numeric: true, sort: sort('centrality'), cell: ({ centrality }) => centrality },
        { id: 'code', title: words.codeThen, numeric: true, sort: sort('code'), cell: ({ code }) => code },
      ]}
    />
  )
}
