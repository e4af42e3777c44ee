import type { Snapshot } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'
import { backtestMeasures, type CareRateUsed, type NeedBacktest, type RankedBy } from './answer.ts'
import { backtestRuns, sizesOf } from './backtest.ts'
import { backtestRows } from './backtest-rows.ts'
import { careWeights } from './care.ts'
import { type Errors, errorsOf } from './errors.ts'
import { type AnyMeasure, asGrowth, type ErrorsOf, type FactorsOf, factorsOf, measureOf, type Ranged, ranged } from './figures.ts'
import { type CareWeights, measuredAll, rankings } from './measures.ts'
import { noCareRates } from './need.errors.ts'
import type { Outlook } from './projection.ts'
import { probabilitiesOfTop } from './ranking.ts'

/** Everything that turns on the backtests, under one outlook and one set of care rates; each part is worked out once, when it is first asked for. */
export interface Judged {
  readonly care: CareWeights
  /** Size class of each municipality in the base year, as a place in `sizeClasses`. */
  readonly sizeOf: Uint8Array
  readonly factors: (confidence: number) => FactorsOf
  readonly backtest: (confidence: number) => readonly NeedBacktest[]
  readonly ranking: (indicator: RankedBy, horizon: number, confidence: number) => Ranking
}

interface Ranking {
  readonly probabilities: Float64Array
  readonly values: readonly Ranged[]
}

/** At most this many sets of rates are remembered for a snapshot, so that odd requests cannot fill the memory. */
const mostRemembered = 20
const keptFor = onceFor(() => new WeakMap<Outlook, Map<string, Judged>>())

export function judgedBy(snapshot: Snapshot, outlook: Outlook, rates: readonly CareRateUsed[]): Judged {
  const keptOf = keptFor(snapshot)
  const kept = keptOf.get(outlook) ?? new Map<string, Judged>()
  keptOf.set(outlook, kept)
  const key = rates.filter(({ changed }) => changed).map(({ id, usersPerInhabitant, fullTimePerUser }) => `${id}=${usersPerInhabitant}/${fullTimePerUser}`).join('|')
  const found = kept.get(key)
  if (found) return found
  if (kept.size >= mostRemembered) kept.clear()
  const made = makeJudged(snapshot, outlook, careWeights(rates))
  kept.set(key, made)
  return made
}

/** The same row of chance for every question, so that an answer is the same when it is asked again. */
const seed = 20_260_101

function makeJudged(snapshot: Snapshot, outlook: Outlook, care: CareWeights): Judged {
  const { base, years, people } = outlook
  const runs = backtestRuns(snapshot)
  const sizeOf = sizesOf(people(base))
  const errors = remembered((id: AnyMeasure, ahead: number): { readonly errors: Errors | null } => {
    const measure = measureOf(id, care)
    return { errors: measure && errorsOf(runs, measure, ahead) }
  })
  const errorsFor: ErrorsOf = (id, ahead) => errors(id, ahead).errors
  const factors = remembered((confidence: number): FactorsOf => factorsOf(errorsFor, confidence))
  return {
    care,
    sizeOf,
    factors,
    backtest: remembered((confidence: number) =>
      backtestMeasures.flatMap((id) => {
        const measure = measureOf(id, care)
        return years.flatMap((year) => {
          const known = errorsFor(id, year - base)
          return measure && known ? backtestRows(runs, id, measure, year - base, known, confidence) : []
        })
      }),
    ),
    ranking: remembered((indicator: RankedBy, horizon: number, confidence: number): Ranking => {
      const { measure: id, growth, most } = rankings[indicator]
      const measure = measureOf(id, care)
      const known = errorsFor(id, horizon - base)
      if (!measure || !known) throw noCareRates()
      const [now, then] = [measuredAll(measure, people(base)), measuredAll(measure, people(horizon))]
      const scores = growth ? then.map((value, place) => value / (now[place] ?? NaN)) : then
      return {
        probabilities: probabilitiesOfTop(scores, most, sizeOf, known, seed),
        values: Array.from(then, (value, place) => {
          const range = ranged(value, factors(confidence)(id, horizon - base, sizeOf[place] ?? 0))
          return growth ? asGrowth(range, now[place] ?? NaN) : range
        }),
      }
    }),
  }
}

/** Remembers what a function gave for the same arguments; at most so many of them. */
function remembered<Arguments extends readonly (string | number)[], T>(work: (...args: Arguments) => T): (...args: Arguments) => T {
  const kept = new Map<string, { readonly value: T }>()
  return (...args) => {
    const key = args.join('|')
    const found = kept.get(key)
    if (found) return found.value
    if (kept.size >= 200) kept.clear()
    const value = work(...args)
    kept.set(key, { value })
    return value
  }
}
