import type { StoredEntry, StoredList } from '../../store/snapshot.ts'
import type { Bits } from '../bits.ts'
import type { Units } from '../units.ts'
import type { Marks } from './marks.ts'
import type { Share } from './share.ts'

/** One scheme-year with its complete lists: who could have taken part, who did, and what waits for a person. */
export interface Stratum {
  readonly scheme: string
  readonly year: number
  readonly lists: readonly StoredList[]
  readonly units: Units
  /** Place by place: 1 in scope (and able to take part, when asked so), 0 not, −1 not known. */
  readonly inScope: Int8Array
  /** The places in scope, and those that take part. */
  readonly scopeBits: Bits
  readonly tookBits: Bits
  readonly participants: ReadonlyMap<number, Share>
  readonly undetermined: readonly Undetermined[]
  /** Municipalities on the lists that are not in scope: partners from elsewhere, or members who by the rules could not. */
  readonly outside: readonly string[]
  /** Municipalities on the lists of which a fact is missing that the scope or the eligibility turns on. */
  readonly scopeUnknown: readonly string[]
  readonly rows: Rows
  /** Groups counted so far (`countOf`). */
  readonly counts: Map<Marks, Count>
}

/** A group in one stratum: counts, and what the rows that wait for a person could change. */
export interface Count {
  readonly participants: number
  readonly inScope: number
  /** Members more, at most, if the waiting rows that may be members were. None of them need be. */
  readonly mostMore: number
  /** In scope, but a fact that the group turns on is not known. */
  readonly unknownMembers: number
}

/** The names on the lists with the role and status asked for: what became of each. */
export interface Rows {
  readonly printed: number
  readonly counted: number
  readonly waiting: number
  readonly outside: number
  readonly notMunicipality: number
}

/** The places that a waiting row may be. */
export interface Possible {
  /** Null: anyone. */
  readonly places: readonly number[] | null
  /** How many municipalities it may stand for: one, or all of those that a coming municipality is made of. */
  readonly most: number
}

/** A row that waits for a person, or whose role is not told when the role decides. */
export interface Undetermined extends Possible {
  readonly entry: StoredEntry
}
