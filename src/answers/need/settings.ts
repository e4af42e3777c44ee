import type { AgeGroups } from '../../statistics/cohort-change.ts'
import type { Drawing } from '../../statistics/drawn-totals.ts'
import type { Shrinkage } from '../../statistics/shrunk-ratios.ts'

/** Twenty five-year groups, 0–4 … 95 and over. The youngest are set against those of 20–44 years, women and men. */
export const ageGroups: AgeGroups = { count: 20, parents: [4, 9] }

/** First group of each part of life: 20–64 is working age, 65 and over old age, 80 and over the oldest. */
export const firstGroup = { working: 4, old: 13, oldest: 16 } as const

export interface ProjectionSettings {
  readonly shrinkage: Shrinkage
  /** First group brought to the level of the latest step: survival of the old, beside the number of children. */
  readonly latestFrom: number
  /** Steps, counted back from the last, that the level of births and of the old's survival is taken from. */
  readonly latestSteps: number
  /** Share by which the mortality of those groups falls with every step ahead. */
  readonly fall: number
  readonly drawing: Drawing
}

const bands = [
  [1, firstGroup.old],
  [firstGroup.old, ageGroups.count],
] as const

/**
 * Chosen by backtests from odd origins (2011, 2013 …) alone, so that the errors told, of even origins, are not what they were
 * chosen on: `settings-search.test.ts` searches again and must end here.
 */
export const settings: ProjectionSettings = {
  shrinkage: { local: 1000, region: 30, level: 1000, bands },
  latestFrom: firstGroup.old,
  latestSteps: 2,
  fall: 0.03,
  drawing: { base: 0.3, half: 1000 },
}
