import type { Peer } from '../../../answers/municipality/peers.ts'
import type { Language } from '../../../domain/text.ts'
import { peerDots } from '../../charts/peer-dots.ts'
import { formats } from '../../../domain/format.ts'
import type { Sheet } from '../../picture.ts'
import { municipalityWords } from './words.ts'

export const bySize = (peers: readonly Peer[]): readonly Peer[] => peers.toSorted((a, b) => a.population - b.population)

const isUncertain = ({ schemes, mostSchemes }: Peer): boolean => mostSchemes > schemes

/** How many schemes, or between which numbers. */
export const schemesInWords = (peer: Peer, language: Language): string => {
  const { whole } = formats[language]
  return isUncertain(peer) ? municipalityWords[language].upTo(whole(peer.schemes), whole(peer.mostSchemes)) : whole(peer.schemes)
}

/** Fewer than this have no middle one worth telling. */
const enoughPeers = 5

/** The median count of schemes in words: between the two middle ones where they differ. Null where they are too few to have one. */
function middleOf(others: readonly Peer[], language: Language): string | null {
  if (others.length < enoughPeers) return null
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const counts = others.map(({ schemes }) => schemes).toSorted((a, b) => a - b)
  const low = counts[Math.floor((counts.length - 1) / 2)] ?? 0
  const high = counts[Math.floor(counts.length / 2)] ?? 0
  return low === high ? words.schemesCount(low, whole(low)) : words.schemesBetween(whole(low), whole(high))
}

/** The municipality beside those like it: marks in order of size, never of rank; null where nobody is known to be like it. */
export function peersSheet(peers: readonly Peer[], language: Language): Sheet | null {
  const self = peers.find((peer) => peer.self)
  const others = peers.filter((peer) => !peer.self)
  if (!self || others.length === 0) return null
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const middle = middleOf(others, language)
  const own = isUncertain(self) ? words.schemesBetween(whole(self.schemes), whole(self.mostSchemes)) : words.schemesCount(self.schemes, whole(self.schemes))
  const isWidened = others.some(({ centrality }) => centrality !== self.centrality)
  return peerDots(
    {
      title: middle === null ? words.peersFew(self.name, own) : isUncertain(self) ? words.peersUncertain(self.name, own, middle) : words.peersFinding(self.name, own, middle),
      subtitle: (isWidened ? words.peersSubtitleWide : words.peersSubtitle)(whole(others.length), whole(self.centrality)),
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
