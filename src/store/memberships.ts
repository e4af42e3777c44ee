import { type Constellation, type ConstellationMember, memberOn, standingOf } from '../domain/constellation.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { carryForward, relativesOn } from '../domain/register/carry.ts'
import type { Register } from '../domain/register/register.ts'
import type { Membership, Snapshot } from './snapshot.ts'

/** Days kept: more than there are years in the data, so that what is asked year by year is worked out once. */
const mostDays = 64

/**
 * Whose groups hold on a day, municipality by municipality. A member is followed through the register from the day its
 * name was read as of: forwards through renames and mergers, backwards as long as it was one and the same. Through a
 * split, or back beyond a merger, nobody knows, and nothing is told. The municipalities may be those of another day: who
 * stood in a group in 2018 is then told of those that its members have become. The days last asked of are kept: they
 * come from readers, who may ask of any.
 */
export function makeMemberships(
  register: Register,
  constellations: readonly Constellation[],
): Snapshot['membershipsOn'] {
  const known = new Map<string, ReadonlyMap<string, readonly Membership[]>>()
  return (code, on, unitsOn = on) => {
    const key = `${on}|${unitsOn}`
    let day = known.get(key)
    if (!day) {
      if (known.size >= mostDays) known.delete([...known.keys()][0] ?? key)
      known.set(key, (day = membershipsOf(register, constellations, on, unitsOn)))
    }
    return day.get(code) ?? []
  }
}

function membershipsOf(
  register: Register,
  constellations: readonly Constellation[],
  on: PlainDate,
  unitsOn: PlainDate,
): ReadonlyMap<string, readonly Membership[]> {
  const found = new Map<string, Membership[]>()
  for (const constellation of constellations) {
    for (const member of constellation.members) {
      const inForce = memberOn(constellation, member, on)
      const code = inForce === 'no' ? null : codeOn(register, member, unitsOn)
      if (inForce === 'no' || code === null) continue
      const mine = found.get(code) ?? []
      found.set(code, mine)
      // One that has taken in another member of the same group stands in it once for each role, as surely as the surest of them.
      const standing = standingOf(member.role)
      const membership: Membership = { constellation, member, standing, inForce }
      const at = mine.findIndex((one) => one.constellation === constellation && one.standing === standing)
      if (at === -1) mine.push(membership)
      else if (inForce === 'yes' && mine[at]?.inForce === 'assumed') mine[at] = membership
    }
  }
  return found
}

/** The number on a day of the municipality that a member is, or has become; null where that is not certain. */
function codeOn(register: Register, { code, codeOn: since }: ConstellationMember, on: PlainDate): string | null {
  if (code === null || on === since) return code
  if (on > since) return exactly(register, code, since, on)
  const [before, ...others] = relativesOn(register, code, since, on)
  return before !== undefined && others.length === 0 && exactly(register, before, on, since) === code ? before : null
}

function exactly(register: Register, code: string, since: PlainDate, until: PlainDate): string | null {
  const carried = carryForward(register, code, since, until)
  return carried.kind === 'exact' ? carried.code : null
}
