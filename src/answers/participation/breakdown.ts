import { designTitles, designUnder, schemeDesigns, schemeName } from '../../domain/scheme.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { type Pair, poolOf, type Pooled } from './compare.ts'
import type { ParticipationInput } from './input.ts'
import type { Stratum } from './stratum.ts'

/** The pooled comparison within one design, year, scheme or theme. */
export interface BreakdownRow extends Pooled {
  readonly by: 'design' | 'year' | 'scheme' | 'theme'
  readonly value: string
  readonly title: Text
}

/** The comparison within each design, year, scheme and theme that has a complete list. A scheme may have several themes. */
export function breakdownOf(snapshot: Snapshot, strata: readonly Stratum[], pair: Pair, input: ParticipationInput, wanted: readonly BreakdownRow['by'][] = ['design', 'year', 'scheme', 'theme']): readonly BreakdownRow[] {
  const schemeOf = (stratum: Stratum) => snapshot.schemeById.get(stratum.scheme)
  const row = (by: BreakdownRow['by'], value: string, title: Text, of: readonly Stratum[]): readonly BreakdownRow[] =>
    of.length === 0 || !wanted.includes(by) ? [] : [{ by, value, title, ...poolOf(of, pair, input.confidence) }]
  const years = distinct(strata.map(({ year }) => String(year)))
  const schemes = distinct(strata.map(({ scheme }) => scheme))
  const themes = distinct(strata.flatMap((stratum) => schemeOf(stratum)?.themes ?? []))
  return [
    ...schemeDesigns.flatMap((design) =>
      row('design', design, designTitles[design], strata.filter((s) => {
        const scheme = schemeOf(s)
        return scheme !== undefined && designUnder(scheme, input.coding) === design
      })),
    ),
    ...years.flatMap((year) => row('year', year, same(year), strata.filter((s) => String(s.year) === year))),
    ...schemes.flatMap((id) => {
      const scheme = snapshot.schemeById.get(id)
      return row('scheme', id, scheme ? schemeName(scheme) : same(id), strata.filter((s) => s.scheme === id))
    }),
    ...themes.flatMap((theme) => row('theme', theme, same(theme), strata.filter((s) => schemeOf(s)?.themes.includes(theme)))),
  ]
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted()
