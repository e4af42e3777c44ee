import type { Envelope } from '../../../answers/answer.ts'
import type { MunicipalityAnswer } from '../../../answers/municipality.ts'
import type { PopulationSeries } from '../../../answers/municipality/shape.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { Why } from '../../parts/block-foot.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { Figure } from '../../parts/figure.tsx'
import { populationSheet } from './population-sheet.ts'
import { municipalityWords } from './words.ts'

/** The population as lines with a table twin; one known year is a sentence, none is said. */
export function Population({ language, envelope }: { readonly language: Language; readonly envelope: Envelope<MunicipalityAnswer> }) {
  const words = municipalityWords[language]
  const { whole } = formats[language]
  const { populationSeries } = envelope.answer
  const sheet = populationSheet(envelope.answer, language)
  const [only] = populationSeries.own
  if (!sheet) return <p className="empty">{only ? words.populationOne(String(only.year), whole(only.people)) : words.populationNone}</p>
  const hasToday = populationSeries.today.length > 0
  const number = (value: number | null): string | null => (value === null ? null : whole(value))
  return (
    <>
      <Figure id="folketall" language={language} sheet={sheet} envelope={envelope} picture="folketall" part={hasToday ? 'population2024Borders' : 'population'} table="#population-table" sources="none">
        <details className="screen-only" id="population-table">
          <summary>{words.populationTable}</summary>
          <DataTable
            id="population"
            caption={words.populationTable}
            quietCaption
            rows={yearsOf(populationSeries)}
            keyOf={({ year }) => String(year)}
            tall
            columns={[
              { id: 'year', title: words.year, rowHeader: true, cell: ({ year }) => year },
              { id: 'people', title: words.people, numeric: true, cell: ({ people }) => number(people) },
              ...(hasToday ? [{ id: 'today', title: words.peopleToday, numeric: true, cell: ({ today }: YearRow) => number(today) }] : []),
              { id: 'code', title: words.codeThen, cell: ({ code }) => code },
            ]}
          />
        </details>
      </Figure>
      <Why language={language} method="municipalities">
        {words.why}
      </Why>
    </>
  )
}

interface YearRow {
  readonly year: number
  readonly people: number | null
  readonly today: number | null
  readonly code: string | null
}

/** One row a year, the newest first; what is not known is null. */
function yearsOf({ own, today }: PopulationSeries): readonly YearRow[] {
  const years = [...new Set([...own, ...today].map(({ year }) => year))].toSorted((a, b) => b - a)
  const ownOf = new Map(own.map((point) => [point.year, point]))
  const todayOf = new Map(today.map((point) => [point.year, point.people]))
  return years.map((year) => ({ year, people: ownOf.get(year)?.people ?? null, today: todayOf.get(year) ?? null, code: ownOf.get(year)?.code ?? null }))
}
