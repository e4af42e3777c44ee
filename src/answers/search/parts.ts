import type { Snapshot } from '../../store/snapshot.ts'
import type { PlainDate } from '../../domain/plain-date.ts'
import { sureHits } from './municipalities.ts'

const mostParts = 8
const mostWords = 10

/** The names in a text: one, unless it is clearly several, parted by a comma, a slash or "og", or standing side by side. */
export function partsOf(snapshot: Snapshot, text: string, on: PlainDate): readonly string[] {
  const isSure = (part: string): boolean => sureHits(snapshot, part, on).length > 0
  if (isSure(text)) return [text]
  const parted = text.split(/[,;/&+|]|\s(?:og|and|samt|eller|or)\s/iu).map((part) => part.trim()).filter((part) => part !== '')
  if (parted.length > 1 && parted.length <= mostParts && parted.some(isSure)) return parted
  return sideBySide(text.split(' '), isSure) ?? [text]
}

/** "Træna Lurøy": names in a row, the longest first, when nothing is left over. */
function sideBySide(words: readonly string[], isSure: (part: string) => boolean): readonly string[] | null {
  if (words.length < 2 || words.length > mostWords) return null
  const parts: string[] = []
  let from = 0
  while (from < words.length) {
    let to = Math.min(words.length, from + 4)
    while (to > from && !isSure(words.slice(from, to).join(' '))) to--
    if (to === from) return null
    parts.push(words.slice(from, to).join(' '))
    from = to
  }
  return parts.length > 1 && parts.length <= mostParts ? parts : null
}
