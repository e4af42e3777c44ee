const precision = 1e-15

/**
 * Where an increasing function passes 0, sought from `start` by doubling steps and then by halving.
 * Infinity or -Infinity when it never passes. Error about 1e-15, absolute below 1 and relative above.
 */
export function rootOfIncreasing(value: (x: number) => number, start: number): number {
  let low = start
  let high = start
  for (let step = 0.5; low > -Infinity && value(low) > 0; step *= 2) low -= step
  for (let step = 0.5; high < Infinity && value(high) < 0; step *= 2) high += step
  while (high - low > precision * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (value(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
