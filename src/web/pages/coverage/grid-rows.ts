import { alphabets } from '../../collate.ts'
import type { CoveredList } from '../../../answers/coverage.ts'
import type { SchemeRow } from '../../../answers/schemes.ts'
import { type SchemeDesign, schemeDesigns } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import type { Reach } from '../../text/nb/coverage.ts'

/** A scheme in the grid: for each year what its lists of that year are. */
export interface GridRow {
  readonly id: string
  readonly name: string
  readonly design: SchemeDesign
  readonly years: ReadonlyMap<number, readonly CoveredList[]>
}

/** The schemes of one design, and how many of their lists are complete. */
export interface GridPart {
  readonly design: SchemeDesign
  readonly rows: readonly GridRow[]
  readonly known: number
  readonly complete: number
}

/** As many years as fit beside a scheme's name; older ones are shown when asked for. */
const mostYears = 12

/** The years of the grid: those asked for, else the last ones that any list is from. */
export function gridYears(lists: readonly CoveredList[], from: number | undefined, to: number | undefined): readonly number[] {
  const known = lists.map(({ year }) => year)
  const last = to ?? Math.max(...known)
  const first = from ?? Math.max(last - mostYears + 1, Math.min(...known))
  return known.length === 0 || first > last ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** What the lists of a year are, taken together: one that is counted is enough to be whole. */
export const reachOf = (lists: readonly CoveredList[] | undefined): Reach =>
  lists === undefined || lists.length === 0 ? 'none' : lists.some(({ unused }) => unused === null) ? 'whole' : 'partial'

/** The schemes that have a list, by design and then by name. */
export function gridParts(lists: readonly CoveredList[], schemes: readonly SchemeRow[], language: Language): readonly GridPart[] {
  const bySchemes = new Map<string, CoveredList[]>()
  for (const list of lists) {
    const found = bySchemes.get(list.scheme)
    if (found) found.push(list)
    else bySchemes.set(list.scheme, [list])
  }
  const rows = schemes.flatMap(({ id, name, design }): readonly GridRow[] => {
    const own = bySchemes.get(id)
    return own ? [{ id, name: name[language], design, years: byYear(own) }] : []
  })
  return schemeDesigns.flatMap((design): readonly GridPart[] => {
    const within = rows.filter((row) => row.design === design).toSorted((a, b) => alphabets[language](a.name, b.name))
    const own = within.flatMap(({ years }) => [...years.values()].flat())
    return within.length === 0 ? [] : [{ design, rows: within, known: own.length, complete: own.filter(({ complete }) => complete).length }]
  })
}

function byYear(lists: readonly CoveredList[]): ReadonlyMap<number, readonly CoveredList[]> {
  const years = new Map<number, CoveredList[]>()
  for (const list of lists) years.set(list.year, [...(years.get(list.year) ?? []), list])
  return years
}
