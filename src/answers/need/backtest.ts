import { onceFor } from '../once-for.ts'
import { type SizeClass, sizeClasses } from './answer.ts'
import { fixedMeasures, measured } from './measures.ts'
import { outlookOf, projectFrom, ratiosAt, stepYears } from './projection.ts'
import type { AgeSeries } from './series.ts'
import { ageGroups, type ProjectionSettings, settings } from './settings.ts'

/** A projection made from what was known at an origin, beside what came: all [municipality × group]. */
export interface Run {
  readonly origin: number
  readonly years: number
  readonly projected: Float64Array
  readonly actual: Float64Array
  /** At the origin, and five years before it. */
  readonly now: Float64Array
  readonly before: Float64Array
  /** Place in `sizeClasses` of each municipality at the origin. */
  readonly sizeOf: Uint8Array
}

/** The size class of so many people, as a place in `sizeClasses`. */
export function sizeClassOf(people: number): number {
  const place = sizeClasses.findIndex((size) => people <= upperLimits[size])
  return place === -1 ? sizeClasses.length - 1 : place
}

const upperLimits = Object.fromEntries(sizeClasses.map((size) => [size, Number(size.split('-')[1] || Infinity)])) as Readonly<Record<SizeClass, number>>

export const sizesOf = (people: Float64Array): Uint8Array =>
  Uint8Array.from({ length: people.length / ageGroups.count }, (_, place) => sizeClassOf(measured(fixedMeasures.population, people, place)))

/**
 * Runs from every origin that passes and has a step of five years behind it and so many years of data ahead.
 * Everything a run projects from was known at its origin.
 */
export function runsOf(series: AgeSeries, years: readonly number[], how: ProjectionSettings, isOrigin: (year: number) => boolean = () => true): readonly Run[] {
  const shortest = Math.min(...years)
  const runs: Run[] = []
  for (let origin = series.firstYear + stepYears; origin + shortest <= series.lastYear; origin++) {
    if (!isOrigin(origin)) continue
    const [now, before] = [series.people(origin), series.people(origin - stepYears)]
    const ratios = ratiosAt(series, origin, how)
    const sizeOf = sizesOf(now)
    for (const ahead of years) {
      if (origin + ahead > series.lastYear) continue
      runs.push({ origin, years: ahead, projected: projectFrom(series, origin, ratios, ahead, how), actual: series.people(origin + ahead), now, before, sizeOf })
    }
  }
  return runs
}

/** The runs of a snapshot, as many years ahead as the outlook reaches, made once. */
export const backtestRuns = onceFor((snapshot): readonly Run[] => {
  const { series, base, years } = outlookOf(snapshot)
  return runsOf(series, years.map((year) => year - base), settings)
})
