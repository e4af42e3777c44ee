/**
 * Gini coefficient of amounts from 0 up: 0 when all have the same, towards 1 when one has all. No small-sample
 * correction, so its highest value is (n - 1) / n. Null when there is nothing to share (no values, or a sum of 0),
 * or when a value is negative.
 * Source: Gini (1912), as the sum of (2i - n - 1) x_i over n times the sum of x, x sorted; Sen (1973), On Economic
 * Inequality, 2.
 */
export function gini(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort()
  const n = sorted.length
  let sum = 0
  for (const value of sorted) sum += value
  if (!(sum > 0) || (sorted[0] ?? 0) < 0) return null
  // The first is taken with the last, the second with the next to last: every term is 0 or more.
  let spread = 0
  for (let i = 0; i < n - 1 - i; i += 1) {
    spread += (n - 1 - 2 * i) * ((sorted[n - 1 - i] ?? 0) - (sorted[i] ?? 0))
  }
  return spread / (n * sum)
}
