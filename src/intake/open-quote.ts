/**
 * The line, from 1, where the quoted cell that is still open at the end of a CSV began; null when all are closed.
 * A quotation mark opens a cell only at its very start; inside, two in a row are one printed mark. Text after a closing
 * mark on the same line ("Digi" Viken) is a cell that prints its marks, not an open one.
 */
export function lineOfOpenQuote(text: string, delimiter: string): number | null {
  let line = 1
  let openedAt: number | null = null
  let cellStart = true
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const lineEnds = character === '\n' || (character === '\r' && text.charAt(at + 1) !== '\n')
    if (lineEnds) line++
    if (openedAt !== null) {
      if (character !== '"') continue
      if (text.charAt(at + 1) === '"') at++
      else if (openedAt === line || endsCell(text.charAt(at + 1), delimiter)) openedAt = null
    } else if (character === '"' && cellStart) openedAt = line
    cellStart = openedAt === null && (character === delimiter || character === '\n' || character === '\r')
  }
  return openedAt
}

const endsCell = (next: string, delimiter: string) =>
  next === '' || next === delimiter || next === '\n' || next === '\r'
