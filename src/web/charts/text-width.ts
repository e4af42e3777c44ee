/** Advance widths of Inter 4.1 (optical size 14), hundredths of the type size, from the space (U+0020) to the tilde (U+007E). */
const widths = {
  400: [
    28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29, 30, 66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59,
    75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74, 69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88,
    59, 60, 61, 61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
  ],
  600: [
    25, 32, 52, 64, 65, 100, 66, 33, 37, 37, 54, 67, 32, 47, 32, 38, 66, 42, 62, 64, 67, 61, 64, 58, 64, 64, 32, 33, 67, 67, 67, 54, 100, 73, 66, 74, 72, 61,
    59, 75, 75, 28, 58, 70, 57, 92, 76, 77, 65, 77, 65, 65, 66, 74, 73, 102, 72, 71, 65, 37, 38, 37, 48, 47, 35, 57, 62, 58, 62, 59, 39, 63, 61, 26, 26, 57, 26,
    90, 61, 61, 62, 62, 40, 55, 35, 61, 59, 84, 57, 59, 57, 45, 36, 45, 67,
  ],
} as const

/** Letters outside ASCII that are not a letter with a mark on it. */
const others: Readonly<Record<string, number>> = { æ: 92, Æ: 100, ø: 61, Ø: 77, '–': 50, '−': 67, '…': 90, '·': 30, '«': 60, '»': 60, '●': 91, '◇': 105, '†': 55, '‡': 55, '\u202f': 18, '\u00a0': 28 }
const unlisted = 62

/** About how wide a text is when set in Inter of a size; wider than most system faces, so that it fits in those too. */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  let hundredths = 0
  for (const letter of text) {
    const plain = letter.charCodeAt(0) < 0x7f ? letter : letter.normalize('NFD').charAt(0)
    hundredths += others[letter] ?? widths[weight][plain.charCodeAt(0) - 0x20] ?? unlisted
  }
  return (hundredths * size) / 100
}

/** A text broken between words into lines at most `width` wide; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number, size: number, weight: 400 | 600 = 400): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current !== '' && textWidth(longer, size, weight) > width) {
      lines.push(current)
      current = word
    } else current = longer
  }
  return current === '' ? lines : [...lines, current]
}

/** A text cut after a letter, with an ellipsis, so that it is at most `width` wide. */
export function fitted(text: string, width: number, size: number, weight: 400 | 600 = 400): string {
  if (textWidth(text, size, weight) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, weight) > width) letters.pop()
  return `${letters.join('').replace(/[\s–—,:;(/-]+$/, '')}…`
}
