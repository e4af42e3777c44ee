import type { BacktestMeasure, RankedBy } from './answer.ts'
import { ageGroups, firstGroup } from './settings.ts'

/** A figure of a municipality's people: so much of each group, alone or per so much of each. */
export interface Measure {
  readonly of: Float64Array
  readonly per: Float64Array | null
}

const groupsIn = (from: number, until: number = ageGroups.count): Float64Array => Float64Array.from({ length: ageGroups.count }, (_, group) => (group >= from && group < until ? 1 : 0))

const everybody = groupsIn(0)
const workingAge = groupsIn(firstGroup.working, firstGroup.old)
const oldest = groupsIn(firstGroup.oldest)

/** Users and full-time equivalents per inhabitant of each group; null where not known. */
export interface CareWeights {
  readonly users: Float64Array | null
  readonly fte: Float64Array | null
}

export type CareMeasure = 'care-users' | 'care-fte' | 'care-users-per-working'
export type FixedMeasure = Exclude<BacktestMeasure, CareMeasure>

export const fixedMeasures: Readonly<Record<FixedMeasure, Measure>> = {
  population: { of: everybody, per: null },
  'working-age': { of: workingAge, per: null },
  'age-80': { of: oldest, per: null },
  'age-80-share': { of: oldest, per: everybody },
  'old-per-working': { of: groupsIn(firstGroup.old), per: workingAge },
  'working-per-80': { of: workingAge, per: oldest },
}

/** Null where the rates are not known. */
export function careMeasure(id: CareMeasure, { users, fte }: CareWeights): Measure | null {
  if (id === 'care-fte') return fte && { of: fte, per: null }
  return users && { of: users, per: id === 'care-users' ? null : workingAge }
}

/** What is measured, of one municipality: NaN where there is nobody to divide by. */
export function measured({ of, per }: Measure, people: Float64Array, place: number): number {
  const top = weighed(of, people, place)
  if (per === null) return top
  const bottom = weighed(per, people, place)
  return bottom > 0 ? top / bottom : NaN
}

function weighed(weights: Float64Array, people: Float64Array, place: number): number {
  const start = place * ageGroups.count
  let sum = 0
  for (let group = 0; group < ageGroups.count; group++) sum += (people[start + group] ?? 0) * (weights[group] ?? 0)
  return sum
}

/** Sums made before, by people and weights: the same years stand in many backtests. They go with the people they are of. */
const kept = new WeakMap<Float64Array, WeakMap<Float64Array, Float64Array>>()

function weighedAll(weights: Float64Array, people: Float64Array): Float64Array {
  const ofPeople = kept.get(people) ?? new WeakMap<Float64Array, Float64Array>()
  kept.set(people, ofPeople)
  const found = ofPeople.get(weights)
  if (found) return found
  const made = new Float64Array(people.length / ageGroups.count)
  for (let place = 0; place < made.length; place++) made[place] = weighed(weights, people, place)
  ofPeople.set(weights, made)
  return made
}

/** What is measured, of every municipality: NaN where there is nobody to divide by. People must not be changed afterwards. */
export function measuredAll({ of, per }: Measure, people: Float64Array): Float64Array {
  const tops = weighedAll(of, people)
  if (per === null) return tops
  const bottoms = weighedAll(per, people)
  return tops.map((top, place) => ((bottoms[place] ?? 0) > 0 ? top / (bottoms[place] ?? NaN) : NaN))
}

/** What a ranking rests on: the measure, whether it is its growth since now, and which end is most need. */
export const rankings: Readonly<Record<RankedBy, { readonly measure: FixedMeasure | CareMeasure; readonly growth: boolean; readonly most: 'high' | 'low' }>> = {
  'working-per-80': { measure: 'working-per-80', growth: false, most: 'low' },
  'age-80-share': { measure: 'age-80-share', growth: false, most: 'high' },
  'old-per-working': { measure: 'old-per-working', growth: false, most: 'high' },
  'working-change': { measure: 'working-age', growth: true, most: 'low' },
  'care-users-per-working': { measure: 'care-users-per-working', growth: false, most: 'high' },
  'age-80-growth': { measure: 'age-80', growth: true, most: 'high' },
}
