import type { FetchedFacts } from '../domain/fetched.ts'

/** A fact as it is in force here, with the dataset that it is of. */
export type FactRow = FetchedFacts['rows'][number] & { readonly dataset: string }
