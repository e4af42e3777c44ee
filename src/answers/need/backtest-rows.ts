import { meanAbsolutePercentageError } from '../../statistics/forecast-errors.ts'
import { type BacktestMeasure, type NeedBacktest, type SizeClass, sizeClasses } from './answer.ts'
import type { Run } from './backtest.ts'
import { type Covered, coveredBySize, type Errors } from './errors.ts'
import { fixedMeasures, type Measure, measuredAll } from './measures.ts'
import { stepYears } from './projection.ts'

/** Origins whose errors are told: those of even years, for the settings were chosen on the odd ones. */
export const isTold = (origin: number): boolean => origin % 2 === 0

/** What ours and the naive ones say of each municipality of a run, beside what came. */
export interface Cases {
  readonly actual: number[]
  readonly ours: number[]
  readonly same: number[]
  readonly total: number[]
  readonly own: number[]
}

/** Errors of one measure by size class, with all sizes together last. */
export function backtestRows(runs: readonly Run[], id: BacktestMeasure, measure: Measure, years: number, errors: Errors, confidence: number): readonly NeedBacktest[] {
  const told = runs.filter((run) => run.years === years && isTold(run.origin))
  const origins = told.map(({ origin }) => origin)
  const [first, last] = [origins[0], origins.at(-1)]
  if (first === undefined || last === undefined) return []
  const misses = casesOf(told, measure, years).map(missesOf)
  const covered = coveredBySize(errors, confidence)
  const rowOf = (sizeClass: SizeClass | 'all', ofSize: readonly Misses[], held: readonly Covered[]): readonly NeedBacktest[] => {
    const cases = ofSize.reduce((sum, one) => sum + one.cases, 0)
    if (cases === 0) return []
    const mean = (of: (one: Misses) => number): number => ofSize.reduce((sum, one) => sum + one.cases * of(one), 0) / cases
    const [mape, mapeNoChange, mapeConstantGrowth, mapeOwnGrowth] = [mean(({ ours }) => ours), mean(({ same }) => same), mean(({ total }) => total), mean(({ own }) => own)]
    const beatsAll = mape < Math.min(mapeNoChange, mapeConstantGrowth, mapeOwnGrowth)
    return [{ measure: id, sizeClass, years, from: first, to: last + years, origins, cases, mape, mapeNoChange, mapeConstantGrowth, mapeOwnGrowth, beatsAll, coverage: shareOf(held) }]
  }
  return [...sizeClasses.flatMap((sizeClass, size) => rowOf(sizeClass, misses.slice(size, size + 1), covered.slice(size, size + 1))), ...rowOf('all', misses, covered)]
}

/** Mean errors of one size class; 0 each where it has no case. */
interface Misses {
  readonly cases: number
  readonly ours: number
  readonly same: number
  readonly total: number
  readonly own: number
}

function missesOf({ actual, ours, same, total, own }: Cases): Misses {
  const miss = (forecasts: readonly number[]): number => meanAbsolutePercentageError(forecasts, actual) ?? 0
  return { cases: actual.length, ours: miss(ours), same: miss(same), total: miss(total), own: miss(own) }
}

function shareOf(parts: readonly Covered[]): number | null {
  const cases = parts.reduce((sum, part) => sum + part.cases, 0)
  return cases === 0 ? null : parts.reduce((sum, part) => sum + part.within, 0) / cases
}

const noCases = (): Cases => ({ actual: [], ours: [], same: [], total: [], own: [] })

/** The cases of runs by size class: only where all of them have something to go by. */
export function casesOf(runs: readonly Run[], measure: Measure, years: number): readonly Cases[] {
  const classes = sizeClasses.map(noCases)
  for (const { projected, actual, now, before, sizeOf } of runs) {
    const [came, ours, is, was] = [measuredAll(measure, actual), measuredAll(measure, projected), measuredAll(measure, now), measuredAll(measure, before)]
    const [people, peopleBefore] = [measuredAll(fixedMeasures.population, now), measuredAll(fixedMeasures.population, before)]
    for (const [place, size] of sizeOf.entries()) {
      addCase(classes[size], { came: came[place] ?? NaN, ours: ours[place] ?? NaN, is: is[place] ?? NaN, was: was[place] ?? NaN, growth: (people[place] ?? NaN) / (peopleBefore[place] ?? NaN) }, measure.per !== null, years)
    }
  }
  return classes
}
/** What one municipality was five years before the origin, at it, and became; what was projected; and how the whole of it had grown. */
interface Case {
  readonly came: number
  readonly ours: number
  readonly is: number
  readonly was: number
  readonly growth: number
}

/** Where a naive one has nothing to go by, none is judged: all are held against the same cases. */
function addCase(cases: Cases | undefined, { came, ours, is, was, growth }: Case, isRatio: boolean, years: number): void {
  if (!cases || !(came > 0) || !(is > 0) || !(was > 0)) return
  cases.actual.push(came)
  cases.ours.push(ours)
  cases.same.push(is)
  cases.total.push(isRatio ? is : is * growth ** (years / stepYears))
  cases.own.push(is * (is / was) ** (years / stepYears))
}
