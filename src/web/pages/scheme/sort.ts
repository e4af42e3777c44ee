import { alphabets } from '../../collate.ts'
import type { SchemeRow } from '../../../answers/schemes.ts'
import type { Language } from '../../../domain/text.ts'

export const sortKeys = ['name', 'design', 'body', 'lists', 'complete', 'rows'] as const
export type SortKey = (typeof sortKeys)[number]

export interface Sort {
  readonly key: SortKey
  readonly descending: boolean
}

/** How a table is sorted, from its address: `sort=lists`, `sort=-lists`; by name when it says nothing we know. */
export function readSort(query: URLSearchParams): Sort {
  const asked = query.get('sort') ?? ''
  const descending = asked.startsWith('-')
  const key = sortKeys.find((one) => one === asked.replace(/^-/, '')) ?? 'name'
  return { key, descending }
}

/** The rows in the order asked for; equals by name. */
export function sortBy(rows: readonly SchemeRow[], { key, descending }: Sort, language: Language): readonly SchemeRow[] {
  const compare = alphabets[language]
  const names = (a: SchemeRow, b: SchemeRow): number => compare(a.name[language], b.name[language])
  const orders: Readonly<Record<SortKey, (a: SchemeRow, b: SchemeRow) => number>> = {
    name: names,
    design: (a, b) => compare(a.designTitle[language], b.designTitle[language]),
    body: (a, b) => compare(a.body, b.body),
    lists: (a, b) => a.lists - b.lists,
    complete: (a, b) => a.completeLists - b.completeLists,
    rows: (a, b) => a.rows - b.rows,
  }
  const sign = descending ? -1 : 1
  return rows.toSorted((a, b) => sign * orders[key](a, b) || names(a, b))
}
