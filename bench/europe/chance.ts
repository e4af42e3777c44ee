/** Chance with a seed: the same seed gives the same Europe on every machine. */
export interface Chance {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, but not including, `below`. */
  readonly below: (below: number) => number
  readonly of: <T>(items: readonly [T, ...T[]]) => T
  /** Whether something of this likelihood happens. */
  readonly is: (likelihood: number) => boolean
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, even enough for made-up data. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { next, below, of: (items) => items[below(items.length)] ?? items[0], is: (likelihood) => next() < likelihood }
}
