import { empiricalFactors } from '../../statistics/forecast-errors.ts'
import type { BacktestMeasure, NeedIndicator, NeedIndicatorId } from './answer.ts'
import type { Errors } from './errors.ts'
import type { CareMeasure, CareWeights, FixedMeasure, Measure } from './measures.ts'
import { careMeasure, fixedMeasures, measured } from './measures.ts'
import type { Outlook } from './projection.ts'

/** What stands behind each figure: what is measured, whether as growth since now, and how it is told. */
const told: readonly { readonly id: NeedIndicatorId; readonly measure: BacktestMeasure; readonly growth?: true; readonly unit: NeedIndicator['unit'] }[] = [
  { id: 'population', measure: 'population', unit: 'count' },
  { id: 'age-80', measure: 'age-80', unit: 'count' },
  { id: 'age-80-share', measure: 'age-80-share', unit: 'share' },
  { id: 'working-age', measure: 'working-age', unit: 'count' },
  { id: 'working-change', measure: 'working-age', growth: true, unit: 'change' },
  { id: 'old-per-working', measure: 'old-per-working', unit: 'ratio' },
  { id: 'working-per-80', measure: 'working-per-80', unit: 'ratio' },
  { id: 'care-users', measure: 'care-users', unit: 'count' },
  { id: 'care-fte', measure: 'care-fte', unit: 'count' },
]

export type AnyMeasure = BacktestMeasure | FixedMeasure | CareMeasure

const isCare = (id: AnyMeasure): id is CareMeasure => id.startsWith('care-')

/** A measure by its name; null where the rates it turns on are not known. */
export const measureOf = (id: AnyMeasure, care: CareWeights): Measure | null => (isCare(id) ? careMeasure(id, care) : fixedMeasures[id])

/** The errors of a measure, so many years ahead. */
export type ErrorsOf = (id: AnyMeasure, years: number) => Errors | null

/** A value with its limits. */
export interface Ranged {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** The factors that a value's limits are found by; null where no error is known. */
export type Factors = ReturnType<typeof empiricalFactors>

const known = (value: number): number | null => (Number.isFinite(value) ? value : null)

/**
 * A value with the limits that such errors give; a value that is not known has none. Where nearly all errors went one way the limits
 * are stretched to hold the value itself.
 */
export const ranged = (value: number, by: Factors): Ranged => ({ value: known(value), low: by && known(value * Math.min(1, by.low)), high: by && known(value * Math.max(1, by.high)) })

/** The same as growth since now: 0 for none. */
export function asGrowth({ value, low, high }: Ranged, now: number): Ranged {
  const since = (limit: number | null): number | null => (limit === null || !(now > 0) ? null : limit / now - 1)
  return { value: since(value), low: since(low), high: since(high) }
}

/** The limits of a measure by size class and years, worked out once for all municipalities. */
export type FactorsOf = (id: AnyMeasure, years: number, size: number) => Factors

export function factorsOf(errorsOf: ErrorsOf, confidence: number): FactorsOf {
  const kept = new Map<string, Factors>()
  return (id, years, size) => {
    const key = `${id}|${years}|${size}`
    const found = kept.get(key)
    if (found !== undefined) return found
    const sorted = errorsOf(id, years)?.sorted[size]
    const made = sorted ? empiricalFactors(sorted, confidence) : null
    kept.set(key, made)
    return made
  }
}

/** Every figure of one municipality, now and in each year ahead. */
export function indicatorsOf({ base, years, people }: Outlook, place: number, size: number, care: CareWeights, factors: FactorsOf): readonly NeedIndicator[] {
  return told.flatMap(({ id, measure: name, growth, unit }) => {
    const measure = measureOf(name, care)
    if (!measure) return []
    const now = measured(measure, people(base), place)
    return [base, ...years].map((year): NeedIndicator => {
      const value = measured(measure, people(year), place)
      const range = ranged(value, year === base ? null : factors(name, year - base, size))
      return { id, year, unit, ...(growth ? asGrowth(range, now) : range) }
    })
  })
}

/** What is told of the people of a projection that stands beside, against the people of now. */
export const valuesOf = (ages: Float64Array, now: Float64Array, place: number, care: CareWeights): readonly { readonly id: NeedIndicatorId; readonly value: number }[] =>
  told.flatMap(({ id, measure: name, growth }) => {
    const measure = measureOf(name, care)
    if (!measure) return []
    const value = measured(measure, ages, 0)
    const told = growth ? value / measured(measure, now, place) - 1 : value
    return Number.isFinite(told) ? [{ id, value: told }] : []
  })
