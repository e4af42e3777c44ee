import { hasApplied, leadingRoles, roles, statuses, takesPart } from '../../domain/award.ts'
import type { ParticipationInput } from './input.ts'

/** Whether a row's role and status, by their places in `roles` and `statuses`, are among those asked for; a role not told is unknown. */
type Verdict = 'yes' | 'no' | 'unknown'
export type Counts = (role: number, status: number) => Verdict

export function entryFilter({ role: asked, status: wanted }: Pick<ParticipationInput, 'role' | 'status'>): Counts {
  const counted = (wanted === 'awarded' ? takesPart : hasApplied).map((status) => statuses.indexOf(status))
  const leads = leadingRoles.map((role) => roles.indexOf(role))
  const verdict = (role: number, status: number): Verdict => {
    if (!counted.includes(status)) return 'no'
    if (asked === 'any' || leads.includes(role)) return 'yes'
    return role < roles.length ? 'no' : 'unknown'
  }
  // Asked of every row of every list: looked up, not worked out. Eight places each hold all there are, and the last "not told".
  const known = Array.from({ length: 64 }, (_, at) => verdict(at >> 3, at & 7))
  return (role, status) => known[((role & 7) << 3) | (status & 7)] ?? 'no'
}
