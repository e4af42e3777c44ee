/** The poorest `shareOfUnits` hold `shareOfTotal`; both 0-1. */
export interface LorenzPoint {
  shareOfUnits: number
  shareOfTotal: number
}

/**
 * Lorenz curve of amounts from 0 up: n + 1 points from (0, 0) to (1, 1), the smallest amounts first.
 * Empty when there is nothing to share (no values, or a sum of 0), or when a value is negative.
 * Source: Lorenz (1905), Publications of the American Statistical Association 9, 209-219.
 */
export function lorenz(values: readonly number[]): LorenzPoint[] {
  const sorted = Float64Array.from(values).sort()
  const total = sumOf(sorted)
  if (!(total > 0) || (sorted[0] ?? 0) < 0) return []
  const points = [{ shareOfUnits: 0, shareOfTotal: 0 }]
  let held = 0
  sorted.forEach((value, index) => {
    held += value
    points.push({ shareOfUnits: (index + 1) / sorted.length, shareOfTotal: held / total })
  })
  return points
}

/**
 * Share of the total held by the `fraction` of units that have most, 0-1. A unit that is only partly within the
 * fraction counts with that part: the top tenth of 25 units is 2 units and half of the third.
 * Null when there is nothing to share, or when a value is negative.
 */
export function topShare(values: readonly number[], fraction = 0.1): number | null {
  const sorted = Float64Array.from(values).sort()
  const total = sumOf(sorted)
  if (!(total > 0) || (sorted[0] ?? 0) < 0) return null
  let units = Math.min(1, Math.max(0, fraction)) * sorted.length
  let held = 0
  for (let index = sorted.length - 1; index >= 0 && units > 0; index -= 1, units -= 1) {
    held += Math.min(1, units) * (sorted[index] ?? 0)
  }
  return Math.min(1, held / total)
}

/** Added smallest first, as the curve is, so that the curve ends at exactly 1. */
function sumOf(sorted: Float64Array): number {
  let sum = 0
  for (const value of sorted) sum += value
  return sum
}
