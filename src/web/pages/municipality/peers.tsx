import type { Envelope } from '../../../answers/answer.ts'
import type { MunicipalityAnswer } from '../../../answers/municipality.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { Why } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { Figure } from '../../parts/figure.tsx'
import { bySize, peersSheet, schemesInWords } from './peers-sheet.ts'
import { municipalityWords } from './words.ts'

/** The municipality beside those like it: marks in order of size, never of rank, with a table twin. */
export function Peers({ language, envelope }: { readonly language: Language; readonly envelope: Envelope<MunicipalityAnswer> }) {
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const { peers } = envelope.answer
  const sheet = peersSheet(peers, language)
  if (!sheet) {
    return (
      <>
        <h2 className="ds-heading" data-size="xs">
          {words.peersTitle}
        </h2>
        <p className="empty">{peers.length === 0 ? words.peersNone : words.peersNobody}</p>
      </>
    )
  }
  return (
    <>
      <Figure id="likemenn" language={language} sheet={sheet} envelope={envelope} picture="likemenn" part="peers" table="#peers-table" sources="none">
        <details className="screen-only" id="peers-table">
          <summary>{words.peersTable}</summary>
          <DataTable
            id="peers"
            caption={words.peersTable}
            quietCaption
            rows={bySize(peers)}
            keyOf={({ code }) => code}
            columns={[
              { id: 'name', title: words.name, rowHeader: true, cell: ({ code, name, self }) => (self ? <strong>{name}</strong> : <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>{name}</a>) },
              { id: 'county', title: words.county, cell: ({ county }) => county },
              { id: 'population', title: words.people, numeric: true, cell: ({ population }) => whole(population) },
              { id: 'schemes', title: words.schemesTaken, numeric: true, cell: (peer) => schemesInWords(peer, language) },
            ]}
          />
        </details>
      </Figure>
      <Why language={language} method="coverage">
        {words.whyCoverage}
      </Why>
    </>
  )
}
