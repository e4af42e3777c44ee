import type { Text } from '../domain/text.ts'
import type { Cell } from './table-file.ts'

/** Why a sheet or a row was not read, for the report on the import. */
export const whyPassedOver = {
  emptySheet: { nb: 'Arket er tomt.', nn: 'Arket er tomt.', en: 'The sheet is empty.' },
  noHeading: {
    nb: 'Arket har ingen overskriftsrad med en kolonne for kommuner.',
    nn: 'Arket har inga overskriftsrad med ein kolonne for kommunar.',
    en: 'The sheet has no heading row with a column for municipalities.',
  },
  repeatedHeading: {
    nb: 'Overskriften er gjentatt.',
    nn: 'Overskrifta er teken opp att.',
    en: 'The heading is repeated.',
  },
  footnote: { nb: 'Fotnote eller kommentar.', nn: 'Fotnote eller kommentar.', en: 'A footnote or remark.' },
  noMunicipality: {
    nb: 'Raden har ingen kommune.',
    nn: 'Rada har ingen kommune.',
    en: 'The row has no municipality.',
  },
} satisfies Record<string, Text>

const noteStart =
  /^(\*|\d\)|¹|²|³|kilder?\b|kjelder?\b|merknad|note\b|noter\b|obs\b|nb[:!]|sist oppdatert|oppdatert|side \d)/i

const isFilled = (cell: Cell) => cell.text.trim() !== ''

/** A remark under or inside a table: one filled cell that begins like a note, or is far longer than a name. */
export function isFootnote(cells: readonly Cell[], headings: number): boolean {
  const first = cells.findIndex(isFilled)
  if (first < 0 || cells.findLastIndex(isFilled) > first) return false
  const text = cells[first]?.text.trim() ?? ''
  return noteStart.test(text) || (headings > 1 && text.length > 120)
}
