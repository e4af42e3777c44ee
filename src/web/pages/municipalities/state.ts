import { alphabets } from '../../collate.ts'
import type { ListedMunicipality } from '../../../answers/municipalities.ts'
import type { MunicipalityHit } from '../../../answers/search.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'

export const sortKeys = ['name', 'county', 'population', 'centrality', 'code'] as const
export type SortKey = (typeof sortKeys)[number]

/** What the list shows and how it is ordered: all of it stands in the address. */
export interface ListState {
  readonly sought: string
  /** The county's number; empty for all. */
  readonly county: string
  /** Null: as found, or by name when nothing is sought. */
  readonly sort: { readonly key: SortKey; readonly descending: boolean } | null
}

/** Reads the state from an address; what it does not know is as if it were not said. */
export function readState(query: URLSearchParams): ListState {
  const asked = query.get('sort') ?? ''
  const key = sortKeys.find((one) => one === asked.replace(/^-/, ''))
  return {
    sought: (query.get('sok') ?? '').trim().slice(0, 500),
    county: /^\d{2}$/.test(query.get('fylke') ?? '') ? (query.get('fylke') ?? '') : '',
    sort: key ? { key, descending: asked.startsWith('-') } : null,
  }
}

export function addressOf({ sought, county, sort }: ListState, language: Language): string {
  const query = new URLSearchParams()
  if (sought !== '') query.set('sok', sought)
  if (county !== '') query.set('fylke', county)
  if (sort) query.set('sort', `${sort.descending ? '-' : ''}${sort.key}`)
  const text = query.toString()
  return pathIn(language, `/kommuner${text === '' ? '' : `?${text}`}`)
}

/** The municipalities to show, in order: those found, the surest first, unless another order is asked for. */
export function shownRows(municipalities: readonly ListedMunicipality[], { county, sort, sought }: ListState, hits: readonly MunicipalityHit[] | null, language: Language): readonly ListedMunicipality[] {
  const inCounty = municipalities.filter(({ countyCode }) => county === '' || countyCode === county)
  const places = new Map((hits ?? []).map(({ id }, place) => [id, place]))
  const found = hits === null ? inCounty : inCounty.filter(({ code }) => places.has(code)).toSorted((a, b) => (places.get(a.code) ?? 0) - (places.get(b.code) ?? 0))
  if (sort === null && sought !== '') return found
  const { key, descending } = sort ?? { key: 'name', descending: false }
  const compare = alphabets[language]
  const names = (a: ListedMunicipality, b: ListedMunicipality): number => compare(a.name, b.name)
  const orders: Readonly<Record<SortKey, (a: ListedMunicipality, b: ListedMunicipality) => number>> = {
    name: names,
    county: (a, b) => compare(a.county ?? '', b.county ?? ''),
    population: (a, b) => (a.population ?? -1) - (b.population ?? -1),
    centrality: (a, b) => (a.centrality ?? 99) - (b.centrality ?? 99),
    code: (a, b) => compare(a.code, b.code),
  }
  const sign = descending ? -1 : 1
  return found.toSorted((a, b) => sign * orders[key](a, b) || names(a, b))
}

