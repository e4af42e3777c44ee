import type { FactName } from '../../src/domain/fact.ts'
import { firstDayOf } from '../../src/domain/plain-date.ts'
import type { Mapping } from '../../src/answers/mapping/mapping.ts'
import { participationInput } from '../../src/answers/participation/input.ts'
import { listUses } from '../../src/answers/participation/list-use.ts'
import { strataOf } from '../../src/answers/participation/strata.ts'
import { unitsOf } from '../../src/answers/units.ts'
import type { Snapshot } from '../../src/store/snapshot.ts'

const facts: readonly FactName[] = ['county', 'population', 'centrality', 'kostra', 'language', 'economic-region', 'labour-region', 'robek']

/** What the mapping is counted from, as CSV files: the units of each year with their facts, who is in scope of each stratum, and who is on its lists. */
export function exportRows(snapshot: Snapshot, { strata }: Mapping): readonly (readonly [file: string, text: string])[] {
  const years = [...new Set(strata.map(({ year }) => year))]
  const units = years.flatMap((year) => unitsOf(snapshot, year).codes.map((code) => [`${year}:${code}`, year, code, ...facts.map((fact) => told(snapshot, fact, code, year))]))
  const scope: (readonly [number, string])[] = []
  const entries: (readonly [number, string])[] = []
  for (const [i, { scheme, year, role, among }] of strata.entries()) {
    const input = participationInput.parse({ scheme: [scheme], from: year, to: year, role, among })
    for (const stratum of strataOf(snapshot, input, listUses(snapshot, input))) {
      for (const [place, code] of stratum.units.codes.entries()) {
        if (stratum.inScope[place] === 1) scope.push([i, `${year}:${code}`])
        if (stratum.participants.has(place)) entries.push([i, `${year}:${code}`])
      }
    }
  }
  return [
    ['units.csv', csv(['unit', 'year', 'code', ...facts.map((fact) => fact.replace('-', '_'))], units)],
    ['scope.csv', csv(['stratum', 'unit'], scope)],
    ['entries.csv', csv(['stratum', 'unit'], entries)],
  ]
}

/** A fact as text, "5|6" when only a set is known, empty when nothing is. */
function told(snapshot: Snapshot, fact: FactName, code: string, year: number): string {
  const { value } = snapshot.facts(fact, code, firstDayOf(year), null)
  return value.state === 'known' ? [value.value].flat().join('|') : ''
}

const csv = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${[head, ...rows].map((row) => row.map((cell) => (/[",]/.test(String(cell)) ? `"${cell}"` : cell)).join(',')).join('\n')}\n`
