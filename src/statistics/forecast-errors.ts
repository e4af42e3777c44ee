/**
 * Mean absolute percentage error, as a share: mean of |forecast − actual| / actual. Cases whose actual is not above 0,
 * or with anything that is not a number, say nothing and are left out; null when none is left.
 * Source: Smith, Tayman & Swanson (2013), A Practitioner's Guide to State and Local Population Projections.
 */
export function meanAbsolutePercentageError(forecasts: ArrayLike<number>, actuals: ArrayLike<number>): number | null {
  let [sum, count] = [0, 0]
  for (let i = 0; i < actuals.length; i++) {
    const [forecast, actual] = [forecasts[i] ?? NaN, actuals[i] ?? NaN]
    if (!(actual > 0) || !Number.isFinite(forecast) || !Number.isFinite(actual)) continue
    sum += Math.abs(forecast - actual) / actual
    count++
  }
  return count === 0 ? null : sum / count
}

/** How far the actual lay from the forecast: ln(actual / forecast), 0 for a hit. NaN unless both are above 0. */
export const logError = (forecast: number, actual: number): number =>
  forecast > 0 && actual > 0 ? Math.log(actual / forecast) : NaN

/**
 * A forecast with the errors that earlier ones had: forecast × exp(quantile), at (1 − confidence) / 2 from each end.
 * `errors` are log errors in rising order; null when there are none. Quantiles of type 7.
 * Source: Williams & Goodman (1971), JASA 66, 752-754; Smith & Sincich (1988), Demography 25, 461-474.
 */
export function empiricalFactors(
  errors: Float64Array,
  confidence: number,
): { readonly low: number; readonly high: number } | null {
  if (errors.length === 0) return null
  const tail = (1 - confidence) / 2
  return { low: Math.exp(sortedQuantile(errors, tail)), high: Math.exp(sortedQuantile(errors, 1 - tail)) }
}

/** Quantile of type 7 of values in rising order, at least one. */
function sortedQuantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN]
  return below + (above - below) * (place - Math.floor(place))
}
