import type { FetchedContent } from '../domain/fetched.ts'
import type { Difference } from './update-data-compare.ts'
import { implausible } from './update-data.errors.ts'

/**
 * How far a municipality's count of the same year may move before it is counted as odd. Corrections are a few people.
 */
const oddShare = 0.2
const oddPeople = 50
/** How many rows of those compared may be odd, gone or changed before the whole is refused. */
const limits = { odd: 0.02, gone: 0.02, changedClasses: 0.35, country: 0.02 } as const

type Rows = Extract<FetchedContent, { kind: 'population' }>['rows']
type InForce = readonly { readonly year: number; readonly code: string; readonly total: number }[]

/**
 * Refuses what may be whole but cannot be right: counts of a year known here that move wildly, a country that grows by
 * a fiftieth overnight, rows that are gone, most classes changed. What is only unusual is shown in the difference
 * instead, for a person to judge: nothing fetched is used unseen.
 */
export function requirePlausible(
  source: string,
  content: FetchedContent,
  difference: Difference,
  population: InForce,
): void {
  const { changed, gone, same } = difference.rows
  const before = changed + gone + same
  // A new projection begins some years after the one before: the years it leaves behind are not lost.
  if (content.kind !== 'projections' && before > 0 && gone / before > limits.gone) throw implausible(source, 'gone', gone, before)
  if (content.kind === 'facts' && before > 0 && changed / before > limits.changedClasses)
    throw implausible(source, 'changed', changed, before)
  if (content.kind === 'population' || content.kind === 'projections') requirePeople(source, content.rows, population)
}

/** Compares people of the years known here: each municipality, and all of them together. */
function requirePeople(source: string, rows: Rows, population: InForce): void {
  const known = new Map(population.map(({ year, code, total }) => [`${year}|${code}`, total]))
  const sums = new Map<number, { before: number; after: number }>()
  let [odd, compared] = [0, 0]
  for (const { year, code, ages } of rows) {
    const before = known.get(`${year}|${code}`)
    if (before === undefined) continue
    const after = ages.reduce((sum, n) => sum + n, 0)
    compared++
    if (Math.abs(after - before) > Math.max(oddPeople, oddShare * before)) odd++
    const sum = sums.get(year) ?? { before: 0, after: 0 }
    sums.set(year, { before: sum.before + before, after: sum.after + after })
  }
  if (compared > 0 && odd / compared > limits.odd) throw implausible(source, 'odd', odd, compared)
  for (const [year, { before, after }] of sums) {
    if (Math.abs(after - before) > limits.country * before) throw implausible(source, 'country', after, before, year)
  }
}
