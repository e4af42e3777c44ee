import { plain, withoutMarks } from '../../domain/names/fold.ts'
import type { NameIndex } from '../../domain/names/name-index.ts'
import { skeleton } from '../../domain/names/skeleton.ts'
import type { Municipality } from '../../domain/register/register.ts'

/** A name that some municipality has borne. */
interface Name {
  readonly key: string
  readonly holders: readonly Municipality[]
}

interface Names {
  readonly bySkeleton: ReadonlyMap<string, readonly Municipality[]>
  readonly all: readonly Name[]
}

/** By the index of names rather than the snapshot: searching is given no more. An index never changes, and this goes with it. */
const kept = new WeakMap<NameIndex, Names>()

function namesOf(index: NameIndex): Names {
  const found = kept.get(index)
  if (found) return found
  const bySkeleton = new Map<string, Municipality[]>()
  const whole = new Set<string>()
  for (const [name, holders] of index.exact) {
    const key = skeleton(name)
    // The county in brackets behind a name is no part of it.
    if (!name.includes('(')) whole.add(key)
    const known = bySkeleton.get(key)
    if (known) known.push(...holders.filter((holder) => !known.includes(holder)))
    else bySkeleton.set(key, [...holders])
  }
  const made = { bySkeleton, all: [...bySkeleton].flatMap(([key, holders]) => (whole.has(key) ? [{ key, holders }] : [])) }
  kept.set(index, made)
  return made
}

/** Everyone who has borne a name, those so written first: as it is, then without Sámi marks, then however æøå are typed. */
export function bearersOf(index: NameIndex, text: string): readonly Municipality[] {
  const exact = index.exact.get(plain(text)) ?? []
  const unmarked = index.unmarked.get(withoutMarks(text)) ?? []
  const loose = namesOf(index).bySkeleton.get(skeleton(text)) ?? []
  return [...new Set([...exact, ...unmarked, ...loose])]
}

/** Everyone whose name begins with a text, then those who have a word that does, then, if asked for, those who have it anywhere within. */
export function bearersOfPart(index: NameIndex, text: string, anywhere: boolean): readonly Municipality[] {
  const key = skeleton(text)
  if (key.length < 2) return []
  const rank = (name: string): number => (name.startsWith(key) ? 0 : name.includes(` ${key}`) ? 1 : anywhere && key.length >= 3 && name.includes(key) ? 2 : 3)
  const found = namesOf(index).all.flatMap(({ key: name, holders }) => {
    const place = rank(name)
    return place === 3 ? [] : [{ place, length: name.length, holders }]
  })
  return [...new Set(found.toSorted((a, b) => a.place - b.place || a.length - b.length).flatMap(({ holders }) => holders))]
}
