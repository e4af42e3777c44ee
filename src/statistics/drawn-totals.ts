/** How strongly a projected total is drawn to that of today: `base` for all, and more for the small. */
export interface Drawing {
  /** Weight of no change for the largest, 0–1. */
  readonly base: number
  /** People at which the rest of the weight is halved; 0: the same weight for all. */
  readonly half: number
}

/** The weight of no change for a unit of `people`: base + (1 − base) half / (half + people). */
export const weightOfNoChange = (people: number, { base, half }: Drawing): number =>
  base + (half > 0 ? ((1 - base) * half) / (half + people) : 0)

/**
 * Draws each unit's projected total to its total of today, and scales the groups below `until` to fit; the groups
 * above, whose people already live there, are left as they are. For total populations of small areas a projection
 * averaged with no change misses less than either. Never below nobody: where the groups above are more than the drawn
 * total, those below are 0.
 * Source of averaging: Bates & Granger (1969), Operational Research Quarterly 20, 451-468.
 */
export function drawnTotals(
  projected: Float64Array,
  today: Float64Array,
  groups: number,
  until: number,
  how: Drawing,
): Float64Array {
  const drawn = Float64Array.from(projected)
  for (let unit = 0; unit < projected.length; unit += groups) {
    let [below, above, now] = [0, 0, 0]
    for (let group = 0; group < groups; group++) {
      if (group < until) below += projected[unit + group] ?? 0
      else above += projected[unit + group] ?? 0
      now += today[unit + group] ?? 0
    }
    if (below === 0) continue
    const weight = weightOfNoChange(now, how)
    const factor = Math.max(0, (1 - weight) * (below + above) + weight * now - above) / below
    for (let group = 0; group < until; group++) drawn[unit + group] = (projected[unit + group] ?? 0) * factor
  }
  return drawn
}
