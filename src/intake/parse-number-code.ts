/**
 * A municipality number as it was printed before Excel took it for a number: "301" is "0301", "301,0" too. Text
 * around a number of four digits ("K-0301", "0301 Oslo") falls away. What holds no such number is given back as
 * printed, with `certain` false; a cell of several numbers as well, since splitting it belongs to the matching.
 */
export function parseNumberCode(value: string | number): { readonly text: string; readonly certain: boolean } {
  const text = String(value).trim()
  if (/^\d{3,4}([.,]0+)?$/.test(text)) return { text: text.replace(/[.,]0+$/, '').padStart(4, '0'), certain: true }
  const codes = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []
  const [only] = codes
  const alone = codes.length === 1 && !/\d/.test(text.replace(only ?? '', ''))
  return alone && only ? { text: only, certain: true } : { text, certain: codes.length > 1 }
}
