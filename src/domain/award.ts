/** What a municipality was in an entry. A lead has partners; an applicant applied alone; a participant is a pilot, member or follower. */
export const roles = ['lead', 'partner', 'applicant', 'participant'] as const
export type Role = (typeof roles)[number]

/** What happened to an entry. `participates`: takes part without a grant, or nothing is said of one. */
export const statuses = ['applied', 'awarded', 'rejected', 'participates', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** Roles that stand for an application of one's own: what `role=lead` counts. */
export const leadingRoles: readonly Role[] = ['lead', 'applicant']

/** Statuses that mean taking part, and those that mean having applied. */
export const takesPart: readonly Status[] = ['awarded', 'participates']
export const hasApplied: readonly Status[] = ['applied', 'awarded', 'rejected', 'participates', 'withdrawn']
