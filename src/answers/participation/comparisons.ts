import { inOrder } from '../../domain/in-order.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import { countyCodeOf, countyOf } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { bandsOf, type NamedGroup, readGroup } from '../groups.ts'
import { groupTwice } from '../input.errors.ts'
import { onceFor } from '../once-for.ts'
import { unitsOf } from '../units.ts'
import type { Pair } from './compare.ts'
import type { ParticipationInput } from './input.ts'
import { type Sides, sidesOf } from './marks.ts'
import type { Stratum } from './stratum.ts'

export interface Comparisons {
  readonly groups: readonly NamedGroup[]
  readonly pairs: readonly Pair[]
  /** Whether the comparison group is everyone else. */
  readonly others: boolean
}

/** One group against all others, the first of several against each of the rest, or each band against all outside it. */
export function comparisonsOf(snapshot: Snapshot, asked: ParticipationInput, strata: readonly Stratum[]): Comparisons {
  const known = new Map<NamedGroup, Map<number, Sides>>()
  const sides = (group: NamedGroup, { year }: Stratum): Sides => {
    const ofYear = known.get(group) ?? new Map<number, Sides>()
    known.set(group, ofYear)
    const found = ofYear.get(year) ?? sidesOf(snapshot, group.definition, year)
    ofYear.set(year, found)
    return found
  }
  const againstRest = (group: NamedGroup): Pair => ({
    a: group.id,
    b: 'others',
    marks: (stratum) => {
      const { group: a, others: b } = sides(group, stratum)
      return { a, b }
    },
  })
  if (asked.by) {
    const groups = bandsOf(asked.by, countiesIn(snapshot, strata))
    return { groups, pairs: groups.map(againstRest), others: false }
  }
  const groups = (asked.group.length > 0 ? asked.group : ['small-rural']).map(readGroup)
  const twice = groups.find(({ id }, i) => id === 'others' || groups.findIndex((group) => group.id === id) !== i)
  if (twice) throw groupTwice(twice.id)
  const [first, ...rest] = groups
  if (!first) return { groups, pairs: [], others: false }
  if (rest.length === 0) return { groups, pairs: [againstRest(first)], others: true }
  return {
    groups,
    others: false,
    pairs: rest.map((other) => ({ a: first.id, b: other.id, marks: (s) => ({ a: sides(first, s).group, b: sides(other, s).group }) })),
  }
}

interface NamedCounty {
  readonly code: string
  readonly name: string
}

/** The counties in force in any year of the strata, by number. */
function countiesIn(snapshot: Snapshot, strata: readonly Stratum[]): readonly NamedCounty[] {
  const counties = new Map<string, NamedCounty>()
  for (const year of new Set(strata.map((stratum) => stratum.year))) {
    for (const county of countiesOfYear(snapshot, year)) if (!counties.has(county.code)) counties.set(county.code, county)
  }
  return [...counties.values()].toSorted((a, b) => inOrder(a.code, b.code))
}

const keptCounties = onceFor(() => new Map<number, readonly NamedCounty[]>())

/** The counties that have municipalities on 1 January of a year. */
export function countiesOfYear(snapshot: Snapshot, year: number): readonly NamedCounty[] {
  const kept = keptCounties(snapshot)
  const found = kept.get(year)
  if (found) return found
  const ofCode = new Map(unitsOf(snapshot, year).codes.map((code) => [countyCodeOf(code), code]))
  const made = [...ofCode.values()].flatMap((code) => {
    const county = countyOf(snapshot.names.register, code, firstDayOf(year))
    return county ? [{ code: county.code, name: county.name }] : []
  })
  kept.set(year, made)
  return made
}
