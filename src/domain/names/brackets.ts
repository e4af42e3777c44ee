/**
 * A text and what stands in its last outermost brackets: "Skien (områdene Klyve (nord) og Mæla)" → "Skien" + the
 * rest.
 */
export function takeBracket(text: string): { readonly core: string; readonly bracket: string | null } {
  const open = text.indexOf('(')
  if (open < 0) return { core: text.trim(), bracket: null }
  const close = closing(text, open)
  const bracket = text.slice(open + 1, close < 0 ? undefined : close).trim()
  const after = close < 0 ? '' : text.slice(close + 1).trim()
  const core = `${text.slice(0, open).trim()} ${after}`.trim()
  return { core, bracket: bracket === '' ? null : bracket }
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth === 0) return i
  }
  return -1
}

/** "+" and "&" part names only with blanks and letters on both sides: "Sel + Vågå", and not "=1+1" or "M&R". */
const separators = /^(?:\s*[,;\n\r|•·/]\s*|\s+[+&]\s+(?=\p{L})|\s+(?:og|and|samt)\s+)/iu

/**
 * A cell cut at commas, slashes, line breaks and "og" that stand outside brackets; each piece keeps what parted it
 * from the one before. A formula is kept whole.
 */
export function piecesOf(text: string): readonly { readonly separator: string; readonly text: string }[] {
  if (/^\s*=/.test(text)) return [{ separator: '', text: text.trim() }]
  const pieces: { separator: string; text: string }[] = []
  let start = 0
  let separator = ''
  let depth = 0
  let at = 0
  while (at < text.length) {
    const letter = text[at]
    if (letter === '(') depth++
    if (letter === ')') depth = Math.max(0, depth - 1)
    const isOwn = letter === '/' && /(^|\s)[vc]$/i.test(text.slice(Math.max(start, at - 2), at))
    const found = depth === 0 && !isOwn && mayPart(letter) ? partedAt(text, at) : null
    if (!found) {
      at++
      continue
    }
    pieces.push({ separator, text: text.slice(start, at).trim() })
    separator = found
    at += found.length
    start = at
  }
  pieces.push({ separator, text: text.slice(start).trim() })
  return pieces.filter((piece) => piece.text !== '')
}

const mayPart = (letter: string | undefined): boolean => letter !== undefined && /[\s,;|•·/]/u.test(letter)

/** What parts two names at this place, with the blanks around it; the letter before is looked at as well. */
function partedAt(text: string, at: number): string | null {
  const near = text.slice(at, at + 12)
  const found = separators.exec(near)?.[0] ?? null
  const isSign = found !== null && /[+&]/.test(found)
  return isSign && !/[\p{L})]$/u.test(text.slice(Math.max(0, at - 1), at)) ? null : found
}
