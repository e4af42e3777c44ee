import { empiricalFactors, logError } from '../../statistics/forecast-errors.ts'
import { sizeClasses } from './answer.ts'
import type { Run } from './backtest.ts'
import { type Measure, measuredAll } from './measures.ts'

/** The log errors of a measure that many years ahead, by size class: `sorted` over all origins, and origin by origin. */
export interface Errors {
  readonly sorted: readonly Float64Array[]
  /** [origin][size class]. */
  readonly byOrigin: readonly (readonly Float64Array[])[]
}

/** How far each run lay from what came. Cases without an error to tell (nobody to divide by) are left out. */
export function errorsOf(runs: readonly Run[], measure: Measure, years: number): Errors {
  const byOrigin = runs.filter((run) => run.years === years).map((run) => errorsOfRun(run, measure))
  return { byOrigin, sorted: sizeClasses.map((_, size) => joined(byOrigin.map((classes) => classes[size] ?? empty)).sort()) }
}

const empty = new Float64Array(0)

function errorsOfRun({ projected, actual, sizeOf }: Run, measure: Measure): readonly Float64Array[] {
  const classes = sizeClasses.map((): number[] => [])
  const [forecasts, actuals] = [measuredAll(measure, projected), measuredAll(measure, actual)]
  for (const [place, size] of sizeOf.entries()) {
    const error = logError(forecasts[place] ?? NaN, actuals[place] ?? NaN)
    if (Number.isFinite(error)) classes[size]?.push(error)
  }
  return classes.map((errors) => Float64Array.from(errors))
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Cases, and how many of them came within the interval. */
export interface Covered {
  readonly within: number
  readonly cases: number
}

/**
 * How many cases came within an interval made from the errors of the other origins, by size class; none with fewer than two origins.
 * Origins near each other share years, so that this is no more than an indication far ahead.
 */
export const coveredBySize = ({ sorted, byOrigin }: Errors, confidence: number): readonly Covered[] =>
  sorted.map((all, size) => {
    let [within, cases] = [0, 0]
    for (const classes of byOrigin) {
      const own = Float64Array.from(classes[size] ?? empty).sort()
      const factors = own.length < all.length ? empiricalFactors(without(all, own), confidence) : null
      if (!factors) continue
      const [low, high] = [Math.log(factors.low), Math.log(factors.high)]
      within += own.reduce((sum, error) => sum + (error >= low && error <= high ? 1 : 0), 0)
      cases += own.length
    }
    return { within, cases }
  })

/** Values in order, less some of them that are in order too. */
function without(all: Float64Array, some: Float64Array): Float64Array {
  const rest = new Float64Array(all.length - some.length)
  let [next, at] = [0, 0]
  for (const value of all) {
    if (next < some.length && value === some[next]) next++
    else rest[at++] = value
  }
  return rest
}
