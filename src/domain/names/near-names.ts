import { withoutBrackets } from '../register/labels.ts'
import { groupBy, type Municipality } from '../register/register.ts'
import { editDistance } from './edit-distance.ts'
import { plain, withoutMarks } from './fold.ts'
import type { NameIndex } from './name-index.ts'

/** A name that a misspelt one may stand for, with the number of letters that differ. */
export interface NearName {
  readonly key: string
  readonly bearers: readonly Municipality[]
  readonly distance: number
}

interface Spelling {
  readonly key: string
  readonly letters: number
}

const spellings = new WeakMap<NameIndex, readonly (readonly Spelling[])[]>()

/**
 * Names that a misspelt one may stand for, nearest first. A name of one or two letters is near only when typed
 * without æøå ("Ha" for Hå).
 */
export function nearNames(index: NameIndex, name: string): readonly NearName[] {
  const typed = plain(name)
  const limit = typed.length <= 4 ? 1 : typed.length <= 11 ? 2 : 3
  const letters = lettersOf(typed)
  const near: NearName[] = typed.length < 3 ? withoutLetters(index, name) : []
  for (let length = typed.length - limit; length <= typed.length + limit; length++) {
    for (const spelling of byLength(index)[length] ?? []) {
      // Each edit changes at most two of the letters that occur, so most names are passed over without measuring.
      if (bitCount(spelling.letters ^ letters) > 2 * limit) continue
      const { key } = spelling
      const distance = editDistance(typed, key, limit)
      if (distance <= limit && distance < key.length / 2)
        near.push({ key, bearers: index.exact.get(key) ?? [], distance })
    }
  }
  return near.toSorted((a, b) => a.distance - b.distance)
}

function withoutLetters(index: NameIndex, name: string): NearName[] {
  const found = groupBy(index.ascii.get(withoutMarks(name)) ?? [], ({ label }) => plain(withoutBrackets(label)))
  return [...found].map(([key, bearers]) => ({ key, bearers, distance: 1 }))
}

function byLength(index: NameIndex): readonly (readonly Spelling[])[] {
  const known = spellings.get(index)
  if (known) return known
  const made: Spelling[][] = []
  for (const key of index.exact.keys()) (made[key.length] ??= []).push({ key, letters: lettersOf(key) })
  spellings.set(index, made)
  return made
}

/** Which letters occur, one bit each; letters that share a bit only make the sieve coarser. */
const lettersOf = (text: string): number => {
  let bits = 0
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % 32)
  return bits
}

const bitCount = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
