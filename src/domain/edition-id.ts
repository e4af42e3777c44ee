/** An edition's id in its parts: `2026`, `2026-2` (its first correction), `2026-fylke-18`, `2026-fylke-18-2`. */
export interface EditionId {
  readonly year: number
  /** Null: the whole country. */
  readonly county: string | null
  /** 1 for the edition itself, 2 for its first correction, and so on. */
  readonly place: number
}

const pattern = /^(20\d\d)(?:-fylke-(\d\d))?(?:-([2-9]|[1-9]\d))?$/

/** The parts of an id; null for what is none. */
export function readEditionId(text: string): EditionId | null {
  const match = pattern.exec(text)
  return match && { year: Number(match[1]), county: match[2] ?? null, place: Number(match[3] ?? 1) }
}

/** The id as it is cited. */
export const editionIdOf = ({ year, county, place }: EditionId): string =>
  `${year}${county === null ? '' : `-fylke-${county}`}${place === 1 ? '' : `-${place}`}`

/** The id that the next correction of an edition has. */
export const correctionIdOf = (id: EditionId): string => editionIdOf({ ...id, place: id.place + 1 })
