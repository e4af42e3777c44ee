/**
 * Advance widths of Inter 4.1 (optical size 14), hundredths of the type size, from the space (U+0020) to the tilde
 * (U+007E), with figures and signs of one width (`tnum`), as the pages set them: no narrower than they are drawn.
 */
const widths = {
  400: [
    28, 30, 48, 64, 65, 99, 65, 31, 40, 40, 66, 66, 28, 66, 28, 37, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 28, 28,
    66, 66, 66, 52, 98, 71, 66, 74, 73, 61, 60, 76, 75, 28, 58, 68, 58, 91, 76, 77, 65, 77, 65, 65, 65, 75, 71, 102,
    69, 69, 64, 40, 32, 40, 48, 47, 33, 57, 62, 58, 62, 59, 34, 62, 60, 25, 25, 56, 25, 89, 60, 61, 62, 62, 40, 54,
    34, 60, 57, 83, 56, 57, 56, 40, 34, 40, 66,
  ],
  600: [
    28, 33, 53, 65, 66, 101, 67, 34, 40, 40, 66, 66, 28, 66, 28, 39, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 28, 28,
    66, 66, 66, 55, 101, 75, 67, 75, 73, 62, 60, 76, 76, 29, 59, 71, 58, 93, 77, 78, 65, 78, 66, 66, 67, 75, 75, 105,
    73, 72, 66, 40, 34, 40, 49, 48, 36, 58, 63, 59, 63, 60, 36, 63, 62, 27, 27, 58, 27, 91, 62, 62, 63, 63, 42, 56,
    36, 62, 60, 85, 58, 60, 58, 40, 37, 40, 66,
  ],
} as const

/** Letters outside ASCII that are not a letter with a mark on it, as wide as the bolder of the two weights. */
const others: Readonly<Record<string, number>> = {
  æ: 93,
  Æ: 102,
  ø: 62,
  Ø: 78,
  '–': 51,
  '−': 66,
  '…': 97,
  '·': 33,
  '«': 64,
  '»': 64,
  '●': 91,
  '◇': 105,
  '†': 55,
  '‡': 55,
  '↑': 89,
  '↓': 89,
  '←': 97,
  '→': 97,
  '\u2011': 43,
  '\u202f': 19,
  '\u00a0': 28,
}
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
