/** A value that may be absent: unknown (nobody told us) and not applicable (there is none) are two things, and neither is zero. */
export type Known<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'unknown' }
  | { readonly state: 'not-applicable' }

export const known = <T>(value: T): Known<T> => ({ state: 'known', value })
export const unknown = { state: 'unknown' } as const
export const notApplicable = { state: 'not-applicable' } as const
