import type { EditionListed } from '../../../answers/editions.ts'
import type { Edition } from '../../../domain/edition.ts'
import type { Language } from '../../../domain/text.ts'
import { chartSheet } from '../../edition/chart-sheet.ts'
import type { EditionMaps } from '../../edition/charts/step-map.ts'
import { editionWriter } from '../../edition/written.ts'
import { pathIn } from '../../links.ts'
import { type BlockContext, isDraft, placesOf } from './context.ts'

/** An edition, or a draft of one, as its pages show it. */
export interface EditionView {
  readonly language: Language
  readonly edition: Edition
  /** As the list tells of it; null for a draft. */
  readonly listed: EditionListed | null
  readonly maps: EditionMaps
}

/** Where an edition, or a part of it, is read: `rest` is a chapter's id, or what a file's name ends in (`.pdf`). */
export function editionPath({ language, edition }: Pick<EditionView, 'language' | 'edition'>, rest = ''): string {
  const part = rest === '' || rest.startsWith('.') ? rest : `/${encodeURIComponent(rest)}`
  const county = isDraft(edition) ? edition.content.area?.county : undefined
  return pathIn(
    language,
    `/rapport/${encodeURIComponent(edition.id)}${part}${county === undefined ? '' : `?fylke=${county}`}`,
  )
}

/** What the blocks of an edition are shown with on its pages. */
export function contextOf(
  { language, edition, maps }: Pick<EditionView, 'language' | 'edition' | 'maps'>,
  isStandalone = false,
): BlockContext {
  const { content } = edition
  const writer = editionWriter(content, language)
  return {
    language,
    writer,
    isStandalone,
    sheetOf: (block) => chartSheet(block, writer, maps),
    placeOf: placesOf(content.sources),
  }
}
