import { plain } from '../../domain/names/fold.ts'
import { withoutBrackets } from '../../domain/register/labels.ts'
import type { StoredEntry } from '../../store/snapshot.ts'
import type { Units } from '../units.ts'
import type { Possible } from './stratum.ts'

/**
 * The places a waiting row may be: its candidates in force, or anyone when it has none. A name that none of several
 * candidates bears ("Indre Østfold" before 2020) may stand for all of them.
 */
export function possiblePlaces(entry: StoredEntry, units: Pick<Units, 'placeOf'>): Possible {
  const places = entry.candidates.flatMap(({ code }) => units.placeOf.get(code) ?? [])
  if (places.length === 0) return { places: null, most: 1 }
  if (places.length === 1 || entry.outcome !== 'ambiguous') return { places, most: 1 }
  const text = plain(entry.text)
  const isBorne = entry.candidates.some(({ name }) => text.includes(plain(withoutBrackets(name))))
  return { places, most: isBorne ? 1 : places.length }
}

/**
 * How many further members of a group the waiting rows can be, at most: the largest number of open places that rows can
 * be paired with, each row and each place once (Kuhn 1955), and rows that may be anyone after that.
 * `isOpen` tells whether a place belongs to the group, is in scope and does not take part already.
 */
export function mostFurther(rows: readonly Possible[], isOpen: (place: number) => boolean, openPlaces: number): number {
  const rowOf = new Map<number, number>()
  const choices = rows.flatMap(({ places, most }) => (places === null ? [] : Array.from({ length: most }, () => places.filter(isOpen))))
  const pair = (row: number, tried: Set<number>): boolean =>
    (choices[row] ?? []).some((place) => {
      if (tried.has(place)) return false
      tried.add(place)
      const holder = rowOf.get(place)
      if (holder !== undefined && !pair(holder, tried)) return false
      rowOf.set(place, row)
      return true
    })
  for (const row of choices.keys()) pair(row, new Set())
  const anyone = rows.filter(({ places }) => places === null).length
  return Math.min(rowOf.size + anyone, openPlaces)
}
