import type { StoredEntry } from '../../store/snapshot.ts'

/** What one municipality got in one scheme-year. */
export interface Share {
  /** Awards of its own: rows with a grant in which it is not a partner. */
  awards: number
  /** Known amounts added up, whole NOK; null when none is known. */
  amountNok: number | null
  /** Awards of its own whose amount is not printed. A partner has no amount of its own, and a pilot without grant none at all. */
  amountsUnknown: number
}

/** Adds a row to what the municipality at a place got. */
export function addShare(participants: Map<number, Share>, place: number, { role, status, amountNok }: StoredEntry): void {
  const share = participants.get(place) ?? { awards: 0, amountNok: null, amountsUnknown: 0 }
  const isOwnAward = status === 'awarded' && role !== 'partner'
  if (isOwnAward) share.awards++
  if (amountNok !== null) share.amountNok = (share.amountNok ?? 0) + amountNok
  else if (isOwnAward) share.amountsUnknown++
  participants.set(place, share)
}
