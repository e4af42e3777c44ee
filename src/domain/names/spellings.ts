import { noteRests, placesOf } from './rests.ts'

/** Very many names, and a quick way to the few that may be within some edits of a typed one. */
export interface Spellings {
  /** Names by length, those of one length in the order given. */
  readonly keys: readonly string[]
  /** Indexes of the names, rising, that may be within 1, 2 or 3 edits of a text; most but not all of them are. */
  readonly near: (typed: string, edits: number) => readonly number[]
}

/** Three edits are asked for only when 12 letters or more are typed: names shorter than this are then out of reach. */
const shortestOfThree = 9

export function makeSpellings(names: Iterable<string>): Spellings {
  const keys = [...names].toSorted((a, b) => a.length - b.length)
  const sieves = Int32Array.from(keys.flatMap(sieveOf))
  const firstOfLength = firstsByLength(keys)
  const firstLong = firstOfLength(shortestOfThree)
  const starts = noteRests(keys, 0, 2, 'start')
  // Many names begin alike ("Saint-") or end alike ("-hausen"), few do both: the side that fewer share is looked up.
  const longStarts = noteRests(keys, firstLong, 3, 'start')
  const longEnds = noteRests(keys, firstLong, 3, 'end')

  const fewest = (typed: string, edits: number) => {
    if (edits < 3) return placesOf(starts, typed, edits)
    const [fromStart, fromEnd] = [placesOf(longStarts, typed, edits), placesOf(longEnds, typed, edits)]
    return fromEnd.count < fromStart.count ? fromEnd : fromStart
  }

  const near = (typed: string, edits: number): readonly number[] => {
    const found = new Set<number>()
    const [once, twice] = sieveOf(typed)
    const [shortest, tooLong] = [firstOfLength(typed.length - edits), firstOfLength(typed.length + edits + 1)]
    const { noted, buckets, ends } = fewest(typed, edits)
    for (const bucket of buckets) {
      const end = ends[bucket + 1] ?? 0
      for (let at = ends[bucket] ?? 0; at < end; at++) {
        const i = noted[at] ?? 0
        if (i < shortest || i >= tooLong) continue
        // Each edit changes the number of at most two letters, so most names are passed over without measuring.
        const unlike = bitCount((sieves[2 * i] ?? 0) ^ once) + bitCount((sieves[2 * i + 1] ?? 0) ^ twice)
        if (unlike <= 2 * edits) found.add(i)
      }
    }
    return [...found].sort((a, b) => a - b)
  }
  return { keys, near }
}

/** Which letters occur once or more, and twice or more, one bit each; letters that share a bit only make the sieve coarser. */
function sieveOf(text: string): [once: number, twice: number] {
  let [once, twice] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const bit = 1 << (text.charCodeAt(i) % 32)
    twice |= once & bit
    once |= bit
  }
  return [once, twice]
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Where the names of a length, or longer, begin among names ordered by length. */
function firstsByLength(keys: readonly string[]): (length: number) => number {
  const firsts: number[] = []
  for (const [i, key] of keys.entries()) while (firsts.length <= key.length) firsts.push(i)
  return (length) => firsts[Math.max(0, length)] ?? keys.length
}
