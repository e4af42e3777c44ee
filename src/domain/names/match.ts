import type { Text } from '../text.ts'
import type { Municipality, Register } from '../register/register.ts'
import { bearsTheName } from './reasons.ts'

/**
 * What a printed name turned out to be. Only `certain` is ever used without a person:
 * `ambiguous` several it may be, or one that it has become; `suggested` a misspelling; `none` not recognised;
 * `not-municipality` a county authority, a company or a collective, kept as what it is.
 */
export type Outcome = 'certain' | 'ambiguous' | 'suggested' | 'none' | 'not-municipality'

/** What a text is when it is no municipality. */
export type OtherBody = 'county' | 'organisation' | 'collective'

/** One municipality that a text may mean, and why. */
export interface Candidate {
  readonly municipality: Municipality
  readonly why: Text
}

export interface Match {
  readonly outcome: Outcome
  readonly municipality: Municipality | null
  /** District, area or department named with the municipality ("Bydel Alna"), as printed. */
  readonly part: string | null
  readonly candidates: readonly Candidate[]
  readonly otherBody: OtherBody | null
  /** The text itself says that they withdrew ("(trukket seg)"). */
  readonly withdrawn: boolean
}

export const certain = (municipality: Municipality, part: string | null = null): Match => ({
  outcome: 'certain',
  municipality,
  part,
  candidates: [],
  otherBody: null,
  withdrawn: false,
})

export const question = (
  outcome: 'ambiguous' | 'suggested' | 'none',
  candidates: readonly Candidate[],
  part: string | null = null,
): Match => ({
  outcome,
  municipality: null,
  part,
  candidates,
  otherBody: null,
  withdrawn: false,
})

/** The municipality a text certainly means, or those it may mean, with the reasons. */
export const asCandidates = (match: Match, index: { readonly register: Register }): readonly Candidate[] =>
  match.municipality
    ? [{ municipality: match.municipality, why: bearsTheName(index.register, match.municipality) }]
    : match.candidates

export const notMunicipality = (otherBody: OtherBody): Match => ({
  outcome: 'not-municipality',
  municipality: null,
  part: null,
  candidates: [],
  otherBody,
  withdrawn: false,
})
