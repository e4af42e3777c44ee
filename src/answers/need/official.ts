import type { ProjectionRow } from '../../domain/projection.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { inOrder } from '../../domain/in-order.ts'
import { onceFor } from '../once-for.ts'
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

/** Null where no official projection is loaded. Where there is no main alternative the first in order is shown, named as it is. */
export const officialOf = onceFor((snapshot): { readonly official: Official | null } => ({ official: chosen(snapshot) }))

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
