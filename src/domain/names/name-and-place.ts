import { placeNames } from './counties.ts'
import { withoutMarks } from './fold.ts'
import { bearersEver, type NameIndex } from './name-index.ts'
import type { NamedPlace } from './resolve.ts'

/** What may part a name and the county or region after it. */
const parting = /(?: i| på)? $|[,/] ?$/u

/** A name with a county or region after it: "Bø i Vesterålen", "Våler Hedmark", "Nes, Buskerud", "Våler - Østfold". */
export function nameAndPlace(
  index: NameIndex,
  text: string,
): { readonly name: string; readonly place: NamedPlace } | null {
  const key = withoutMarks(text)
  for (const { name: words, key: ending, counties } of placeNames(index.register)) {
    if (!key.endsWith(ending)) continue
    const before = key.slice(0, key.length - ending.length)
    const name = before.replace(parting, '').trim()
    if (name === before || name === '') continue
    if (bearersEver(index, name).length > 0) return { name, place: { words, counties } }
  }
  return null
}
