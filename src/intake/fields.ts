import { headerWords } from './header-words.ts'

/** What a column of an award list can hold. */
export type Field =
  | 'scheme' | 'list' | 'year' | 'date' | 'municipality' | 'partners' | 'number' | 'county' | 'role' | 'status'
  | 'project' | 'amount' | 'amountSought' | 'note' | 'sourceUrl'

export const fields = Object.keys(headerWords).filter((name): name is Field => name in headerWords)

/**
 * How many kroner one unit in the column is, when the heading says so: 1,000 for "i 1000 kr", a million for "mill.
 * kr".
 */
export type HeadingUnit = 1 | 1_000 | 1_000_000

export interface RecognisedHeading {
  readonly field: Field
  /** Place in the field's list of words: the lower, the surer. Headings that only begin with a known word come last. */
  readonly rank: number
  readonly unit: HeadingUnit
  /** The known word that was found: tells an applicant's column ("søker") from that of a municipality. */
  readonly word: string
}

const known = new Map<string, { field: Field; rank: number }>()
for (const field of fields) headerWords[field].forEach((word, rank) => known.set(word, { field, rank }))

/** "i 1000 kr", "mill. kroner", "kr" … at the end of a word: what a heading counts in, not what it holds. */
const unitWords = new RegExp(
  String.raw`\b(i |in |per )?(hele |heile )?` +
    String.raw`(1[ .\u00a0]?000( kr| kroner| nok)?|tusen( kr| kroner)?|(mill\.?|millioner|millionar)( kr| kroner)?|` +
    String.raw`nok|kr|kroner|tkr|mnok|mkr)(?=[\s.,:;]|$)\.?`,
  'g',
)

/**
 * "Tildelt beløp 2019 (i 1000 kr)*" → "tildelt beløp": without unit, year, brackets, footnote marks and punctuation.
 */
export function normaliseHeading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(unitWords, ' ')
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/[.:;,*!?"'\s\u00a0\u202f-]+/g, ' ')
    .trim()
}

/** The unit that a heading or a title names for amounts; 1 when it names none. */
export function headingUnit(text: string): HeadingUnit {
  const words = text.toLowerCase().replace(/[\s\u00a0\u202f]+/g, ' ')
  if (/\bmill(\.|ioner|ionar|ion)?(?![a-zæøå])|\bmnok\b|\bmkr\b/.test(words)) return 1_000_000
  if (/(?<![\d.])1[ .]?000(?![\d.])|\btusen\b|\btkr\b|\btnok\b|\bt\.? ?kr\b/.test(words)) return 1_000
  return 1
}

const otherWords = [
  String.raw`\w*nr`, String.raw`\w*nummer`, 'id', 'kode', 'type', 'periode', 'start', 'slutt', 'antall', 'tal', 'andel',
  'prosent', 'adresse', 'epost', 'e post', String.raw`kontakt\w*`, 'leder', 'leiar', 'budsjett', String.raw`kostnad\w*`,
  'ramme', 'størrelse', 'storleik', String.raw`innbygg\w*`, String.raw`folketal\w*`,
]

/** Words that turn a heading that begins like a known one into something else ("Prosjekt nr", "Kommune type"). */
const otherThing = new RegExp(String.raw`\b(${otherWords.join('|')})\b`)

/**
 * What a heading says its column holds, or null. Known words must match as a whole; failing that, a heading that
 * begins with a known word ("Tildelt fra KMD") is taken, unless it goes on to name another thing.
 */
export function recogniseHeader(text: string): RecognisedHeading | null {
  if (text.length === 0 || text.length > 120) return null
  const heading = normaliseHeading(text)
  const exact = known.get(heading)
  const unit = headingUnit(text)
  if (exact) return { ...exact, unit, word: heading }
  const tokens = heading.split(/[ /]+/)
  if (tokens.length > 5 || otherThing.test(heading)) return null
  for (let length = tokens.length - 1; length > 0; length--) {
    const word = tokens.slice(0, length).join(' ')
    const start = known.get(word)
    if (start) return { field: start.field, rank: start.rank + 1000, unit, word }
  }
  return null
}
