/** Lower case, one kind of blank and dash, no full stop at the end: what two writings of the same name share. */
export const plain = (text: string): string => (isTidy(text) ? text.toLowerCase() : tidied(text))

const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-')
    .replace(/\.$/, '')
    .trim()

const [blank, dash, fullStop, firstCombining] = [0x20, 0x2d, 0x2e, 0x300]

/** Whether only the case can differ: letters without combining marks, single blanks inside, none beside a dash. */
function isTidy(text: string): boolean {
  let before = blank
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < blank || code >= firstCombining || (code > 0x7e && code <= 0xa0)) return false
    if (before === blank && (code === blank || code === dash)) return false
    if (before === dash && code === blank) return false
    before = code
  }
  return before !== blank && before !== fullStop
}

/**
 * Sámi and other marks taken off, æøå kept, a hyphen as a blank and "&" as "og": "Kárášjohka" → "karasjohka",
 * "Sør-Varanger" → "sør varanger".
 */
export function withoutMarks(text: string): string {
  const joined = plain(text).replace(/ (?:&|and) /g, ' og ')
  let unmarked = ''
  for (let i = 0; i < joined.length; i++) {
    const code = joined.charCodeAt(i)
    if (code >= 0xd800 && code < 0xe000) return bare(joined)
    unmarked += code < 0x7f ? (code === dash ? ' ' : joined.charAt(i)) : bareLetter(code)
  }
  return unmarked
}

const bareLetters = new Map<number, string>()

/** One letter without its marks, worked out once. */
function bareLetter(code: number): string {
  const known = bareLetters.get(code)
  if (known !== undefined) return known
  const made = bare(String.fromCharCode(code))
  bareLetters.set(code, made)
  return made
}

const bare = (text: string): string =>
  text
    .replace(/-/g, ' ')
    .replace(
      /[åøæöä]/g,
      (letter) => ({ å: '\u0001', ø: '\u0002', ö: '\u0002', æ: '\u0003', ä: '\u0003' })[letter] ?? letter,
    )
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đŋŧ]/g, (letter) => ({ đ: 'd', ŋ: 'n', ŧ: 't' })[letter] ?? letter)
    .replace(/[\u0001-\u0003]/g, (mark) => ({ '\u0001': 'å', '\u0002': 'ø', '\u0003': 'æ' })[mark] ?? mark)

/** Typed without æøå, in the two ways people do it: "Bomlo" and "Boemlo" for Bømlo, "Alesund" and "Aalesund". */
export const asciiForms = (text: string): readonly string[] => {
  const bare = withoutMarks(text)
  const short = bare.replace(/[åøæ]/g, (letter) => ({ å: 'a', ø: 'o', æ: 'ae' })[letter] ?? letter)
  const long = bare.replace(/[åøæ]/g, (letter) => ({ å: 'aa', ø: 'oe', æ: 'ae' })[letter] ?? letter)
  const loose = bare.replace(/[åøæ]/g, (letter) => ({ å: 'a', ø: 'o', æ: 'a' })[letter] ?? letter)
  return [...new Set([short, long, loose])]
}
