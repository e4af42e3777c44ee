import type { Snapshot } from '../../store/snapshot.ts'
import type { NamedGroup } from '../groups.ts'
import { membershipOf, type Units, unitsOf } from '../units.ts'
import type { Breakdown } from './breakdowns.ts'
import { divide } from './divide.ts'
import type { Part } from './mapping.ts'

/** Which side of a comparison a municipality is on, by group: belongs, does not, not known. */
export const sides = 3

/**
 * A year laid out for counting. Every breakdown value is a slot; every slot has a counter for each group and side:
 * `(slot * groups + group) * sides + side`. Municipalities alike in every breakdown and group share a profile, so that
 * they are first counted together, and the counters touched once for all of them.
 */
export interface Frame {
  readonly units: Units
  readonly groups: number
  readonly slots: number
  readonly breakdowns: number
  readonly profiles: number
  /** The profile of each place. */
  readonly profileOf: Int32Array
  /** The slots of each profile: `profile * breakdowns + breakdown`. */
  readonly slotOf: Int32Array
  /** The sides of each profile: `profile * groups + group`. */
  readonly sideOf: Uint8Array
  /** Place in the mapping's parts of each slot. */
  readonly partOf: Int32Array
}

/** The values of all breakdowns, each entered once, whatever the years it is met in. */
export interface PartList {
  readonly parts: Part[]
  readonly enter: (part: Part) => number
}

export function partList(): PartList {
  const parts: Part[] = []
  const placeOf = new Map<string, number>()
  const enter = (part: Part): number => {
    const key = `${part.by}|${part.value}`
    const found = placeOf.get(key)
    if (found !== undefined) return found
    parts.push(part)
    placeOf.set(key, parts.length - 1)
    return parts.length - 1
  }
  return { parts, enter }
}

/** A breakdown whose fact is known of nobody in the year is left out: it would say the same as the whole country. */
export function frameOf(snapshot: Snapshot, year: number, groups: readonly NamedGroup[], by: readonly Breakdown[], list: PartList): Frame {
  const units = unitsOf(snapshot, year)
  const size = units.codes.length
  const divisions = by.map((one) => ({ by: one, ...divide(snapshot, one, year) })).filter(({ isKnown }) => isKnown)
  const partOf: number[] = []
  const slotsBy = divisions.map((division) => {
    const first = partOf.length
    for (const { value, title } of division.values) partOf.push(list.enter({ by: division.by, value, title }))
    return division.at.map((value) => first + value)
  })
  const sidesBy = groups.map(({ definition }) => membershipOf(snapshot, definition, year).map((mark) => (mark === 1 ? 0 : mark === 0 ? 1 : 2)))
  const { profileOf, first } = profilesOf([...slotsBy, ...sidesBy], size)
  return {
    units,
    groups: groups.length,
    slots: partOf.length,
    breakdowns: divisions.length,
    profiles: first.length,
    profileOf,
    slotOf: Int32Array.from(first.flatMap((place) => slotsBy.map((slots) => slots[place] ?? 0))),
    sideOf: Uint8Array.from(first.flatMap((place) => sidesBy.map((of) => of[place] ?? 2))),
    partOf: Int32Array.from(partOf),
  }
}

/** Places that are equal in every column get the same profile; and the first place that has each. */
function profilesOf(columns: readonly (Int32Array | Int8Array)[], size: number): { profileOf: Int32Array; first: readonly number[] } {
  const profileOf = new Int32Array(size)
  let first: number[] = size > 0 ? [0] : []
  for (const column of columns) {
    const found = new Map<number, number>()
    let span = 1
    for (const value of column) span = Math.max(span, value + 1)
    first = []
    for (let place = 0; place < size; place++) {
      const key = (profileOf[place] ?? 0) * span + (column[place] ?? 0)
      let profile = found.get(key)
      if (profile === undefined) {
        profile = first.length
        found.set(key, profile)
        first.push(place)
      }
      profileOf[place] = profile
    }
  }
  return { profileOf, first }
}

export const countersOf = ({ slots, groups }: Frame): Int32Array => new Int32Array(slots * groups * sides)

/** Adds a number of places of one profile to every counter they belong to: one in each breakdown for each group. */
export function addProfile({ groups, slotOf, breakdowns, sideOf }: Frame, profile: number, n: number, counters: Int32Array): void {
  for (let b = 0; b < breakdowns; b++) {
    const first = (slotOf[profile * breakdowns + b] ?? 0) * groups
    for (let g = 0; g < groups; g++) {
      const at = (first + g) * sides + (sideOf[profile * groups + g] ?? 2)
      counters[at] = (counters[at] ?? 0) + n
    }
  }
}

/** The counters that a place belongs to. */
export function countersAt({ groups, slotOf, breakdowns, sideOf, profileOf }: Frame, place: number): readonly number[] {
  const profile = profileOf[place] ?? 0
  return Array.from({ length: breakdowns * groups }, (_, i) => {
    const [b, g] = [Math.floor(i / groups), i % groups]
    return ((slotOf[profile * breakdowns + b] ?? 0) * groups + g) * sides + (sideOf[profile * groups + g] ?? 2)
  })
}
