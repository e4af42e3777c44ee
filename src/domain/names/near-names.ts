import { withoutBrackets } from '../register/labels.ts'
import { groupBy, type Municipality } from '../register/register.ts'
import { editDistance } from './edit-distance.ts'
import { plain, withoutMarks } from './fold.ts'
import type { NameIndex } from './name-index.ts'
import { makeSpellings, type Spellings } from './spellings.ts'

/** A name that a misspelt one may stand for, with the number of letters that differ. */
export interface NearName {
  readonly key: string
  readonly bearers: readonly Municipality[]
  readonly distance: number
}

const spellings = new WeakMap<NameIndex, Spellings>()

/**
 * Names that a misspelt one may stand for, nearest first. A name of one or two letters is near only when typed
 * without æøå ("Ha" for Hå).
 */
export function nearNames(index: NameIndex, name: string): readonly NearName[] {
  const typed = plain(name)
  const limit = typed.length <= 4 ? 1 : typed.length <= 11 ? 2 : 3
  const near: NearName[] = typed.length < 3 ? withoutLetters(index, name) : []
  const { keys, near: perhaps } = spellingsOf(index)
  for (const i of perhaps(typed, limit)) {
    const key = keys[i] ?? ''
    const distance = editDistance(typed, key, limit)
    if (distance <= limit && distance < key.length / 2) near.push({ key, bearers: index.exact.get(key) ?? [], distance })
  }
  return near.toSorted((a, b) => a.distance - b.distance)
}

function withoutLetters(index: NameIndex, name: string): NearName[] {
  const found = groupBy(index.ascii.get(withoutMarks(name)) ?? [], ({ label }) => plain(withoutBrackets(label)))
  return [...found].map(([key, bearers]) => ({ key, bearers, distance: 1 }))
}

function spellingsOf(index: NameIndex): Spellings {
  const known = spellings.get(index) ?? makeSpellings(index.exact.keys())
  spellings.set(index, known)
  return known
}
