import type { ProjectionRow } from '../../domain/projection.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { inOrder } from '../../domain/in-order.ts'
import { onceFor } from '../once-for.ts'
import type { ProjectionKind } from './answer.ts'
import { type Outlook, outlookOf } from './projection.ts'
import { ageGroups } from './settings.ts'

/** Medium fertility, life expectancy, internal migration and immigration: what Statistics Norway calls its main alternative. */
const mainVariant = 'MMMM'

/** The official projection to show: the newest, and of it the main alternative. */
export interface Official {
  readonly dataset: string
  readonly alternative: string
  readonly version: string
  /** People by group; null where it has none for the municipality and year. */
  readonly ages: (code: string, year: number) => Float64Array | null
}

/** The outlooks there are: our own; the official, null where none is loaded; and the official as an outlook, where it is complete. */
export interface Outlooks {
  readonly own: Outlook
  readonly official: Official | null
  readonly byOfficial: Outlook | null
}

/** Where there is no main alternative the first in order is taken, named as it is. */
export const outlooksOf = onceFor((snapshot): Outlooks => {
  const own = outlookOf(snapshot)
  const official = chosen(snapshot)
  return { own, official, byOfficial: official && outlookBy(official, own) }
})

/** The outlook asked for: the official takes precedence where it is complete, our own takes its place where it is not. */
export const outlookFor = ({ own, byOfficial }: Outlooks, asked: ProjectionKind): { readonly projection: ProjectionKind; readonly outlook: Outlook } =>
  asked === 'official' && byOfficial ? { projection: 'official', outlook: byOfficial } : { projection: 'own', outlook: own }

/**
 * The official people in the place of ours. Null unless every municipality is there in every year ahead: a ranking of figures from two
 * projections would rank the projections.
 */
function outlookBy({ ages }: Official, own: Outlook): Outlook | null {
  const { codes } = own.series
  const byYear = new Map<number, Float64Array>()
  for (const year of own.years) {
    const people = new Float64Array(codes.length * ageGroups.count)
    for (const [place, code] of codes.entries()) {
      const there = ages(code, year)
      if (!there) return null
      people.set(there, place * ageGroups.count)
    }
    byYear.set(year, people)
  }
  return { ...own, people: (year) => byYear.get(year) ?? own.people(year) }
}

function chosen({ data: { projections } }: Snapshot): Official | null {
  const newest = projections.reduce<ProjectionRow | null>((best, row) => (best === null || inOrder(best.version, row.version) < 0 ? row : best), null)
  if (!newest) return null
  const { dataset, version } = newest
  const ofVersion = projections.filter((row) => row.dataset === dataset && row.version === version)
  const variants = [...new Set(ofVersion.map(({ variant }) => variant))].toSorted(inOrder)
  const alternative = variants.includes(mainVariant) ? mainVariant : (variants[0] ?? '')
  const rows = new Map(ofVersion.filter(({ variant, ages }) => variant === alternative && ages.length === ageGroups.count).map((row) => [`${row.code}|${row.year}`, row]))
  return {
    dataset,
    version,
    alternative,
    ages: (code, year) => {
      const row = rows.get(`${code}|${year}`)
      return row ? Float64Array.from(row.ages) : null
    },
  }
}
