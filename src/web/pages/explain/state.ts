import type { ExplainInput } from '../../../answers/explain/input.ts'
import { headlinePeriod } from '../../../domain/headline.ts'
import { inputOfQuery } from '../../links.ts'
import { type GroupChoice, readGroupChoice } from '../shared/group-choice.ts'

/** What the page's address says: what is absent takes the page's own default; what is present but empty is no limit. */
export interface ExplainState {
  readonly choice: GroupChoice
  readonly input: Partial<ExplainInput>
  readonly from: string
  readonly to: string
  readonly lists: string
  readonly owner: string
  readonly where: string
  readonly scheme: string
  readonly design: string
  readonly coding: string
  readonly unit: string
  readonly borders: string
  readonly terms: readonly string[]
  /** Inputs that the form has no field for, kept as they are. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

/** Inputs that the form has a field for. */
const fields = [
  'group', 'own', 'from', 'to', 'lists', 'owner', 'where', 'scheme', 'design', 'coding', 'unit', 'borders',
  'terms', 'sprak',
]

/** Inputs that go to the question as they stand in the address. */
const asItStands: readonly (keyof ExplainInput)[] = [
  'scheme', 'without', 'where', 'terms', 'unit', 'borders', 'role', 'status', 'among', 'repeats', 'coding', 'design',
  'theme', 'withoutCounty', 'sensitivity', 'draws', 'seed', 'confidence',
]

export const allTerms = [
  'population', 'centrality', 'age-65', 'age-80', 'travel', 'council', 'earlier', 'county',
] as const
const usualTerms = allTerms.filter((term) => term !== 'age-80')

const isKept = (name: string): boolean => asItStands.some((known) => known === name)

export function readExplainState(url: URL): ExplainState {
  const { searchParams: query } = url
  const choice = readGroupChoice(query)
  const told = (name: string): string => (query.get(name) ?? '').trim()
  const from = query.get('from') ?? String(headlinePeriod.from)
  const to = query.get('to') ?? String(headlinePeriod.to)
  const lists = query.get('lists') === '' ? 'all' : (query.get('lists') ?? headlinePeriod.lists)
  const owner = query.get('owner') === '' ? 'any' : (query.get('owner') ?? 'state')
  const terms = query.getAll('terms').filter((term) => term !== '')
  // What is no input of the question is passed over, as on every page.
  const rest = Object.fromEntries(Object.entries(inputOfQuery(url)).filter(([name]) => isKept(name)))
  // What the question cannot read it refuses itself.
  const years = { ...(from === '' ? {} : { from: Number(from) }), ...(to === '' ? {} : { to: Number(to) }) }
  const input = { ...rest, group: choice.asked, lists, owner, ...years } as Partial<ExplainInput>
  const schemes = query.getAll('scheme').filter((id) => id !== '')
  return {
    choice, input, from, to, lists, owner,
    where: told('where'),
    scheme: schemes.length === 1 ? (schemes[0] ?? '').trim() : '',
    design: told('design'),
    coding: told('coding') || 'first',
    unit: told('unit') || 'list',
    borders: told('borders') || '2024',
    terms: terms.length === 0 ? usualTerms : terms,
    // The form has room for one scheme: of several, all are kept.
    kept: [...query].filter(
      ([name, value]) =>
        value !== '' && isKept(name) && (name === 'scheme' ? schemes.length > 1 : !fields.includes(name)),
    ),
  }
}
