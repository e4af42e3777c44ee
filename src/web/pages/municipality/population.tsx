import type { MunicipalityAnswer } from '../../../answers/municipality.ts'
import type { Language } from '../../../domain/text.ts'
import { PopulationLine } from '../../charts/population-line.tsx'
import { formats } from '../../format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { municipalityWords } from './words.ts'

/** The population as a line with its table twin; one known year is a sentence, none is said. */
export function Population({ language, points }: { readonly language: Language; readonly points: MunicipalityAnswer['population'] }) {
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return <p className="empty">{words.populationNone}</p>
  if (first.year === last.year) return <p>{words.populationOne(String(first.year), whole(first.people))}</p>
  const title = words.populationFinding(String(first.year), String(last.year), whole(first.people), whole(last.people))
  return (
    <>
      <h2 className="ds-heading" data-size="sm" id="population">
        {title}
      </h2>
      <p className="quiet">{words.populationSubtitle}</p>
      <PopulationLine id="population-chart" title={title} description={words.populationDescription} points={points} whole={whole} />
      <details>
        <summary>{words.populationTable}</summary>
        <DataTable
          id="population-table"
          caption={words.populationTable}
          quietCaption
          rows={points.toReversed()}
          keyOf={({ year }) => String(year)}
          tall
          columns={[
            { id: 'year', title: words.year, rowHeader: true, cell: ({ year }) => year },
            { id: 'people', title: words.people, numeric: true, cell: ({ people }) => whole(people) },
            { id: 'dataset', title: words.dataset, cell: ({ dataset }) => <code>{dataset}</code> },
          ]}
        />
      </details>
    </>
  )
}
