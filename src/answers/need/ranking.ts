import { seeded } from '../../statistics/seeded.ts'
import { topProbabilities } from '../../statistics/top-probabilities.ts'
import type { Errors } from './errors.ts'

/** Draws of the simulation: a probability of one half is off by about one and a half percentage points. */
const draws = 1000
/** The fifth with most need. */
const topShare = 0.2

/** How many municipalities that is, of so many: rounded up. */
export const topCountOf = (municipalities: number): number => Math.ceil(topShare * municipalities)

const none = new Float64Array(0)

/**
 * How probable it is that each municipality is in the fifth with most need. `values` are above 0; what is not (nobody to divide by)
 * is no need at all. Each draw takes the errors of one origin for everybody, since a year that surprised one surprised many, and of the
 * municipality's own size class; where the origin had nobody of that size, those of all origins.
 */
export function probabilitiesOfTop(values: Float64Array, most: 'high' | 'low', sizeOf: Uint8Array, { byOrigin, sorted }: Errors, seed: number): Float64Array {
  const sign = most === 'high' ? 1 : -1
  const scores = values.map((value) => (value > 0 ? sign * Math.log(value) : -Infinity))
  const signed = (classes: readonly Float64Array[]): readonly Float64Array[] => classes.map((errors, size) => (errors.length > 0 ? errors : (sorted[size] ?? none)).map((error) => sign * error))
  const scenarios = byOrigin.map(signed)
  const of = (scenario: number, unit: number): Float64Array => scenarios[scenario]?.[sizeOf[unit] ?? 0] ?? none
  return topProbabilities(scores, { scenarios: scenarios.length, of }, topCountOf(values.length), draws, seeded(seed))
}
