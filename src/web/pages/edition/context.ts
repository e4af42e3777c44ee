import type { ChartBlock, Edition, EditionSource } from '../../../domain/edition.ts'
import type { Language } from '../../../domain/text.ts'
import type { EditionWriter } from '../../edition/written.ts'
import type { Sheet } from '../../picture.ts'

/** What every block of an edition is shown with. */
export interface BlockContext {
  readonly language: Language
  readonly writer: EditionWriter
  /** A chart as it is drawn; null for a map that cannot be. */
  readonly sheetOf: (block: ChartBlock) => Sheet | null
  /** A drawing as it stands in the document: coloured by the site's style, or holding its own colours. */
  readonly isStandalone: boolean
  /** Place of a source in the edition's list, counted from 1; 0 for one that is not there. */
  readonly placeOf: (source: string) => number
}

/** Where a source stands on the page. */
export const sourceAnchor = (place: number): string => `kilde-${place}`

/** The place of each source by its id, counted from 1. */
export function placesOf(sources: readonly EditionSource[]): (source: string) => number {
  const places = new Map(sources.map(({ id }, i) => [id, i + 1]))
  return (source) => places.get(source) ?? 0
}

/** An edition that is not published: its number is 0 and its id this. */
export const draftId = 'utkast'
export const isDraft = ({ number }: Pick<Edition, 'number'>): boolean => number === 0
