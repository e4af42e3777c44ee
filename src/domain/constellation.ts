import type { NamedCandidate } from './award-list.ts'
import type { PlainDate } from './plain-date.ts'

/** A day, a month or a year as ISO 8601 text, as exact as the source tells: "2021-02-19", "2022-11", "1992". */
export type PartialDate = string

/** One name in a group's list of members, as printed, and the municipality it was read as. */
export interface ConstellationMember {
  readonly text: string
  /** As printed: "member", "former member", "merger party (via …)". */
  readonly role: string
  /** Number of the municipality that held the name on `codeOn`; null when it is not certain which, or none is meant. */
  readonly code: string | null
  /** The day that the name was read as of. */
  readonly codeOn: PlainDate
  /** Whom it may mean, when not certain. */
  readonly candidates: readonly NamedCandidate[]
  /** First and last time of the membership; null is unknown, not open. */
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  readonly sourceUrl: string
}

/** A registered group of municipalities: a regional council, a digitalisation network, a host cooperation … */
export interface Constellation {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** Names of counties as printed. */
  readonly counties: readonly string[]
  /** First and last time of the group; null is unknown, not open. */
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  /** The time that the list of members speaks of, when it is not the latest; null where nothing tells. */
  readonly listedOn: PartialDate | null
  /** Whether sources say that it was replaced or is history, though not since when. */
  readonly ended: boolean
  readonly host: string | null
  readonly sourceUrl: string
  readonly note: string
  readonly members: readonly ConstellationMember[]
}

/** What a printed role says of membership in the group itself. */
export type Standing = 'member' | 'project' | 'observer' | 'former' | 'party' | 'other'

/** Beginnings of roles, the first that fits counts. A role that nobody has read is `other`, and no membership. */
const standings: readonly (readonly [RegExp, Standing])[] = [
  [/^former\b/, 'former'],
  [/^(observer|guest)\b/, 'observer'],
  [/^(merger party|applicant)\b/, 'party'],
  [/^(project|steering group|network representative)\b/, 'project'],
  [/^(member|board member|board lead|host|owner|lead)$/, 'member'],
]

/**
 * Reads a role: `member` belongs to the group (members, owners, hosts and who sits on its board); `project` took part
 * in its project or steering group, which tells nothing certain of membership; `party` was to be merged into it, or
 * applied;
 * `former`, `observer`; all else is `other`.
 */
export const standingOf = (role: string): Standing =>
  standings.find(([beginning]) => beginning.test(role.trim().toLowerCase()))?.[1] ?? 'other'

/** Whether something holds on a day: `assumed` when its dates are not known and do not speak against it. */
export type InForce = 'yes' | 'assumed' | 'no'

/** Judges a period of which either end may be unknown. The last time belongs to it: "2016" is until the end of 2016. */
export function inForceOn(validFrom: PartialDate | null, validTo: PartialDate | null, on: PlainDate): InForce {
  if (validFrom !== null && on.slice(0, validFrom.length) < validFrom) return 'no'
  if (validTo !== null && on.slice(0, validTo.length) > validTo) return 'no'
  return validFrom === null ? 'assumed' : 'yes'
}

/**
 * Judges whether a member stood in a group on a day. A group that has ended nobody knows when is taken to have lasted
 * through its list. After the time of its list a membership is assumed, unless it is known until when it lasts.
 */
export function memberOn(
  group: Constellation,
  member: Pick<ConstellationMember, 'validFrom' | 'validTo'>,
  on: PlainDate,
): InForce {
  const until = group.validTo ?? (group.ended ? (group.listedOn ?? group.validFrom) : null)
  const inGroup = inForceOn(group.validFrom, until, on)
  const asMember = inForceOn(member.validFrom, member.validTo, on)
  if (inGroup === 'no' || asMember === 'no') return 'no'
  const isAfterList = group.listedOn !== null && on.slice(0, group.listedOn.length) > group.listedOn
  if (isAfterList && group.validTo === null && member.validTo === null) return 'assumed'
  return inGroup === 'yes' && member.validFrom === null ? inGroup : asMember
}

/** The first day of a day, month or year. */
export const firstDayIn = (date: PartialDate): PlainDate => `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10)

/** The last day of a day, month or year; of a month the 28th, since no municipality changes in its last days. */
export const lastDayIn = (date: PartialDate): PlainDate =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date
