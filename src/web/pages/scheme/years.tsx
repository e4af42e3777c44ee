import type { SchemeAnswer } from '../../../answers/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { importPath } from '../coverage/missing.tsx'
import { schemePageWords } from './page-words.ts'
import { type YearRow, yearRows } from './year-rows.ts'

/** Year by year: deadlines, what we have, and the step that would bring what is lacking. */
export function Years({ language, answer }: { readonly language: Language; readonly answer: SchemeAnswer }) {
  const { years } = schemePageWords[language]
  const { whole } = formats[language]
  return (
    <DataTable
      id="years"
      caption={years.caption}
      quietCaption
      rows={yearRows(answer)}
      keyOf={({ year }) => String(year)}
      empty={years.noYears}
      columns={[
        { id: 'year', title: years.year, rowHeader: true, cell: ({ year }) => year },
        { id: 'have', title: years.have, cell: (row) => <span className="unbroken">{have(row, language)}</span> },
        { id: 'next', title: years.next, cell: (row) => <Next row={row} language={language} scheme={answer.scheme.id} /> },
        { id: 'calls', title: years.calls, cell: ({ deadlines }) => deadlinesIn(deadlines, language) },
        { id: 'names', title: years.names, numeric: true, cell: ({ lists, names }) => (lists === 0 ? null : whole(names)) },
      ]}
    />
  )
}

const mostDeadlines = 3

function deadlinesIn(deadlines: readonly string[], language: Language): string | null {
  const shown = deadlines.slice(0, mostDeadlines).map((date) => dateInWords(date, language))
  return shown.length === 0 ? null : `${shown.join(', ')}${deadlines.length > mostDeadlines ? ' …' : ''}`
}

function have({ lists, complete }: YearRow, language: Language): string {
  const { years } = schemePageWords[language]
  const { whole } = formats[language]
  if (lists === 0) return years.none
  if (complete === lists) return years.whole(whole(lists))
  return complete === 0 ? years.partial(whole(lists)) : years.some(whole(complete), whole(lists))
}

function Next({ row: { year, lists, complete }, language, scheme }: { readonly row: YearRow; readonly language: Language; readonly scheme: string }) {
  const { years } = schemePageWords[language]
  if (lists > 0 && complete === lists) return ''
  const what = lists === 0 ? years.bring : years.bringWhole
  return (
    <a className="ds-link unbroken" href={pathIn(language, importPath(scheme, year))}>
      {what}
      <span className="ds-sr-only"> {years.forYear(String(year))}</span>
    </a>
  )
}
