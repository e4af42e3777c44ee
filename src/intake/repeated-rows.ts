import type { Text } from '../domain/text.ts'
import type { AwardRow } from './award-row.ts'
import type { TableWarning } from './award-table.ts'

/** So many sets of equal rows are told of one by one, and so many rows of a set. */
const mostTold = 50
const mostNamed = 10

/** What a list tells of an award: rows of one sheet with all of it alike are the same award twice, or one that lacks something. */
const toldBy = (row: AwardRow): string =>
  JSON.stringify([
    row.sheet, row.list, row.scheme, row.year, row.date, row.municipality?.text, row.partners?.text, row.number?.text, row.county, row.role, row.status, row.project,
    row.amountNok, row.amountSoughtNok,
  ])

/** A warning for each set of rows that say the same, at the second of them; rows that cannot be read are told of otherwise. */
export function repeatedRows(rows: readonly AwardRow[]): readonly TableWarning[] {
  const alike = new Map<string, AwardRow[]>()
  for (const row of rows) {
    if (row.problems.length > 0) continue
    const key = toldBy(row)
    const found = alike.get(key)
    if (found) found.push(row)
    else alike.set(key, [row])
  }
  const sets = [...alike.values()].filter((set) => set.length > 1)
  return sets.slice(0, mostTold).flatMap((set, i): readonly TableWarning[] => {
    const [, second] = set
    if (!second) return []
    const more = i === mostTold - 1 ? sets.length - mostTold : 0
    return [{ code: 'repeated-row', sheet: second.sheet, row: second.row, message: sayTheSame(set.map(({ row }) => row), second.municipality?.text ?? second.number?.text ?? second.partners?.text ?? '', more) }]
  })
}

function sayTheSame(rows: readonly number[], name: string, more: number): Text {
  const named = rows.slice(0, mostNamed)
  const numbers = (and: string): string =>
    rows.length > mostNamed ? `${named.join(', ')} …` : `${named.slice(0, -1).join(', ')} ${and} ${named.at(-1) ?? ''}`
  return {
    nb: `Radene ${numbers('og')} sier det samme om «${name}». Er det én tildeling, stryk den ene; er det flere, teller de alle.${more > 0 ? ` Det samme gjelder ${more} navn til.` : ''}`,
    nn: `Radene ${numbers('og')} seier det same om «${name}». Er det éi tildeling, stryk den eine; er det fleire, tel dei alle.${more > 0 ? ` Det same gjeld ${more} namn til.` : ''}`,
    en: `Rows ${numbers('and')} say the same about “${name}”. If it is one award, delete one of them; if there are several, they all count.${more > 0 ? ` The same goes for ${more} more names.` : ''}`,
  }
}
