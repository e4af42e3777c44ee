import type { PlainDate } from '../../domain/plain-date.ts'
import { yearOf } from '../../domain/plain-date.ts'
import { displayName } from '../../domain/register/labels.ts'
import { countyOf, municipalitiesOn } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'
import { participationCounts } from './participation-counts.ts'

/** A municipality much like another, and on how many schemes' lists (any year, complete or not) each stands. */
export interface Peer {
  readonly code: string
  readonly name: string
  readonly county: string | null
  readonly population: number
  readonly centrality: number
  readonly schemes: number
  /** At most, with rows of a divided predecessor and names that wait; more than `schemes`: the number is uncertain. */
  readonly mostSchemes: number
  /** The municipality itself among its peers. */
  readonly self: boolean
}

const nearest = 12
/** Nobody is like one with more than twice or less than half its population. */
const mostTimesLarger = 2
/** With fewer than this many, those of the neighbouring centrality classes count too; still fewer have no middle one worth telling. */
const enoughPeers = 5

/**
 * Those most alike on the day, at most twelve: of the same centrality class, with from half to twice the population,
 * nearest in size first (distance: |ln population ratio|). Where they are fewer than five, the classes next to it are
 * taken in, within the same limits of size. Facts: population of the year and centrality class; a municipality that
 * lacks one is nobody's peer.
 */
export function peersOf(snapshot: Snapshot, code: string, on: PlainDate): readonly Peer[] {
  const all = comparableOn(snapshot, on)
  const own = all.find((peer) => peer.code === code)
  if (!own) return []
  const distance = (peer: Peer): number => Math.abs(Math.log(peer.population / own.population))
  const near = all
    .filter((peer) => peer !== own && distance(peer) <= Math.log(mostTimesLarger))
    .toSorted((a, b) => distance(a) - distance(b))
  const ofClass = near.filter(({ centrality }) => centrality === own.centrality)
  const alike = ofClass.length >= enoughPeers ? ofClass : near.filter(({ centrality }) => Math.abs(centrality - own.centrality) <= 1)
  return [{ ...own, self: true }, ...alike.slice(0, nearest)]
}

const keptDays = onceFor(() => new Map<PlainDate, readonly Peer[]>())
/** At most this many days are remembered for a snapshot, so that odd requests cannot fill the memory. */
const mostRemembered = 60

/** Every municipality of a day that can be compared, worked out once. */
function comparableOn(snapshot: Snapshot, on: PlainDate): readonly Peer[] {
  const days = keptDays(snapshot)
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
        county: countyOf(register, municipality.code, on)?.name ?? null,
        population: Number(population.value),
        centrality: Number(centrality.value),
        ...(counts.get(municipality.code) ?? { schemes: 0, mostSchemes: 0 }),
        self: false,
      },
    ]
  })
}
