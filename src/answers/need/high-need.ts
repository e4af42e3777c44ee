import type { Snapshot } from '../../store/snapshot.ts'
import { inOrder } from '../../domain/in-order.ts'
import { peersOf } from '../municipality/peers.ts'
import { latestDay } from '../units.ts'
import type { HighNeed, NeedUnit } from './answer.ts'
import type { NeedParticipation } from './participation.ts'

/** Those whose need is probably among the greatest and who took part in nothing, the most probable first, with what their look-alikes did. */
export function highNeedOf(snapshot: Snapshot, units: readonly NeedUnit[], threshold: number, participation: NeedParticipation): readonly HighNeed[] {
  const on = latestDay(snapshot)
  return units
    .filter(({ code, inArea, probabilityTopFifth }) => inArea && probabilityTopFifth >= threshold && participation.isNil(code))
    .toSorted((a, b) => b.probabilityTopFifth - a.probabilityTopFifth || inOrder(a.code, b.code))
    .map(({ code, name, county, probabilityTopFifth, lists }) => {
      const peers = peersOf(snapshot, code, on).filter(({ self }) => !self)
      const counts = new Map<string, number>()
      for (const peer of peers) for (const scheme of participation.schemesOf.get(peer.code) ?? []) counts.set(scheme, (counts.get(scheme) ?? 0) + 1)
      const peersTookPartIn = [...counts].map(([scheme, count]) => ({ scheme, peers: count })).toSorted((a, b) => b.peers - a.peers || inOrder(a.scheme, b.scheme))
      return { code, name, county, probabilityTopFifth, lists, peersTookPartIn, peers: peers.length }
    })
}
