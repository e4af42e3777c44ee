import type { Possible } from '../participation/stratum.ts'
import { mostFurther } from '../participation/undetermined.ts'
import { countersAt, countersOf, type Frame } from './frame.ts'

/**
 * For every counter, how many members more the waiting rows can be at most: the same as `mostFurther` asked of each, but
 * rows that share no place are paired apart, and only the counters that they touch are looked at.
 * `isOpen`: in scope and does not take part already; `open`: how many such places each counter has.
 */
export function mostMoreOf(frame: Frame, waiting: readonly Possible[], isOpen: (place: number) => boolean, open: Int32Array): Int32Array {
  const more = countersOf(frame)
  const anyone = waiting.filter(({ places }) => places === null).length
  const named = waiting.flatMap(({ places, most }) => {
    const left = [...new Set(places?.filter(isOpen))]
    return left.length > 0 ? [{ places: left, most }] : []
  })
  for (const rows of apart(named)) addMost(frame, rows, more)
  for (let at = 0; at < more.length; at++) more[at] = Math.min((more[at] ?? 0) + anyone, open[at] ?? 0)
  return more
}

interface Named {
  readonly places: readonly number[]
  readonly most: number
}

/** Rows in bundles that share no place with each other. */
function apart(rows: readonly Named[]): readonly (readonly Named[])[] {
  const bundleOf = new Map<number, Named[]>()
  const bundles = new Set<Named[]>()
  for (const row of rows) {
    const touched = new Set(row.places.map((place) => bundleOf.get(place)).filter((bundle) => bundle !== undefined))
    const joined: Named[] = [row, ...[...touched].flat()]
    for (const bundle of touched) bundles.delete(bundle)
    bundles.add(joined)
    for (const { places } of joined) for (const place of places) bundleOf.set(place, joined)
  }
  return [...bundles]
}

function addMost(frame: Frame, rows: readonly Named[], more: Int32Array): void {
  const places = [...new Set(rows.flatMap((row) => row.places))]
  const [only] = rows
  for (const [at, within] of counted(frame, places)) {
    const most = rows.length === 1 && only ? Math.min(only.most, within.length) : mostFurther(rows, (place) => within.includes(place), within.length)
    more[at] = (more[at] ?? 0) + most
  }
}

/** The counters that some places belong to, each with those places. */
function counted(frame: Frame, places: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const place of places) {
    for (const at of countersAt(frame, place)) {
      const within = found.get(at)
      if (within) within.push(place)
      else found.set(at, [place])
    }
  }
  return found
}
