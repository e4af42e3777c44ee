/** True when `count` out of `n` makes a rate: n is above 0 and the count lies in 0..n. False for NaN. */
export function makesRate(count: number, n: number): boolean {
  return n > 0 && count >= 0 && count <= n
}
