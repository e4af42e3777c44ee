import type { NeedInput } from '../../../answers/need/input.ts'
import { headlinePeriod } from '../../../domain/headline.ts'

export const sortKeys = ['probability', 'name', 'county', 'ranked', 'now80', 'then80', 'took'] as const
export type SortKey = (typeof sortKeys)[number]

/** What the page shows, as it stands in the address: every field as text, so that what was refused can be mended. */
export interface NeedState {
  readonly indicator: string
  readonly horizon: string
  readonly projection: string
  readonly where: string
  readonly scheme: string
  readonly from: string
  readonly to: string
  readonly lists: string
  readonly threshold: string
  readonly minlists: string
  /** The reader's own rates as typed, by the rate's name: `users-home-services-80`. */
  readonly rates: readonly (readonly [string, string])[]
  readonly sort: { readonly key: SortKey; readonly descending: boolean }
}

const rateName = /^(users|fte)-([a-z-]+)-(\d+)$/

/** Reads the page's state. What is absent or empty takes the page's own default. */
export function readState(query: URLSearchParams): NeedState {
  const value = (name: string, absent: string): string => (query.get(name) || absent).trim().slice(0, 500)
  const year = (name: 'from' | 'to'): string => (query.get(name)?.trim() || String(headlinePeriod[name])).slice(0, 20)
  const sort = query.get('sort') ?? ''
  const key = sortKeys.find((one) => one === sort.replace(/^-/, ''))
  return {
    indicator: value('indicator', 'working-per-80'),
    horizon: value('horizon', '2035'),
    projection: value('projection', 'official'),
    where: value('where', ''),
    scheme: value('scheme', ''),
    from: year('from'),
    to: year('to'),
    lists: query.get('lists') === '' ? 'all' : value('lists', headlinePeriod.lists),
    threshold: value('threshold', '50'),
    minlists: value('minlists', '3'),
    rates: [...query]
      .filter(([name, text]) => rateName.test(name) && text.trim() !== '')
      .map(([name, text]) => [name, text.trim().slice(0, 30)] as const)
      .slice(0, 60),
    sort: key ? { key, descending: sort.startsWith('-') } : { key: 'probability', descending: true },
  }
}

/** The name of a rate's field: what is asked about it, and the rate's own name. */
export const fieldOf = (what: 'users' | 'fte', id: string): string => `${what}-${id.replace(':', '-')}`

/** The state as the question's input; the question refuses what it cannot read. Per cent become a share. */
export function inputOf({
  indicator,
  horizon,
  projection,
  where,
  scheme,
  from,
  to,
  lists,
  threshold,
  minlists,
  rates,
}: NeedState): Partial<NeedInput> {
  const own = (what: string): readonly string[] =>
    rates.flatMap(([name, text]) => {
      const [, kind, service, age] = rateName.exec(name) ?? []
      return kind === what ? [`${service}:${age}=${text}`] : []
    })
  const input: Record<string, unknown> = {
    indicator,
    horizon,
    projection,
    lists,
    minlists,
    threshold: Number(threshold.replace(',', '.')) / 100,
    ...(where === '' ? {} : { where }),
    ...(scheme === '' ? {} : { scheme: [scheme] }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(own('users').length > 0 ? { users: own('users') } : {}),
    ...(own('fte').length > 0 ? { fte: own('fte') } : {}),
  }
  return input as Partial<NeedInput>
}

/** The page's own address for a state, without the language: what is as it is from the start is left out. */
export function queryOf(state: NeedState): URLSearchParams {
  const plain = readState(new URLSearchParams())
  const query = new URLSearchParams()
  for (const name of [
    'indicator',
    'horizon',
    'projection',
    'where',
    'scheme',
    'from',
    'to',
    'lists',
    'threshold',
    'minlists',
  ] as const)
    if (state[name] !== plain[name]) query.set(name, state[name])
  for (const [name, text] of state.rates) query.set(name, text)
  const sort = `${state.sort.descending ? '-' : ''}${state.sort.key}`
  if (sort !== '-probability') query.set('sort', sort)
  return query
}
