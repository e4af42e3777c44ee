/** What a municipality was in an entry. A lead has partners; an applicant applied alone; a participant is a pilot, member or follower. */
export const roles = ['lead', 'partner', 'applicant', 'participant'] as const
export type Role = (typeof roles)[number]

/** What happened to an entry. `participates`: takes part without a grant, or nothing is said of one. */
export const statuses = ['applied', 'awarded', 'rejected', 'participates', 'withdrawn'] as const
export type Status = (typeof statuses)[number]
