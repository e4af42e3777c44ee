/** Smallest number given here: the database's own numbers of entries stay far below it. */
const least = 100_000_000_000
const span = 900_000_000_000

/** Whether a number was made by `rowNumber`, rather than by the database. */
export const isRowNumber = (row: number): boolean => row >= least

/**
 * The public number of a name that waits for a person: twelve digits, made from its list and its key, so that it stays the
 * same when the list is imported anew. (cyrb53, a public-domain mixing of two 32-bit words; two of ten thousand names share
 * a number once in twenty thousand such sets, and are then refused by whoever looks one up.)
 */
export function rowNumber(list: string, key: string): number {
  const text = `${list}\n${key}`
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return least + ((4_294_967_296 * (2_097_151 & b) + (a >>> 0)) % span)
}
