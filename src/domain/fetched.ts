import type { FactName } from './fact.ts'
import type { Municipality, Succession } from './register/register.ts'

/**
 * A dataset's own words, as a live source tells them: they take the place of the shipped ones while the version is in
 * use.
 */
export interface FetchedSource {
  readonly source: string
  readonly sourceUrl: string
  readonly licence: string
  readonly licenceUrl: string
}

/** People by age as a register gives them: each year in that year's own borders. */
export interface FetchedPopulation {
  readonly kind: 'population'
  /** Every year in it replaces that year; other years stay as they were. Twenty five-year groups 0–4 … 95+. */
  readonly rows: readonly { readonly year: number; readonly code: string; readonly ages: readonly number[] }[]
}

/** An official projection, whole: it replaces the one before. */
export interface FetchedProjections {
  readonly kind: 'projections'
  readonly rows: readonly {
    readonly variant: string
    readonly year: number
    readonly code: string
    readonly ages: readonly number[]
  }[]
}

/** The register of municipalities, whole: it replaces the one before. Counties, regions and districts stay. */
export interface FetchedRegister {
  readonly kind: 'register'
  readonly municipalities: readonly Municipality[]
  readonly successions: readonly Succession[]
}

/** A fact of municipalities, whole: it replaces all rows of its dataset. */
export interface FetchedFacts {
  readonly kind: 'facts'
  readonly rows: readonly {
    readonly name: FactName
    readonly edition: string
    readonly code: string
    readonly validFrom: string
    readonly validTo: string | null
    readonly value: string | number | readonly number[]
  }[]
}

/** What was fetched, read and checked, by what it is. */
export type FetchedContent = FetchedPopulation | FetchedProjections | FetchedRegister | FetchedFacts

/** `draft`: never used; `in-use`: answers are read from it; `set-aside`: was in use once. */
export type FetchedState = 'draft' | 'in-use' | 'set-aside'

/** A version of a dataset that was fetched from a register: kept for good beside the others, whether used or not. */
export interface FetchedVersion extends FetchedSource {
  /** Counted from 1 over all datasets. */
  readonly number: number
  /** The dataset that it is a version of: `population-by-age`, `municipalities-codes`, `projections` … */
  readonly dataset: string
  /** The source's own version: mostly the day it was last changed. */
  readonly version: string
  /** ISO 8601 with zone. */
  readonly fetchedAt: string
  readonly url: string
  readonly rows: number
  /** SHA-256 of the content. */
  readonly sha256: string
  readonly state: FetchedState
  /** When it was last taken into use; null when never. */
  readonly usedAt: string | null
}
