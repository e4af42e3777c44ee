import { type AgeGroups, comingFrom } from './cohort-change.ts'

/**
 * People one step ahead, [unit × group]: each cohort times its ratio, the youngest from the parents who are there then.
 * A step is as many years as a group is wide. Source: Hamilton & Perry (1962), Social Forces 41, 163-170.
 */
export function projectStep(people: Float64Array, ratios: Float64Array, groups: AgeGroups): Float64Array {
  const next = new Float64Array(people.length)
  for (let unit = 0; unit < people.length; unit += groups.count) {
    for (let group = groups.count - 1; group > 0; group--)
      next[unit + group] = (ratios[unit + group] ?? 0) * comingFrom(people, unit, group, groups)
    next[unit] = (ratios[unit] ?? 0) * comingFrom(next, unit, 0, groups)
  }
  return next
}

/**
 * People `years` ahead, 0 or more; `ratiosOf` gives the ratios of each step, 1 for the first. Between two steps each
 * group lies on the straight line from the one to the other, so that sums over groups do too. `width` is the years in a
 * step.
 */
export function projectYears(
  people: Float64Array,
  ratiosOf: (step: number) => Float64Array,
  groups: AgeGroups,
  years: number,
  width = 5,
): Float64Array {
  let [before, after] = [people, people]
  let reached = 0
  for (let step = 1; reached < years; step++) {
    before = after
    after = projectStep(after, ratiosOf(step), groups)
    reached += width
  }
  const share = (reached - years) / width
  return after.map((value, i) => share * (before[i] ?? 0) + (1 - share) * value)
}
