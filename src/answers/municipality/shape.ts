import type { FactName, FactValue } from '../../domain/fact.ts'
import type { PlainDate } from '../../domain/plain-date.ts'
import type { Text } from '../../domain/text.ts'
import type { Found } from './find.ts'
import type { HistoryEvent } from './history.ts'
import type { Line } from './line.ts'
import type { MunicipalityParticipation } from './participation.ts'
import type { Peer } from './peers.ts'

/** One fact as of a day, with the date and edition it is from. */
export interface MunicipalityFact {
  readonly name: FactName
  readonly title: Text
  readonly value: FactValue | null
  readonly unit: string
  readonly asOf: string | null
  readonly edition: string | null
  readonly state: 'known' | 'unknown' | 'not-applicable'
  readonly dataset: string | null
}

/** Population on 1 January of a year, in the borders of that year, under the number it had then. */
export interface YearPeople {
  readonly year: number
  readonly people: number
  readonly code: string
  readonly dataset: string
}

/** Population on 1 January of a year, moved to the borders of 2024 by the source. */
export interface MovedPeople {
  readonly year: number
  readonly people: number
}

/** A change of area since 1986 that a figure of population must show. */
export interface BorderChange {
  readonly date: PlainDate
  /** `made`: it is one that was not before; `got-part` and `gave-part`: it went on, larger or smaller. */
  readonly kind: 'merged' | 'made' | 'enlarged' | 'split' | 'got-part' | 'gave-part'
  /** Those that joined, left or took part, without the municipality itself. */
  readonly others: readonly string[]
}

/** How many live there: year by year in its own borders, and in today's where the borders have changed. */
export interface PopulationSeries {
  readonly own: readonly YearPeople[]
  /** Empty where the borders have not changed since 1986, or the municipality is gone. */
  readonly today: readonly MovedPeople[]
  /** Whether figures in today's borders are shared out by the source, because a municipality was divided. */
  readonly isEstimate: boolean
  readonly changes: readonly BorderChange[]
}

export interface MunicipalityAnswer extends Found {
  /** What it was and what it became, oldest first, with all that it came from. */
  readonly history: readonly HistoryEvent[]
  /** Its own line through that history: the numbers and names it has had, and what parted them. */
  readonly line: Line | null
  readonly facts: readonly MunicipalityFact[]
  /** Population each year, in each year's own borders, as long as it has gone on under one name. */
  readonly population: readonly YearPeople[]
  readonly populationSeries: PopulationSeries
  readonly participation: MunicipalityParticipation | null
  /** The most alike municipalities of the day by population and centrality, and how often each took part. */
  readonly peers: readonly Peer[]
}

/** How far the answer reaches. */
export interface MunicipalityCoverage {
  readonly factsKnown: number
  readonly factsAsked: number
  readonly listsComplete: number
  readonly listsKnown: number
}
