import type { Text } from './text.ts'

export const careServices = ['home-services', 'institution'] as const
export type CareService = (typeof careServices)[number]

/**
 * How many of an age group use a municipal care service, for the whole country in one year, and how much work each user
 * takes: an assumption with a source, that the reader can change. What no source tells is null, never 0.
 */
export interface CareRate {
  readonly service: CareService
  readonly ageFrom: number
  /** Last age of the group; null: no upper limit. */
  readonly ageTo: number | null
  /** Users on 31 December per inhabitant of the age group on the day after: a share, 0–1. */
  readonly usersPerInhabitant: number
  /** Full-time equivalents per user; null where no source tells. */
  readonly fullTimePerUser: number | null
  /** The year that the users were counted in. */
  readonly year: number
  /** The year that the full-time equivalents were counted in; null where there are none. */
  readonly fullTimeYear: number | null
  readonly sourceTitle: string
  readonly sourceUrl: string
  readonly licence: string
  /** What the figures are, and how they were put together. */
  readonly note: Text
}
