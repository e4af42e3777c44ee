/**
 * How the age groups lie: five-year groups from the youngest, the last one open; parents are those who may have the
 * youngest.
 */
export interface AgeGroups {
  readonly count: number
  /** First group that may be parents, and one past the last. */
  readonly parents: readonly [number, number]
}

/**
 * Who there were at the end and the start of a step: [unit × group], unit by unit. `after[g] / before[g]` is the change
 * of the cohort now in group g.
 */
export interface CohortCounts {
  readonly after: Float64Array
  readonly before: Float64Array
}

/** People by group, [unit × group], at the start of a step as long as a group is wide, and at its end. */
export interface Step {
  readonly start: Float64Array
  readonly end: Float64Array
}

/**
 * What cohorts were and became, as means over steps: group g comes from group g − 1 a step before, the open group from
 * itself and the one below. The youngest are set against the parents of the same day (child–adult ratio).
 * People, not ratios, are averaged, so that a step counts by how many it was. Zeros throughout without a step.
 * Source: Hamilton & Perry (1962), Social Forces 41, 163-170; Smith, Tayman & Swanson (2013), A Practitioner’s Guide to
 * State and Local Population Projections.
 */
export function cohortCounts(steps: readonly Step[], groups: AgeGroups): CohortCounts {
  const size = steps[0]?.end.length ?? 0
  const [after, before] = [new Float64Array(size), new Float64Array(size)]
  for (const { start, end } of steps) {
    for (let unit = 0; unit < size; unit += groups.count) {
      for (let group = 0; group < groups.count; group++) {
        after[unit + group] = (after[unit + group] ?? 0) + (end[unit + group] ?? 0)
        before[unit + group] = (before[unit + group] ?? 0) + comingFrom(group === 0 ? end : start, unit, group, groups)
      }
    }
  }
  const mean = (sum: number): number => sum / steps.length
  return { after: after.map(mean), before: before.map(mean) }
}

/**
 * Those that a group comes from: the group below; for the open group also itself; for the youngest the parents of the
 * same day.
 */
export function comingFrom(people: Float64Array, unit: number, group: number, { count, parents }: AgeGroups): number {
  if (group > 0) return (people[unit + group - 1] ?? 0) + (group === count - 1 ? (people[unit + group] ?? 0) : 0)
  let sum = 0
  for (let parent = parents[0]; parent < parents[1]; parent++) sum += people[unit + parent] ?? 0
  return sum
}
