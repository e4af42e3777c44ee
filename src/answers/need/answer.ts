import type { CareService } from '../../domain/care-rate.ts'
import type { Text } from '../../domain/text.ts'
import type { Standing } from '../map.ts'

/**
 * What is told of a municipality now and ahead. Working age is 20–64 and old age 65 and more, the groups the register counts in: no
 * group is split by guess. `working-change`: share by which working age has grown since now, below 0 for a fall.
 */
export const needIndicators = [
  'population',
  'age-80',
  'age-80-share',
  'working-age',
  'working-change',
  'old-per-working',
  'working-per-80',
  'care-users',
  'care-fte',
] as const
export type NeedIndicatorId = (typeof needIndicators)[number]

/** What municipalities may be ranked by: each with the end that is most need. */
export const rankedBy = ['working-per-80', 'age-80-share', 'old-per-working', 'working-change', 'care-users-per-working', 'age-80-growth'] as const
export type RankedBy = (typeof rankedBy)[number]

/** Sizes that errors are told by: people in the municipality on 1 January of the year projected from. */
export const sizeClasses = ['0-999', '1000-1999', '2000-4999', '5000-9999', '10000-19999', '20000-'] as const
export type SizeClass = (typeof sizeClasses)[number]

/** One figure of one year; `low` and `high` are null for the year that is counted and not projected. Null value: nobody to divide by. */
export interface NeedIndicator {
  readonly id: NeedIndicatorId
  readonly year: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: 'count' | 'share' | 'ratio' | 'change'
}

/** Whose projection figures rest on: that of the statistics office, or our own. */
export const projections = ['official', 'own'] as const
export type ProjectionKind = (typeof projections)[number]

/** What the projection that the figures do not rest on says of the same. */
export interface BesideFigure {
  readonly id: NeedIndicatorId
  readonly year: number
  readonly value: number
  readonly projection: ProjectionKind
}

/**
 * How a municipality stands to the lists of the period: on one that is counted (`counted`), only on others of the same schemes
 * (`others`), on none of either though it could have been on enough (`none`), or not known. Every word about great need without
 * participation rests on this.
 */
export const listings = ['counted', 'others', 'none', 'unknown'] as const
export type Listing = (typeof listings)[number]

export interface NeedUnit {
  readonly code: string
  readonly name: string
  readonly countyCode: string | null
  readonly county: string | null
  readonly sizeClass: SizeClass
  readonly indicators: readonly NeedIndicator[]
  /** The official figures where those of the answer are our own, and the other way round; empty where no official projection is loaded. */
  readonly beside: readonly BesideFigure[]
  /** Value in the year ranked, by the indicator ranked by. */
  readonly ranked: { readonly value: number | null; readonly low: number | null; readonly high: number | null }
  /** How probable it is, 0–1, that it belongs to the fifth with most need in the year ranked. */
  readonly probabilityTopFifth: number
  /** Great need: at least as probable as the threshold asked for. */
  readonly isHigh: boolean
  /** Complete scheme-years that it took part in within the period; null where that is not known (`standing`). */
  readonly participations: number | null
  /** Complete scheme-years it could have taken part in; null where its scope is not known. */
  readonly lists: number | null
  readonly standing: Standing
  readonly listing: Listing
  /** Early figures are shared out by the source, because the municipality was made by a split. */
  readonly estimated: boolean
  /** Why, and for which years; null where every figure is a count. */
  readonly estimate: { readonly reason: Text; readonly fromYear: number; readonly untilYear: number } | null
  /** Within the area asked for. */
  readonly inArea: boolean
  /** People by five-year group, the last year counted and the year ranked: only for the municipality asked for. */
  readonly pyramid: readonly PyramidYear[] | null
}

/** Women and men together: the long series does not tell them apart. Twenty groups, 0–4 … 95+. */
export interface PyramidYear {
  readonly year: number
  readonly ages: readonly number[]
}

/** A municipality with much need that stands on no list (`none`), and what those most like it took part in within the period. */
export interface HighNeed {
  readonly code: string
  readonly name: string
  readonly county: string | null
  readonly probabilityTopFifth: number
  readonly lists: number | null
  /** Schemes that look-alikes took part in, most common first, with how many of the look-alikes did. */
  readonly peersTookPartIn: readonly { readonly scheme: string; readonly peers: number }[]
  readonly peers: number
}

export const backtestMeasures = ['population', 'working-age', 'age-80', 'age-80-share', 'old-per-working', 'working-per-80', 'care-users', 'care-fte'] as const
export type BacktestMeasure = (typeof backtestMeasures)[number]

/** Mean absolute percentage errors (0–1) over municipalities and origins, everything computed from what was known at the origin. */
export interface NeedBacktest {
  readonly measure: BacktestMeasure
  readonly sizeClass: SizeClass | 'all'
  /** Years ahead: those of the horizons asked about, counted from the last year of data. */
  readonly years: number
  /** First origin and last year projected to. */
  readonly from: number
  readonly to: number
  readonly origins: readonly number[]
  /** Municipality-origins that the means are over. */
  readonly cases: number
  readonly mape: number
  readonly mapeNoChange: number
  /** Everybody grows as the whole municipality did over the five years before the origin: a share or ratio stays. */
  readonly mapeConstantGrowth: number
  /** The measure itself goes on as over those five years. */
  readonly mapeOwnGrowth: number
  /** Lower than all three: no change, and constant growth of either kind. */
  readonly beatsAll: boolean
  /** Share of cases (every origin) within an interval made from the errors of the other origins. */
  readonly coverage: number | null
}

/** One band of ages with the rates that the care figures rest on, for one service. */
export interface CareRateUsed {
  /** `home-services:80`: the service and the first age of the band; what the reader names to put another rate. */
  readonly id: string
  readonly service: CareService
  readonly ageFrom: number
  /** Last age; null: no upper limit. */
  readonly ageTo: number | null
  readonly usersPerInhabitant: number
  /** Full-time equivalents per user; null where neither the source nor the reader tells. */
  readonly fullTimePerUser: number | null
  /** The rates as the source states them. */
  readonly stated: { readonly usersPerInhabitant: number; readonly fullTimePerUser: number | null }
  readonly changed: boolean
  readonly year: number
  readonly sourceTitle: string
  readonly sourceUrl: string
  readonly note: Text
}

export interface NeedAnswer {
  /** Last year that is counted; the years projected to. */
  readonly base: number
  readonly years: readonly number[]
  readonly horizon: number
  readonly rankedBy: RankedBy
  /** Which end of what it is ranked by is most need. */
  readonly most: 'high' | 'low'
  readonly confidence: number
  readonly municipality: string | null
  readonly municipalities: readonly NeedUnit[]
  /** The whole country, summed over its municipalities; no interval. */
  readonly country: readonly NeedIndicator[]
  /** How many municipalities the fifth with most need is: a fifth of all, rounded up. */
  readonly fifth: number
  /** Need is great from this probability of being in the top fifth. */
  readonly threshold: number
  /** How many counted lists a municipality must have been able to be on before it is said to be on none: what was asked, at most what any could. */
  readonly minlists: number
  /** Those of the area with great need, by how they stand to the lists: the four add up to all. */
  readonly great: Readonly<Record<Listing | 'all', number>>
  /** High need, and on no list. */
  readonly highNeed: readonly HighNeed[]
  /** High need, but only on lists that are not counted. */
  readonly highNeedOthers: readonly string[]
  /** High need, but whether it took part is not known. */
  readonly highNeedUnknown: readonly string[]
  readonly backtest: readonly NeedBacktest[]
  readonly careRates: readonly CareRateUsed[]
  /** What all figures ahead rest on; intervals are the errors of our own backtests in either case. */
  readonly projection: ProjectionKind
  /** The official projection, used or shown beside (`complete`: it has every municipality and year asked of it); null where none is loaded. */
  readonly official: { readonly dataset: string; readonly alternative: string; readonly version: string; readonly complete: boolean } | null
}

