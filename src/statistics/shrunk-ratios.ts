import type { CohortCounts } from './cohort-change.ts'

/**
 * How many people's worth of the wider figure stands beside the unit's own, in each step. 0: its own alone; Infinity:
 * the wider alone.
 */
export interface Shrinkage {
  /** A unit's ratio towards its region's shape at its own level. */
  readonly local: number
  /** A region's ratio towards the country's. */
  readonly region: number
  /** A unit's level (one for each band of groups) towards its region's. */
  readonly level: number
  /**
   * Bands of groups with a level of their own: first group and one past the last. Groups outside have the region's
   * level.
   */
  readonly bands: readonly (readonly [number, number])[]
}

/** A ratio towards another, in proportion to how many it rests on; the other where it rests on nobody. */
const towards = (after: number, before: number, wider: number, strength: number): number =>
  strength === Infinity || before + strength === 0 ? wider : (after + strength * wider) / (before + strength)

/** The ratios of all units together, group by group; 0 where nobody was before. */
export function pooledRatios({ after, before }: CohortCounts, groups: number): Float64Array {
  const [sumAfter, sumBefore] = [new Float64Array(groups), new Float64Array(groups)]
  for (let i = 0; i < after.length; i++) {
    sumAfter[i % groups] = (sumAfter[i % groups] ?? 0) + (after[i] ?? 0)
    sumBefore[i % groups] = (sumBefore[i % groups] ?? 0) + (before[i] ?? 0)
  }
  return sumAfter.map((sum, group) => towards(sum, sumBefore[group] ?? 0, 0, 0))
}

/**
 * Cohort-change ratios of small units, [unit × group], borrowing from where there are more people. A region's ratio is
 * drawn to the country's; a unit takes the shape by age from its region and the level from itself (its people over
 * those its region's ratios would have given, band by band, drawn to 1); and its own ratios are drawn to that.
 * Everything in proportion to the people it rests on, as an empirical-Bayes mean with a known weight: (after + k wider)
 * / (before + k). `regionOf` gives each unit's region, 0 up. Source: Morris (1983), JASA 78, 47-55.
 */
export function shrunkRatios(
  counts: CohortCounts,
  groups: number,
  regionOf: Int32Array,
  { local, region, level, bands }: Shrinkage,
): Float64Array {
  const { after, before } = counts
  const country = pooledRatios(counts, groups)
  const regional = regionalRatios(counts, groups, regionOf, country, region)
  const ratios = new Float64Array(after.length)
  for (const [unit, of] of regionOf.entries()) {
    const [own, wider] = [unit * groups, of * groups]
    const levels = new Float64Array(groups).fill(1)
    for (const [from, to] of bands) {
      let [there, expected] = [0, 0]
      for (let group = from; group < to; group++) {
        there += after[own + group] ?? 0
        expected += (before[own + group] ?? 0) * (regional[wider + group] ?? 0)
      }
      levels.fill(towards(there, expected, 1, level), from, to)
    }
    for (let group = 0; group < groups; group++) {
      ratios[own + group] = towards(
        after[own + group] ?? 0,
        before[own + group] ?? 0,
        (regional[wider + group] ?? 0) * (levels[group] ?? 1),
        local,
      )
    }
  }
  return ratios
}

function regionalRatios(
  { after, before }: CohortCounts,
  groups: number,
  regionOf: Int32Array,
  country: Float64Array,
  strength: number,
): Float64Array {
  const size = regionOf.reduce((most, of) => Math.max(most, of + 1), 0) * groups
  const [there, were] = [new Float64Array(size), new Float64Array(size)]
  for (let i = 0; i < after.length; i++) {
    const cell = (regionOf[Math.floor(i / groups)] ?? 0) * groups + (i % groups)
    there[cell] = (there[cell] ?? 0) + (after[i] ?? 0)
    were[cell] = (were[cell] ?? 0) + (before[i] ?? 0)
  }
  return there.map((sum, cell) => towards(sum, were[cell] ?? 0, country[cell % groups] ?? 0, strength))
}

/**
 * The same ratios with some groups brought to the level of a later time: each is multiplied by the country's later
 * ratio over its earlier one. For what changes evenly everywhere, such as births and survival. A group without an
 * earlier ratio is left.
 */
export function atLaterLevel(
  ratios: Float64Array,
  earlier: Float64Array,
  later: Float64Array,
  isBrought: (group: number) => boolean,
): Float64Array {
  const groups = earlier.length
  const factors = earlier.map((ratio, group) => (isBrought(group) && ratio > 0 ? (later[group] ?? 0) / ratio : 1))
  return ratios.map((ratio, i) => ratio * (factors[i % groups] ?? 1))
}

/**
 * Ratios of groups in which losses are mostly deaths, when mortality falls by the same share every step: 1 − (1 − r) (1
 * − fall)^steps. A ratio of 1 or more, where more come than go, is left. Source of the even decline: Lee & Carter
 * (1992), JASA 87, 659-671.
 */
export const withFallingMortality = (
  ratios: Float64Array,
  groups: number,
  fall: number,
  steps: number,
  isMortal: (group: number) => boolean,
): Float64Array =>
  ratios.map((ratio, i) => (ratio < 1 && isMortal(i % groups) ? 1 - (1 - ratio) * (1 - fall) ** steps : ratio))
