/**
 * The value below which a share `p` (0-1) of the values lie, straight lines between neighbours. Null without values or
 * when p is outside 0..1.
 * Source: Hyndman & Fan (1996), The American Statistician 50, 361-365, type 7 (as R's and Excel's default).
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0 || !(p >= 0 && p <= 1)) return null
  const sorted = Float64Array.from(values).sort()
  const place = (sorted.length - 1) * p
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below === above ? below : below + (above - below) * (place - Math.floor(place))
}

/** The middle value, or the mean of the two in the middle. Null without values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}
