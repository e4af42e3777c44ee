/** Whether a typeface has a letter. */
export type HasLetter = (codePoint: number) => boolean

/** The letters that a TrueType file has, by its `cmap` of format 4 or 12 (OpenType 1.9); a file without either has none. */
export function lettersOf(typeface: Uint8Array): HasLetter {
  const view = new DataView(typeface.buffer, typeface.byteOffset, typeface.byteLength)
  const tables = view.getUint16(4)
  const letters = new Set<number>()
  for (let i = 0; i < tables; i++) {
    const record = 12 + i * 16
    if (view.getUint32(record) !== 0x636d6170) continue
    const cmap = view.getUint32(record + 8)
    for (let sub = 0; sub < view.getUint16(cmap + 2); sub++)
      readSubtable(view, cmap + view.getUint32(cmap + 4 + sub * 8 + 4), letters)
  }
  return (codePoint) => letters.has(codePoint)
}

function readSubtable(view: DataView, at: number, letters: Set<number>): void {
  const format = view.getUint16(at)
  if (format === 12) {
    for (let group = 0; group < view.getUint32(at + 12); group++) {
      const [from, to] = [view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)]
      for (let code = from; code <= to; code++) letters.add(code)
    }
  }
  if (format !== 4) return
  const double = view.getUint16(at + 6)
  for (let segment = 0; segment < double; segment += 2) {
    const [to, from] = [view.getUint16(at + 14 + segment), view.getUint16(at + 16 + double + segment)]
    const [delta, offset] = [
      view.getUint16(at + 16 + 2 * double + segment),
      view.getUint16(at + 16 + 3 * double + segment),
    ]
    for (let code = from; code <= to && code !== 0xffff; code++) {
      const place = at + 16 + 3 * double + segment + offset + 2 * (code - from)
      const glyph = offset === 0 ? (code + delta) & 0xffff : place + 1 < view.byteLength ? view.getUint16(place) : 0
      if (glyph !== 0) letters.add(code)
    }
  }
}

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/**
 * A text in letters that every typeface given has: composed, a letter with a strange mark without it, anything else (an emoji) as
 * □. Control characters and halves of characters are left out; breaks of line become spaces; a word longer than a line may break.
 */
export function inLetters(text: string, has: HasLetter): string {
  let out = ''
  for (const { segment } of graphemes.segment(
    text
      .normalize('NFC')
      .replace(/[\s\u2028\u2029]/g, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' ')),
  )) {
    const points = [...segment].map((letter) => letter.codePointAt(0) ?? 0)
    if (points.every(has)) out += segment
    else if (
      points.every(
        (point) =>
          point < 0x20 ||
          (point >= 0x7f && point < 0xa0) ||
          (point >= 0xd800 && point <= 0xdfff) ||
          point === 0xfffe ||
          point === 0xffff ||
          point === 0xfeff,
      )
    )
      continue
    else {
      const plain = segment.normalize('NFD').codePointAt(0) ?? 0
      out += has(plain) ? String.fromCodePoint(plain) : '□'
    }
  }
  return out.replace(/[^\s/–-]{81,}/g, (word) => word.replace(/.{30}/gu, '$&\u200b'))
}
