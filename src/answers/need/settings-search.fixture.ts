import { meanAbsolutePercentageError } from '../../statistics/forecast-errors.ts'
import type { BacktestMeasure } from './answer.ts'
import { runsOf } from './backtest.ts'
import { casesOf } from './backtest-rows.ts'
import { fixedMeasures, type FixedMeasure } from './measures.ts'
import type { AgeSeries } from './series.ts'
import { firstGroup, type ProjectionSettings, settings } from './settings.ts'

/** Measures the settings are chosen by; those of care follow from the same people. */
const measures = Object.keys(fixedMeasures) as readonly (FixedMeasure & BacktestMeasure)[]

/** What each part of the settings may be. */
export const grid: readonly (readonly [string, readonly ((how: ProjectionSettings) => ProjectionSettings)[]])[] = [
  ['local', [100, 300, 1000, 3000].map((local) => shrinking({ local }))],
  ['region', [30, 100, 300, 1000, Infinity].map((region) => shrinking({ region }))],
  ['level', [30, 100, 300, 1000, 3000].map((level) => shrinking({ level }))],
  ['base', [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((base) => drawing({ base }))],
  ['half', [0, 300, 1000, 3000, 10_000].map((half) => drawing({ half }))],
  ['fall', [0, 0.03, 0.06, 0.09, 0.12, 0.15].map((fall) => (how) => ({ ...how, fall }))],
  ['latest steps', [1, 2, 3, 5].map((latestSteps) => (how) => ({ ...how, latestSteps }))],
  ['latest from', [firstGroup.old, firstGroup.old + 1, firstGroup.oldest, 99].map((latestFrom) => (how) => ({ ...how, latestFrom }))],
]

/** Where the search begins: little borrowed, nothing drawn. */
export const start: ProjectionSettings = {
  shrinkage: { ...settings.shrinkage, local: 100, region: 1000, level: 100 },
  latestFrom: firstGroup.old,
  latestSteps: 1,
  fall: 0,
  drawing: { base: 0, half: 1000 },
}

/** Tries one part after another and keeps what misses least, until a whole round changes nothing. */
export function searchSettings(score: (how: ProjectionSettings) => number): { readonly settings: ProjectionSettings; readonly score: number } {
  let best = { settings: start, score: score(start) }
  for (let before = Infinity; best.score < before; ) {
    before = best.score
    for (const [, choices] of grid) {
      for (const choice of choices) {
        const tried = choice(best.settings)
        const found = score(tried)
        // Less than a ten-thousandth is no reason to change.
        if (found < best.score - 1e-4) best = { settings: tried, score: found }
      }
    }
  }
  return best
}

/** What each case that ours is not the lowest in costs: so that a gain on the whole is not bought with a loss somewhere. */
const costOfLosing = 0.005

/**
 * How much lower the errors are than the lowest of the naive ones: mean of ln(ours / lowest), each measure, size class and number of
 * years counting the same, and a little more for each where ours is not the lowest. Below 0 is better.
 */
export function scoreOf(series: AgeSeries, years: readonly number[], isOrigin: (year: number) => boolean): (how: ProjectionSettings) => number {
  return (how) => {
    const ratios = logRatios(series, years, how, isOrigin)
    return ratios.reduce((sum, one) => sum + one, 0) / ratios.length + costOfLosing * ratios.filter((one) => one >= 0).length
  }
}

/** ln(ours / the lowest of the naive ones) for each measure, number of years and size class. */
export function logRatios(series: AgeSeries, years: readonly number[], how: ProjectionSettings, isOrigin: (year: number) => boolean): readonly number[] {
  const runs = runsOf(series, years, how, isOrigin)
  return measures.flatMap((id) =>
    years.flatMap((ahead) =>
      casesOf(runs.filter((run) => run.years === ahead), fixedMeasures[id], ahead).flatMap(({ actual, ours, same, total, own }) => {
        const [mine, ...naive] = [ours, same, total, own].map((forecasts) => meanAbsolutePercentageError(forecasts, actual))
        const known = naive.flatMap((one) => one ?? [])
        return mine && known.length > 0 ? [Math.log(mine / Math.min(...known))] : []
      }),
    ),
  )
}

function shrinking(change: Partial<ProjectionSettings['shrinkage']>): (how: ProjectionSettings) => ProjectionSettings {
  return (how) => ({ ...how, shrinkage: { ...how.shrinkage, ...change } })
}

function drawing(change: Partial<ProjectionSettings['drawing']>): (how: ProjectionSettings) => ProjectionSettings {
  return (how) => ({ ...how, drawing: { ...how.drawing, ...change } })
}
