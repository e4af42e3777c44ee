/**
 * What can be left of the starts, or the ends, of many texts when some letters are taken out (symmetric deletion: Garbe,
 * SymSpell, 2012). Two texts within k edits of each other share a rest when at most k letters are taken out of each: so
 * each text is noted under all its rests, and another asks for all of its own. Indexes of texts lie in `noted`, bucket
 * after bucket, each from its place in `ends` to the next one's.
 */
export interface Rests {
  readonly side: 'start' | 'end'
  readonly ends: Int32Array
  readonly noted: Int32Array
}

/**
 * Letters of a start or an end that are looked at, by edits. With fewer, more texts share a rest; with more, the tables
 * grow: a text stands in 29 places for two edits and in 93 for three, of four bytes each.
 */
const lookedAt = [7, 7, 7, 8] as const
const longest = 8

/** Notes the texts from `first` on under the rests that up to 2 or 3 edits leave. */
export function noteRests(texts: readonly string[], first: number, edits: 2 | 3, side: Rests['side']): Rests {
  const mask = 2 ** Math.min(22, Math.ceil(Math.log2(texts.length - first + 2)) + 4) - 1
  const ends = new Int32Array(mask + 2)
  // First counted, so that each bucket's end is known, then filled from the end: `ends` then holds where each begins.
  for (let i = first; i < texts.length; i++) {
    for (const hash of restsOf(texts[i] ?? '', edits, lookedAt[edits], side)) ends[hash & mask] = (ends[hash & mask] ?? 0) + 1
  }
  for (let sum = 0, i = 0; i < ends.length; i++) ends[i] = sum += ends[i] ?? 0
  const noted = new Int32Array(ends.at(-1) ?? 0)
  for (let i = first; i < texts.length; i++) {
    for (const hash of restsOf(texts[i] ?? '', edits, lookedAt[edits], side)) {
      const at = (ends[hash & mask] ?? 0) - 1
      ends[hash & mask] = at
      noted[at] = i
    }
  }
  return { side, ends, noted }
}

/** The buckets where texts within so many edits of this one stand, and how many places they have together. */
export function placesOf({ side, ends, noted }: Rests, text: string, edits: number): Pick<Rests, 'ends' | 'noted'> & { buckets: Int32Array; count: number } {
  const mask = ends.length - 2
  const buckets = restsOf(text, edits, edits > 2 ? lookedAt[3] : lookedAt[2], side)
  let count = 0
  for (let i = 0; i < buckets.length; i++) {
    const bucket = (buckets[i] ?? 0) & mask
    buckets[i] = bucket
    count += (ends[bucket + 1] ?? 0) - (ends[bucket] ?? 0)
  }
  return { ends, noted, buckets, count }
}

const bits = (number: number): number => number.toString(2).replaceAll('0', '').length

/** Which letters of a start are kept, one bit each, by the start's length and how many may be taken out. */
const keptLetters = Array.from({ length: longest + 1 }, (_, length) =>
  [0, 1, 2, 3].map((edits) => Array.from({ length: 2 ** length }, (_, kept) => kept).filter((kept) => length - bits(kept) <= edits)),
)

/** A number for each rest, with up to so many letters taken out; equal rests have equal numbers. */
function restsOf(text: string, edits: number, looked: number, side: Rests['side']): Int32Array {
  const length = Math.min(looked, text.length)
  const kept = keptLetters[length]?.[edits] ?? []
  const rests = new Int32Array(kept.length)
  const [from, step] = side === 'start' ? [0, 1] : [text.length - 1, -1]
  for (let i = 0; i < kept.length; i++) {
    let hash = 0x811c9dc5
    for (let at = from, left = kept[i] ?? 0; left !== 0; at += step, left >>>= 1) {
      if ((left & 1) === 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    }
    rests[i] = hash ^ (hash >>> 15)
  }
  return rests
}
