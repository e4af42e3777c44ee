import type { ListDescription } from '../domain/award-list.ts'
import type { Text } from '../domain/text.ts'
import type { AwardRow, TableWarning } from '../intake/award-table.ts'
import type { Snapshot } from '../store/snapshot.ts'

type Described = { readonly list: { readonly description: Pick<ListDescription, 'year'> }; readonly rows: readonly Pick<AwardRow, 'sheet' | 'row'>[] }

/** A warning for each list of a year before the first, or after the last, that there are facts of: almost no group can be told there. Told at the list's first row. */
export function yearsWithoutFacts({ data }: Pick<Snapshot, 'data'>, lists: readonly Described[]): readonly TableWarning[] {
  let [first, last] = [Infinity, -Infinity]
  for (const { year } of data.population) {
    if (year < first) first = year
    if (year > last) last = year
  }
  if (first > last) return []
  return lists.flatMap(({ list: { description: { year } }, rows }): readonly TableWarning[] => {
    if (year >= first && year <= last) return []
    return [{ code: 'year-without-facts', sheet: rows[0]?.sheet ?? '', row: rows[0]?.row ?? 1, message: outsideFacts(year, first, last) }]
  })
}

const outsideFacts = (year: number, first: number, last: number): Text => ({
  nb: `Er året ${year} riktig? Innbyggertall finnes bare for ${first}–${last}. Listen kan lagres, men de fleste grupper kan ikke telles for ${year}. Er året feil, retter du det i filen eller i feltet for år.`,
  nn: `Er året ${year} rett? Innbyggjartal finst berre for ${first}–${last}. Lista kan lagrast, men dei fleste grupper kan ikkje teljast for ${year}. Er året feil, rettar du det i fila eller i feltet for år.`,
  en: `Is the year ${year} right? Population figures exist for ${first}–${last} only. The list can be stored, but most groups cannot be counted for ${year}. If the year is wrong, correct it in the file or in the field for the year.`,
})
