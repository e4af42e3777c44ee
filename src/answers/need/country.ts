import type { NeedIndicator } from './answer.ts'
import { indicatorsOf } from './figures.ts'
import type { CareWeights } from './measures.ts'
import type { Outlook } from './projection.ts'
import { ageGroups } from './settings.ts'

/** The figures of the whole country: the people of all municipalities as those of one. No interval: errors of parts do not add up to one. */
export function countryOf(outlook: Outlook, care: CareWeights): readonly NeedIndicator[] {
  const summed = new Map([outlook.base, ...outlook.years].map((year) => [year, sumOver(outlook.people(year))]))
  return indicatorsOf({ ...outlook, people: (year) => summed.get(year) ?? new Float64Array(ageGroups.count) }, 0, 0, care, () => null)
}

function sumOver(people: Float64Array): Float64Array {
  const sum = new Float64Array(ageGroups.count)
  for (const [i, there] of people.entries()) sum[i % ageGroups.count] = (sum[i % ageGroups.count] ?? 0) + there
  return sum
}
