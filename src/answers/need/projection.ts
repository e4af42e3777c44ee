import { cohortCounts, type Step } from '../../statistics/cohort-change.ts'
import { drawnTotals } from '../../statistics/drawn-totals.ts'
import { projectYears } from '../../statistics/hamilton-perry.ts'
import { atLaterLevel, pooledRatios, shrunkRatios, withFallingMortality } from '../../statistics/shrunk-ratios.ts'
import { onceFor } from '../once-for.ts'
import { type AgeSeries, ageSeries } from './series.ts'
import { ageGroups, firstGroup, type ProjectionSettings, settings } from './settings.ts'

/** Years in a step: as many as a group is wide. */
export const stepYears = 5

/** Every step of five years that had ended by the origin, the latest first. */
export function stepsTo({ people, firstYear }: AgeSeries, origin: number): readonly Step[] {
  const steps: Step[] = []
  for (let end = origin; end - stepYears >= firstYear; end--) steps.push({ start: people(end - stepYears), end: people(end) })
  return steps
}

/** Cohort-change ratios from what was known at the origin and no later, [municipality × group]. */
export function ratiosAt(series: AgeSeries, origin: number, { shrinkage, latestFrom, latestSteps }: ProjectionSettings): Float64Array {
  const steps = stepsTo(series, origin)
  const counts = cohortCounts(steps, ageGroups)
  const latest = cohortCounts(steps.slice(0, latestSteps), ageGroups)
  const ratios = shrunkRatios(counts, ageGroups.count, series.regionOf, shrinkage)
  const [earlier, later] = [pooledRatios(counts, ageGroups.count), pooledRatios(latest, ageGroups.count)]
  return atLaterLevel(ratios, earlier, later, (group) => group === 0 || group >= latestFrom)
}

/** People so many years after the origin, [municipality × group], by the ratios of the origin. */
export function projectFrom(series: AgeSeries, origin: number, ratios: Float64Array, years: number, { drawing, fall, latestFrom }: ProjectionSettings): Float64Array {
  const now = series.people(origin)
  const ratiosOf = (step: number): Float64Array => withFallingMortality(ratios, ageGroups.count, fall, step, (group) => group >= latestFrom)
  return drawnTotals(projectYears(now, ratiosOf, ageGroups, years, stepYears), now, ageGroups.count, firstGroup.old, drawing)
}

/** The years that are projected to, those of them that lie ahead of the data. */
export const horizons = [2030, 2035, 2040] as const

/** The outlook from the last year of data. */
export interface Outlook {
  readonly series: AgeSeries
  readonly base: number
  readonly years: readonly number[]
  /** People in the base year or one of `years`, [municipality × group]. */
  readonly people: (year: number) => Float64Array
}

/** Projections of every municipality, made once for a snapshot. */
export const outlookOf = onceFor((snapshot): Outlook => {
  const series = ageSeries(snapshot)
  const base = series.lastYear
  const ratios = ratiosAt(series, base, settings)
  const years = horizons.filter((year) => year > base)
  const projected = new Map(years.map((year) => [year as number, projectFrom(series, base, ratios, year - base, settings)]))
  return { series, base, years, people: (year) => projected.get(year) ?? series.people(year) }
})
