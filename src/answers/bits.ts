/** A set of places as bits, 32 to a number: counting what two sets share takes one step for 32 places. */
export type Bits = Uint32Array

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

export const setBit = (bits: Bits, place: number): void => {
  const word = place >>> 5
  bits[word] = (bits[word] ?? 0) | (1 << (place & 31))
}

export const hasBit = (bits: Bits, place: number): boolean => (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1

/** How many bits of a number are set. Source: Warren (2012), Hacker's Delight, 5-1. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** How many places two sets share. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0
  for (let i = 0; i < a.length; i++) count += ones((a[i] ?? 0) & (b[i] ?? 0))
  return count
}

/** How many places three sets share. */
export function countAll(a: Bits, b: Bits, c: Bits): number {
  let count = 0
  for (let i = 0; i < a.length; i++) count += ones((a[i] ?? 0) & (b[i] ?? 0) & (c[i] ?? 0))
  return count
}
