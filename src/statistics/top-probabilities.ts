import type { Chance } from './seeded.ts'

export interface Scatter {
  /** How many kinds of outcome there are: each draw is of one of them for all units, so that what they share moves them together. */
  readonly scenarios: number
  /** What may be added to a unit's score in a scenario, each as likely; nothing is added where there is none. */
  readonly of: (scenario: number, unit: number) => Float64Array
}

/**
 * How probable it is that each unit is among the `top` with the highest scores, when each score is off by a random one of its errors.
 * Simulated `draws` times with a seeded generator: the same row of chance gives the same answer. Probabilities sum to `top`; units
 * that tie for the last places share them. A simulated probability p is off by about sqrt(p (1 − p) / draws).
 * Source: Goldstein & Spiegelhalter (1996), JRSS A 159, 385-443 (ranks with their uncertainty, by simulation).
 */
export function topProbabilities(scores: Float64Array, scatter: Scatter, top: number, draws: number, chance: Chance): Float64Array {
  // Loops by place: making a pair for each of so many steps takes twice the time.
  const times = new Float64Array(scores.length)
  if (top >= scores.length) return times.fill(1)
  const [drawn, scratch] = [new Float64Array(scores.length), new Float64Array(scores.length)]
  for (let draw = 0; draw < draws; draw++) {
    const scenario = Math.floor(chance() * scatter.scenarios)
    for (let unit = 0; unit < scores.length; unit++) {
      const errors = scatter.of(scenario, unit)
      const error = errors.length === 0 ? 0 : (errors[Math.floor(chance() * errors.length)] ?? 0)
      drawn[unit] = (scores[unit] ?? 0) + error
    }
    scratch.set(drawn)
    countTop(drawn, nthLargest(scratch, top), top, times)
  }
  return times.map((count) => count / draws)
}

/** Counts who is among the top, given the lowest value among them; those that tie for the last places share them. */
function countTop(values: Float64Array, limit: number, top: number, times: Float64Array): void {
  let [above, level] = [0, 0]
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] ?? -Infinity
    if (value > limit) above++
    else if (value === limit) level++
  }
  const share = (top - above) / level
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] ?? -Infinity
    if (value >= limit) times[unit] = (times[unit] ?? 0) + (value > limit ? 1 : share)
  }
}

/** The nth largest of some values, whose order is lost. Source: Hoare (1961), Communications of the ACM 4, 321 (Algorithm 65, Find). */
function nthLargest(values: Float64Array, n: number): number {
  const wanted = values.length - n
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0
    let [i, j] = [low, high]
    while (i <= j) {
      while ((values[i] ?? Infinity) < pivot) i++
      while ((values[j] ?? -Infinity) > pivot) j--
      if (i > j) break
      const kept = values[i] ?? 0
      values[i++] = values[j] ?? 0
      values[j--] = kept
    }
    if (wanted <= j) high = j
    else if (wanted >= i) low = i
    else break
  }
  return values[wanted] ?? -Infinity
}
