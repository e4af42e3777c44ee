import { firstDayOf } from '../../domain/plain-date.ts'
import { countyOf } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { bandsOf, type NamedGroup, readGroup } from '../groups.ts'
import { groupTwice } from '../input.errors.ts'
import { membershipOf, unitsOf } from '../units.ts'
import { complement } from './cells.ts'
import type { Pair } from './compare.ts'
import type { ParticipationInput } from './input.ts'
import type { Stratum } from './strata.ts'

export interface Comparisons {
  readonly groups: readonly NamedGroup[]
  readonly pairs: readonly Pair[]
  /** Whether the comparison group is everyone else. */
  readonly others: boolean
}

/** One group against all others, the first of several against each of the rest, or each band against all outside it. */
export function comparisonsOf(snapshot: Snapshot, asked: ParticipationInput, strata: readonly Stratum[]): Comparisons {
  const marks = (group: NamedGroup, stratum: Stratum): Int8Array => membershipOf(snapshot, group.definition, stratum.year)
  const againstRest = (group: NamedGroup): Pair => ({
    a: group.id,
    b: 'others',
    marks: (stratum) => ({ a: marks(group, stratum), b: complement(marks(group, stratum)) }),
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
    pairs: rest.map((other) => ({ a: first.id, b: other.id, marks: (s) => ({ a: marks(first, s), b: marks(other, s) }) })),
  }
}

/** The counties in force in any year of the strata, by number. */
function countiesIn(snapshot: Snapshot, strata: readonly Stratum[]): readonly { code: string; name: string }[] {
  const { register } = snapshot.names
  const counties = new Map<string, { code: string; name: string }>()
  for (const year of new Set(strata.map((stratum) => stratum.year))) {
    for (const code of unitsOf(snapshot, year).codes) {
      const county = countyOf(register, code, firstDayOf(year))
      if (county && !counties.has(county.code)) counties.set(county.code, { code: county.code, name: county.name })
    }
  }
  return [...counties.values()].toSorted((a, b) => a.code.localeCompare(b.code))
}
