/**
 * The facts that taking part may be held against. `county` is a factor, folded where terms are listed; the rest are one
 * column each.
 */
export const termIds = ['population', 'centrality', 'age-65', 'age-80', 'travel', 'council', 'earlier', 'county'] as const
export type TermId = (typeof termIds)[number]

/** Those that have one coefficient of their own. */
export type ColumnTerm = Exclude<TermId, 'county'>

/**
 * What is asked about when nobody tells. The two shares of elderly follow each other closely: one of them is enough.
 */
export const defaultTerms: readonly TermId[] = ['population', 'centrality', 'age-65', 'travel', 'council', 'earlier', 'county']

/**
 * What parts of a gap are called: size, place, age, cooperation, earlier participation, and which lists there were to
 * stand on.
 */
export const partIds = ['size', 'place', 'age', 'cooperation', 'earlier', 'lists'] as const
export type PartId = (typeof partIds)[number]

/** Which part of a gap a term belongs to. */
export const partOfTerm: Readonly<Record<TermId, PartId>> = {
  population: 'size',
  centrality: 'place',
  travel: 'place',
  county: 'place',
  'age-65': 'age',
  'age-80': 'age',
  council: 'cooperation',
  earlier: 'earlier',
}
