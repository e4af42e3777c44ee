import type { CoveredList } from '../../../answers/coverage.ts'
import { designTitles } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { TableFrame } from '../../parts/table-frame.tsx'
import { type GridPart, reachOf } from './grid-rows.ts'
import { coverageWords } from './words.ts'

interface GridProps {
  readonly language: Language
  readonly parts: readonly GridPart[]
  readonly years: readonly number[]
  /** Lists from before the years shown. */
  readonly older: number
}

/** Which lists there are: schemes down, years across, a sign in each; by design with its counts. A scheme leads to what it lacks. */
export function Grid({ language, parts, years, older }: GridProps) {
  const words = coverageWords[language]
  const { whole } = formats[language]
  const [first] = years
  const note = words.gridNote(String(first ?? ''), whole(older))
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        {words.gridTitle}
      </h2>
      <ul className="grid-key" aria-hidden="true">
        {(['whole', 'partial', 'none'] as const).map((reach) => (
          <li key={reach}>
            <span className={`reach ${reach}`}>{words.sign[reach]}</span> {words.reach[reach]}
          </li>
        ))}
      </ul>
      <TableFrame id="grid" kind="grid" caption={words.gridTitle} quietCaption>
        <thead>
          <tr>
            <td />
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ design, rows, known, complete }) => (
          <tbody key={design}>
            <tr className="group-heading">
              <th colSpan={years.length + 1} scope="colgroup">
                {words.design(designTitles[design][language], whole(complete), whole(known))}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a className="ds-link" href={pathIn(language, `/data/dekning?scheme=${row.id}`)}>
                    {row.name}
                  </a>
                </th>
                {years.map((year) => (
                  <Sign key={year} language={language} lists={row.years.get(year)} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </TableFrame>
      {note && <p className="note">{note}</p>}
    </section>
  )
}

/** A year of a scheme: a sign to see, and the same in words to hear; more than one list is told by how many. */
function Sign({ language, lists }: { readonly language: Language; readonly lists: readonly CoveredList[] | undefined }) {
  const { sign, reach: words } = coverageWords[language]
  const reach = reachOf(lists)
  const many = lists !== undefined && lists.length > 1 ? lists.length : null
  return (
    <td className={`reach ${reach}`}>
      {reach !== 'none' && (
        <span aria-hidden="true">
          {sign[reach]}
          {many !== null && <sub>{many}</sub>}
        </span>
      )}
      <span className="ds-sr-only">
        {words[reach]}
        {many !== null && ` (${many})`}
      </span>
    </td>
  )
}
