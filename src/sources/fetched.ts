import type { FetchedContent, FetchedSource } from '../domain/fetched.ts'
import type { FactRow } from './fact-row.ts'
import type { Register } from '../domain/register/register.ts'
import type { Text } from '../domain/text.ts'
import type { Addresses } from './addresses.ts'
import type { RegisterClient } from './client.ts'

/** What a connector is given: whom it asks through, where, and what is known already. */
export interface Asking {
  readonly client: RegisterClient
  readonly addresses: Addresses
  /** The municipalities through time, as they are in force here. */
  readonly register: Register
  /** Facts in force here, of the datasets that a connector adds to. */
  readonly facts: readonly FactRow[]
  /** Today, ISO 8601. */
  readonly on: string
}

/** A dataset as a register gave it, read and whole, not yet compared with what is stored. */
export interface Fetched extends FetchedSource {
  /** The dataset that it would be a version of. */
  readonly dataset: string
  /** The register's own version: the day it was last changed where it tells one, else the day it was fetched. */
  readonly version: string
  /** The address for people to look at. */
  readonly url: string
  readonly content: FetchedContent
  /** Years that the register has, but not whole: they are left as they are in force here. */
  readonly leftOut?: readonly LeftOutYear[]
}

/** A year that is not taken, and why: a refusal that would stand had it been the newest. */
export interface LeftOutYear {
  readonly year: number
  readonly why: Text
}

/** One live source: a register, or a table of one. */
export interface Source {
  readonly id: string
  readonly title: Text
  /** The datasets that it gives versions of. */
  readonly datasets: readonly string[]
  readonly fetch: (asking: Asking) => Promise<readonly Fetched[]>
}

export const statisticsNorway = (sourceUrl: string, what: string): FetchedSource => ({
  source: `Statistics Norway, ${what}`,
  sourceUrl,
  licence: 'Creative Commons Attribution 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
})

/** The day of a moment as a register writes it ("2026-02-24T07:00:00Z"), or another day when it has told none. */
export const dayOf = (moment: string, otherwise: string): string =>
  /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0] ?? otherwise.slice(0, 10)
