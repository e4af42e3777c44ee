import { placesWritten } from './counties.ts'
import { withoutMarks } from './fold.ts'
import { bearersEver, type NameIndex } from './name-index.ts'
import type { NamedPlace } from './resolve.ts'

/** What may part a name and the county or region after it. */
const parting = /(?: i| på)? $|[,/] ?$/u
const mayPart: ReadonlySet<string> = new Set([' ', ',', '/'])

/** A name with a county or region after it: "Bø i Vesterålen", "Våler Hedmark", "Nes, Buskerud", "Våler - Østfold". */
export function nameAndPlace(
  index: NameIndex,
  text: string,
): { readonly name: string; readonly place: NamedPlace } | null {
  const key = withoutMarks(text)
  // A place begins where something parts it from the name; the longest place is tried first.
  for (let at = 1; at < key.length; at++) {
    if (!mayPart.has(key.charAt(at - 1))) continue
    for (const { name: words, counties } of placesWritten(index.register, key.slice(at))) {
      const name = key.slice(0, at).replace(parting, '').trim()
      if (name === '') continue
      if (bearersEver(index, name).length > 0) return { name, place: { words, counties } }
    }
  }
  return null
}
