import type { Peer } from '../../../answers/municipality/peers.ts'
import type { Language } from '../../../domain/text.ts'
import { peerDots } from '../../charts/peer-dots.ts'
import { formats } from '../../format.ts'
import type { Sheet } from '../../picture.ts'
import { municipalityWords } from './words.ts'

export const bySize = (peers: readonly Peer[]): readonly Peer[] => peers.toSorted((a, b) => a.population - b.population)

const isUncertain = ({ schemes, mostSchemes }: Peer): boolean => mostSchemes > schemes

/** How many schemes, or between which numbers. */
export const schemesInWords = (peer: Peer, language: Language): string => {
  const { whole } = formats[language]
  return isUncertain(peer) ? municipalityWords[language].upTo(whole(peer.schemes), whole(peer.mostSchemes)) : whole(peer.schemes)
}

/** The municipality beside those like it: marks in order of size, never of rank; null where nobody is known to be like it. */
export function peersSheet(peers: readonly Peer[], language: Language): Sheet | null {
  const self = peers.find((peer) => peer.self)
  if (!self) return null
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const others = peers.filter((peer) => !peer.self).map(({ schemes }) => schemes).toSorted((a, b) => a - b)
  const middle = others[Math.floor((others.length - 1) / 2)] ?? 0
  const middleOne = words.schemesCount(middle, whole(middle))
  return peerDots(
    {
      title: isUncertain(self)
        ? words.peersUncertain(self.name, words.schemesBetween(whole(self.schemes), whole(self.mostSchemes)), middleOne)
        : words.peersFinding(self.name, words.schemesCount(self.schemes, whole(self.schemes)), middleOne),
      subtitle: words.peersSubtitle(whole(others.length), whole(self.centrality)),
      description: words.peersDescription(whole(peers.length)),
      key: [
        { sign: isUncertain(self) ? 'circle-open' : 'circle', text: self.name },
        { sign: 'diamond', text: words.peersKey.others },
        ...(peers.some(isUncertain) ? [{ sign: 'line-dashed', text: words.peersKey.uncertain } as const] : []),
      ],
      notes: [words.peersNote, ...(peers.some(isUncertain) ? [words.peersUncertainNote] : [])],
    },
    bySize(peers).map((peer) => ({ label: peer.name, size: whole(peer.population), count: peer.schemes, most: peer.mostSchemes, figure: schemesInWords(peer, language), self: peer.self })),
  )
}
