/** Lower case, one kind of blank and dash, no full stop at the end: what two writings of the same name share. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-')
    .replace(/\.$/, '')
    .trim()

/**
 * Sámi and other marks taken off, æøå kept, a hyphen as a blank and "&" as "og": "Kárášjohka" → "karasjohka",
 * "Sør-Varanger" → "sør varanger".
 */
export const withoutMarks = (text: string): string =>
  plain(text)
    .replace(/ (?:&|and) /g, ' og ')
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
