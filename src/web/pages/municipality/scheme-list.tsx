import type { ListedRow } from '../../../answers/municipality/participation.ts'
import { takesPart } from '../../../domain/award.ts'
import type { Language } from '../../../domain/text.ts'
import { listInWords } from '../../date.ts'
import { pathIn } from '../../links.ts'
import { termsIn } from '../../text/terms.ts'
import { municipalityWords } from './words.ts'

/** A scheme with the rows that a municipality, or one that became a part of it, has on its lists. */
export interface SchemeRows {
  readonly scheme: string
  readonly rows: readonly ListedRow[]
}

/** Rows by scheme; rows come newest first, and so do the schemes. */
export function bySchemes(rows: readonly ListedRow[]): readonly SchemeRows[] {
  const groups = new Map<string, ListedRow[]>()
  for (const row of rows) {
    const group = groups.get(row.scheme)
    if (group) group.push(row)
    else groups.set(row.scheme, [row])
  }
  return [...groups].map(([scheme, own]) => ({ scheme, rows: own }))
}

interface SchemeListProps {
  readonly language: Language
  readonly schemes: readonly SchemeRows[]
  readonly schemeName: (id: string) => string
}

/** More schemes than this stand in columns where there is room. */
const many = 8

/** Each scheme by name with its years; what was more than taking part, or less, is said. */
export function SchemeList({ language, schemes, schemeName }: SchemeListProps) {
  return (
    <ul className={schemes.length > many ? 'took-list many' : 'took-list'}>
      {schemes.map(({ scheme, rows }) => (
        <li key={scheme}>
          <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}`)}>
            {schemeName(scheme)}
          </a>
          <span className="quiet">{yearsInWords(rows, language)}</span>
        </li>
      ))}
    </ul>
  )
}

/** "2018; 2016 som Skedsmo og Fet", and "2014: fikk avslag" where it did not take part. */
export function yearsInWords(rows: readonly ListedRow[], language: Language): string {
  const words = municipalityWords[language]
  const said = rows.map(({ year, own, name, status }) => {
    const hasTaken = status === null || takesPart.includes(status)
    const when = hasTaken ? String(year) : words.inYear(String(year), termsIn[language].status[status])
    return { when, as: own ? null : name }
  })
  const names = [...new Set(said.map(({ as }) => as))]
  const told = names.map((as) => ({ as, years: [...new Set(said.filter((one) => one.as === as).map(({ when }) => when))].join(', ') }))
  return [...new Set(told.map(({ years }) => years))]
    .flatMap((years) => {
      const same = told.filter((one) => one.years === years)
      const others = same.flatMap(({ as }) => as ?? [])
      return [...(same.some(({ as }) => as === null) ? [years] : []), ...(others.length > 0 ? [words.asName(years, listInWords(others, language))] : [])]
    })
    .join('; ')
}
