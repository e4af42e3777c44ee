/** The next of a row of numbers, 0 up to but not including 1. */
export type Chance = () => number

/**
 * A generator of even chance that gives the same row of numbers for the same seed, on every machine: SplitMix32.
 * `seed` is a whole number 0 to 2³² − 1. Not for secrets.
 * Source: Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, OOPSLA; 32-bit mixing constants
 * of Stafford's and Wellons' search (murmur-like finaliser 16/15/16).
 */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296
  }
}

/**
 * The whole numbers 0 to `size` − 1 in random order, every order as likely. Source: Fisher & Yates (1938), Durstenfeld
 * (1964).
 */
export function shuffled(size: number, chance: Chance): Int32Array {
  const order = Int32Array.from({ length: size }, (_, i) => i)
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
  return order
}
