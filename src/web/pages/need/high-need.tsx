import type { HighNeed } from '../../../answers/need/answer.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { TakeHome } from '../../parts/take-home.tsx'
import { mostShown, type NeedProps, numbersOf } from './context.ts'
import { needWords } from './words.ts'

interface HighNeedProps extends NeedProps {
  /** A scheme's name by its id. */
  readonly schemeName: (id: string) => string
  readonly link: string
}

/** So many schemes of look-alikes are named; the download has them all. */
const mostSchemes = 3

/** The list that matters: great need and on no list, with what those most alike took part in. */
export function HighNeedList({ language, envelope, schemeName, link }: HighNeedProps) {
  const { list: words } = needWords[language]
  const { probability, whole } = formats[language]
  const { highNeed, great } = envelope.answer
  const numbers = numbersOf(envelope.answer)
  const number: Column<HighNeed> = {
    id: 'number',
    title: words.number,
    numeric: true,
    cell: ({ code }) => numbers.get(code),
  }
  const rest = highNeed.slice(mostShown)
  const alike = ({ peers, peersTookPartIn }: HighNeed) =>
    peers === 0 ? (
      words.noPeers
    ) : peersTookPartIn.length === 0 ? (
      words.nothing(whole(peers))
    ) : (
      <>
        {peersTookPartIn.slice(0, mostSchemes).map(({ scheme, peers: took }, i) => (
          <span key={scheme}>
            {i > 0 && ' · '}
            <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}`)}>
              {words.took(schemeName(scheme), whole(took), whole(peers))}
            </a>
          </span>
        ))}
        {peersTookPartIn.length > mostSchemes && ` · ${words.more(whole(peersTookPartIn.length - mostSchemes))}`}
      </>
    )
  const columns: readonly Column<HighNeed>[] = [
    {
      id: 'name',
      title: words.municipality,
      rowHeader: true,
      cell: ({ code, name }) => (
        <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>
          {name}
        </a>
      ),
    },
    { id: 'county', title: words.county, cell: ({ county }) => county },
    {
      id: 'probability',
      title: words.probability,
      numeric: true,
      cell: ({ probabilityTopFifth }) => probability(probabilityTopFifth),
    },
    { id: 'lists', title: words.lists, numeric: true, cell: ({ lists }) => whole(lists) },
    { id: 'peers', title: words.peers, cell: alike },
  ]
  const table = {
    caption: words.title,
    quietCaption: true,
    stacked: true,
    columns,
    keyOf: ({ code }: HighNeed) => code,
  }
  return (
    <section id="liste" className="ruled">
      <h2 className="ds-heading" data-size="xs">
        {words.title}
      </h2>
      <DataTable
        id="high-need"
        {...table}
        columns={[number, ...columns]}
        rows={highNeed.slice(0, mostShown)}
        empty={great.unknown > 0 ? words.untold(whole(great.unknown)) : words.none}
        note={words.note}
      />
      {rest.length > 0 && (
        <details className="folded" id="high-need-more">
          <summary>{words.rest(whole(rest.length))}</summary>
          <DataTable id="high-need-rest" {...table} rows={rest} />
        </details>
      )}
      <TakeHome language={language} envelope={envelope} part="highNeed" link={`${link}#liste`} />
    </section>
  )
}
