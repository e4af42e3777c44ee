import type { Peer } from '../../../answers/municipality/peers.ts'
import type { Language } from '../../../domain/text.ts'
import { PeerDots } from '../../charts/peer-dots.tsx'
import { formats } from '../../format.ts'
import { pathIn } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { municipalityWords } from './words.ts'

/** The municipality beside those like it: dots in order of size, never of rank, with a table twin. */
export function Peers({ language, peers }: { readonly language: Language; readonly peers: readonly Peer[] }) {
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const self = peers.find((peer) => peer.self)
  if (!self) {
    return (
      <>
        <h2 className="ds-heading" data-size="sm">{words.peersTitle}</h2>
        <p className="empty">{words.peersNone}</p>
      </>
    )
  }
  const bySize = peers.toSorted((a, b) => a.population - b.population)
  const others = peers.filter((peer) => !peer.self).map(({ schemes }) => schemes).toSorted((a, b) => a - b)
  const middle = others[Math.floor((others.length - 1) / 2)] ?? 0
  const isUncertain = ({ schemes, mostSchemes }: Peer): boolean => mostSchemes > schemes
  const middleOne = words.schemesCount(middle, whole(middle))
  const title = isUncertain(self)
    ? words.peersUncertain(self.name, words.schemesBetween(whole(self.schemes), whole(self.mostSchemes)), middleOne)
    : words.peersFinding(self.name, words.schemesCount(self.schemes, whole(self.schemes)), middleOne)
  return (
    <>
      <h2 className="ds-heading" data-size="sm">{title}</h2>
      <p className="quiet">{words.peersLead}</p>
      <PeerDots id="peers-chart" title={title} description={words.peersDescription} rows={bySize.map(({ name, schemes, mostSchemes, self: own }) => ({ label: name, count: schemes, most: mostSchemes, self: own }))} />
      {peers.some(isUncertain) && <p className="note">{words.peersUncertainNote}</p>}
      <details>
        <summary>{words.peersTable}</summary>
        <DataTable
          id="peers"
          caption={words.peersTable}
          quietCaption
          rows={bySize}
          keyOf={({ code }) => code}
          columns={[
            { id: 'name', title: words.name, rowHeader: true, cell: ({ code, name, self: own }) => (own ? <strong>{name}</strong> : <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>{name}</a>) },
            { id: 'county', title: words.county, cell: ({ county }) => county },
            { id: 'population', title: words.people, numeric: true, cell: ({ population }) => whole(population) },
            { id: 'centrality', title: words.centrality, numeric: true, cell: ({ centrality }) => centrality },
            { id: 'schemes', title: words.schemesTaken, numeric: true, cell: (peer) => (isUncertain(peer) ? words.upTo(whole(peer.schemes), whole(peer.mostSchemes)) : whole(peer.schemes)) },
          ]}
        />
      </details>
    </>
  )
}
