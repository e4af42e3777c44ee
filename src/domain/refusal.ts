import type { Language, Text } from './text.ts'

/** Where a refusal arose: as much of it as is known. Rows and columns are counted from 1, as Excel shows them. */
export interface Place {
  readonly file?: string
  readonly sheet?: string
  readonly row?: number
  /** The column's letter ("C") or its heading. */
  readonly column?: string
  /** The text that was read there. */
  readonly text?: string
  /** Position in a typed expression, counted from 1. */
  readonly character?: number
}

/** What kind of refusal it is: decides exit status and HTTP status in one table (`cli/exit.ts`, `server/problem.ts`). */
export type RefusalKind = 'bad-input' | 'not-found' | 'conflict' | 'forbidden' | 'too-large' | 'busy'

/**
 * A named refusal with the user's own sentences: what is wrong, what was expected, what to do next.
 * Every room declares its refusals in `<noun>.errors.ts`; nothing else is thrown on purpose.
 */
export class Refusal extends Error {
  readonly code: string
  readonly kind: RefusalKind
  readonly text: Text
  readonly where: Place

  constructor(refusal: { code: string; kind: RefusalKind; text: Text; where?: Place }) {
    const { text, where = {} } = refusal
    // Whoever is refused knows what was typed; a page of it would hide what is wrong with it.
    const [long, cut] = [where.text ?? '', cutShort(where.text ?? '')]
    const isLong = cut !== long
    const within = (words: string): string => (isLong ? words.replaceAll(long, () => cut) : words)
    super(within(text.nb))
    this.name = 'Refusal'
    this.code = refusal.code
    this.kind = refusal.kind
    this.text = { nb: within(text.nb), nn: within(text.nn), en: within(text.en) }
    this.where = isLong ? { ...where, text: cut } : where
  }
}

/** At most this much of what was typed is said again. */
const mostEchoed = 200

/** What was typed, cut with an ellipsis where it is long. */
export const cutShort = (typed: string): string => (typed.length > mostEchoed ? `${typed.slice(0, mostEchoed).replace(/[\uD800-\uDBFF]$/, '')}…` : typed)

/** A refusal as plain data: as it is kept, and sent between threads. */
export interface KeptRefusal {
  readonly code: string
  readonly kind: RefusalKind
  readonly text: Text
  readonly where: Place
}

/** A refusal as plain data, and back. */
export const keptRefusal = ({ code, kind, text, where }: Refusal): KeptRefusal => ({ code, kind, text, where })
export const refusalFrom = (kept: KeptRefusal): Refusal => new Refusal(kept)

const placeWords: Record<Language, { sheet: string; row: string; column: string; character: string }> = {
  nb: { sheet: 'ark', row: 'rad', column: 'kolonne', character: 'tegn' },
  nn: { sheet: 'ark', row: 'rad', column: 'kolonne', character: 'teikn' },
  en: { sheet: 'sheet', row: 'row', column: 'column', character: 'character' },
}

/** "liste.xlsx, ark Tildelt, rad 7, kolonne C": where, in words; empty when nothing is known. */
export function placeInWords(place: Place, language: Language): string {
  const words = placeWords[language]
  return [
    place.file,
    place.sheet && `${words.sheet} ${place.sheet}`,
    place.row && `${words.row} ${place.row}`,
    place.column && `${words.column} ${place.column}`,
    place.character && `${words.character} ${place.character}`,
  ]
    .filter(Boolean)
    .join(', ')
}
