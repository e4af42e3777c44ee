import type { PlainDate } from '../../domain/plain-date.ts'
import { yearOf } from '../../domain/plain-date.ts'
import { displayName } from '../../domain/register/labels.ts'
import { countyOf, municipalitiesOn } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { participationCounts } from './participation-counts.ts'

/** A municipality much like another, and on how many schemes' lists (any year, complete or not) each stands. */
export interface Peer {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly population: number
  readonly centrality: number
  readonly schemes: number
  /** At most, with rows of a divided predecessor and names that wait; more than `schemes`: the number is uncertain. */
  readonly mostSchemes: number
  /** The municipality itself among its peers. */
  readonly self: boolean
}

const nearest = 12

/**
 * The nearest by size among those of the same centrality class on the day (distance: |ln population ratio|).
 * Facts: population of the year and centrality class; a municipality that lacks one is nobody's peer.
 */
export function peersOf(snapshot: Snapshot, code: string, on: PlainDate): readonly Peer[] {
  const all = comparableOn(snapshot, on)
  const own = all.find((peer) => peer.code === code)
  if (!own) return []
  const distance = (peer: Peer): number => Math.abs(Math.log(peer.population / own.population))
  const alike = all.filter((peer) => peer !== own && peer.centrality === own.centrality).toSorted((a, b) => distance(a) - distance(b))
  return [{ ...own, self: true }, ...alike.slice(0, nearest)]
}

const kept = new WeakMap<Snapshot, Map<PlainDate, readonly Peer[]>>()
/** At most this many days are remembered for a snapshot, so that odd requests cannot fill the memory. */
const mostRemembered = 60

/** Every municipality of a day that can be compared, worked out once. */
function comparableOn(snapshot: Snapshot, on: PlainDate): readonly Peer[] {
  const days = kept.get(snapshot) ?? new Map<PlainDate, readonly Peer[]>()
  kept.set(snapshot, days)
  const found = days.get(on)
  if (found) return found
  if (days.size >= mostRemembered) days.clear()
  const made = comparable(snapshot, on)
  days.set(on, made)
  return made
}

function comparable(snapshot: Snapshot, on: PlainDate): readonly Peer[] {
  const { register } = snapshot.names
  const counts = participationCounts(snapshot, yearOf(on))
  return municipalitiesOn(register, on).flatMap((municipality): readonly Peer[] => {
    const population = snapshot.facts('population', municipality.code, on, null).value
    const centrality = snapshot.facts('centrality', municipality.code, on, null).value
    if (population.state !== 'known' || centrality.state !== 'known') return []
    return [
      {
        code: municipality.code,
        name: displayName(register, municipality),
        county: countyOf(register, municipality.code, on)?.name ?? '',
        population: Number(population.value),
        centrality: Number(centrality.value),
        ...(counts.get(municipality.code) ?? { schemes: 0, mostSchemes: 0 }),
        self: false,
      },
    ]
  })
}
