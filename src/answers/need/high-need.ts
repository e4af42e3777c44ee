import type { Snapshot } from '../../store/snapshot.ts'
import { inOrder } from '../../domain/in-order.ts'
import { peersOf } from '../municipality/peers.ts'
import { latestDay } from '../units.ts'
import { type HighNeed, type Listing, listings, type NeedAnswer, type NeedUnit } from './answer.ts'
import type { NeedParticipation } from './participation.ts'

/** Those whose need is probably among the greatest and who stand on no list, the most probable first, with what their look-alikes did. */
export function highNeedOf(snapshot: Snapshot, units: readonly NeedUnit[], participation: NeedParticipation): readonly HighNeed[] {
  const on = latestDay(snapshot)
  return units
    .filter(({ inArea, isHigh, listing }) => inArea && isHigh && listing === 'none')
    .toSorted((a, b) => b.probabilityTopFifth - a.probabilityTopFifth || inOrder(a.code, b.code))
    .map(({ code, name, county, probabilityTopFifth, lists }) => {
      const peers = peersOf(snapshot, code, on).filter(({ self }) => !self)
      const counts = new Map<string, number>()
      for (const peer of peers) for (const scheme of participation.schemesOf.get(peer.code) ?? []) counts.set(scheme, (counts.get(scheme) ?? 0) + 1)
      const peersTookPartIn = [...counts].map(([scheme, count]) => ({ scheme, peers: count })).toSorted((a, b) => b.peers - a.peers || inOrder(a.scheme, b.scheme))
      return { code, name, county, probabilityTopFifth, lists, peersTookPartIn, peers: peers.length }
    })
}

/** Those of the area with great need, by how they stand to the lists. */
export function greatByListing(units: readonly NeedUnit[]): Pick<NeedAnswer, 'great' | 'highNeedOthers' | 'highNeedUnknown'> {
  const great = units.filter(({ inArea, isHigh }) => inArea && isHigh)
  const codesOf = (asked: Listing): readonly string[] => great.flatMap(({ code, listing }) => (listing === asked ? [code] : []))
  const [counted = 0, others = 0, none = 0, unknown = 0] = listings.map((listing) => codesOf(listing).length)
  return { great: { all: great.length, counted, others, none, unknown }, highNeedOthers: codesOf('others'), highNeedUnknown: codesOf('unknown') }
}
