import type { Text } from '../domain/text.ts'
import { columnLetter } from './column-letter.ts'
import type { Cell } from './table-file.ts'
import type { Header } from './table-header.ts'

const looked = 1000

/**
 * Letters of columns that have content on two rows or more under the heading row, but no heading: nothing reads them.
 */
export function unnamedColumns(rows: readonly (readonly Cell[])[], header: Header): string[] {
  const used = new Set(Object.values(header.columns).map((column) => column.index))
  const filled = new Map<number, number>()
  for (const cells of rows.slice(header.row + 1, header.row + 1 + looked)) {
    for (const [index, cell] of cells.entries()) {
      if (used.has(index) || (header.headings[index] ?? '') !== '' || cell.text.trim() === '') continue
      filled.set(index, (filled.get(index) ?? 0) + 1)
    }
  }
  return [...filled].filter(([, count]) => count > 1).map(([index]) => columnLetter(index))
}

export const columnsWithoutHeading = (letters: readonly string[]): Text => ({
  nb:
    `Kolonne ${letters.join(', ')} har innhold, men ingen overskrift, og er ikke lest. Gi den ` +
    'en overskrift hvis den skal med.',
  nn:
    `Kolonne ${letters.join(', ')} har innhald, men inga overskrift, og er ikkje lesen. Gi han ` +
    'ei overskrift om han skal med.',
  en: `Column ${letters.join(', ')} has content but no heading, and was not read. Give it a heading if it is to count.`,
})

export const twoColumns = (taken: string, other: string): Text => ({
  nb:
    `To kolonner kan være det samme: «${taken}» ble brukt og «${other}» ikke. Oppgi kolonnen med ` +
    '--column hvis det er feil.',
  nn:
    `To kolonnar kan vere det same: «${taken}» blei brukt og «${other}» ikkje. Oppgi kolonnen ` +
    'med --column om det er feil.',
  en:
    `Two columns could be the same: “${taken}” was used and “${other}” was not. Name the column ` +
    'with --column if that is wrong.',
})
