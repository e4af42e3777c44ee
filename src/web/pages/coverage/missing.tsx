import type { CoveredList } from '../../../answers/coverage.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { sentenceCase } from '../../text/finding.ts'
import { termsIn } from '../../text/terms.ts'
import { dataWords } from '../data/words.ts'
import { reachOf } from './grid-rows.ts'
import { coverageWords } from './words.ts'

interface MissingProps {
  readonly language: Language
  readonly scheme: { readonly id: string; readonly name: string }
  readonly lists: readonly CoveredList[]
  readonly years: readonly number[]
}

/** The page where a list is brought, with scheme and year filled in. */
export const importPath = (scheme: string | undefined, year: number | null): string =>
  scheme === undefined ? '/data/import' : `/data/import?${new URLSearchParams({ scheme, ...(year === null ? {} : { year: String(year) }) }).toString()}`

/** For one scheme: each year without a list that is counted, why, and the exact next step. */
export function Missing({ language, scheme, lists, years }: MissingProps) {
  const words = coverageWords[language]
  const { year: yearTitle, reason } = dataWords[language]
  const rows = years.flatMap((year) => {
    const own = lists.filter((list) => list.year === year)
    return reachOf(own) === 'whole' ? [] : [{ year, own }]
  })
  const title = words.missingTitle(scheme.name)
  return (
    <section id="mangler">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <DataTable
        id="missing"
        caption={title}
        quietCaption
        rows={rows.toReversed()}
        keyOf={({ year }) => String(year)}
        empty={words.nothingMissing}
        columns={[
          { id: 'year', title: yearTitle, rowHeader: true, cell: ({ year }) => year },
          { id: 'why', title: reason, cell: ({ own }) => sentenceCase(whyMissing(own, language)) },
          {
            id: 'next',
            title: words.next,
            cell: ({ year, own }) => (
              <a className="ds-link" href={pathIn(language, importPath(scheme.id, year))}>
                {own.length === 0 ? words.bringYear(String(year)) : words.betterYear(String(year))}
              </a>
            ),
          },
        ]}
      />
    </section>
  )
}

function whyMissing(lists: readonly CoveredList[], language: Language): string {
  const reasons = [...new Set(lists.flatMap(({ unused }) => unused ?? []))].map((unused) => termsIn[language].unused[unused])
  return reasons.length === 0 ? coverageWords[language].reach.none : reasons.join('; ')
}
