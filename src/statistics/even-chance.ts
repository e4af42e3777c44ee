/** What share of the units, 0-1, has a count. */
export interface CountShare {
  count: number
  share: number
}

/** How counts would spread by chance alone: the expected share of units with each count, and the Gini of that spread. */
export interface EvenChance {
  distribution: CountShare[]
  gini: number
}

/**
 * The spread to be expected when each of `total` events falls on one of `units` with the same chance: the count of a unit is
 * binomial(total, 1 / units). Gini from the cumulative shares F: sum of F(k) (1 - F(k)) over the mean, since the mean
 * difference of two draws is twice that sum. Counts whose share is below 1e-12 are left out at the upper end.
 * Null with no unit or no event.
 * Source: Kendall & Stuart (1977), The Advanced Theory of Statistics 1, 2.21-2.25 (mean difference of a discrete distribution).
 */
export function evenChance(units: number, total: number): EvenChance | null {
  if (!(units >= 1) || !(total >= 1)) return null
  if (units === 1) return { distribution: [{ count: total, share: 1 }], gini: 0 }
  const distribution: CountShare[] = []
  let spread = 0
  let below = 0
  // In logarithms: the first share is too small a number to begin with when events are many.
  let log = total * Math.log1p(-1 / units)
  for (let count = 0; count <= total; count += 1) {
    const share = Math.exp(log)
    if (count > total / units && share < 1e-12) break
    if (share >= 1e-12) distribution.push({ count, share })
    below += share
    spread += below * Math.max(0, 1 - below)
    log += Math.log((total - count) / (count + 1)) - Math.log(units - 1)
  }
  return { distribution, gini: spread / (total / units) }
}
