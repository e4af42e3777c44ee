import { roles, statuses } from '../../domain/award.ts'
import type { Snapshot, StoredEntry, StoredList } from '../../store/snapshot.ts'
import { membershipOf, type Units, unitsOf } from '../units.ts'
import type { ParticipationInput } from './input.ts'
import { type ListUse, scopeExpression } from './list-use.ts'

/** What one municipality got in one scheme-year. */
export interface Share {
  awards: number
  /** Known amounts added up, whole NOK; NaN when none is known. */
  amountNok: number
  amountsUnknown: number
}

/** One scheme-year with its complete lists: who could have taken part, who did, and what waits for a person. */
export interface Stratum {
  readonly scheme: string
  readonly year: number
  readonly lists: readonly StoredList[]
  readonly units: Units
  /** Place by place: 1 in scope (and able to take part, when asked so). */
  readonly inScope: Uint8Array
  readonly participants: ReadonlyMap<number, Share>
  /** Rows that wait for a person: each may be one of its candidates, or, without any, anyone in scope. */
  readonly undetermined: readonly Undetermined[]
  /** Municipalities on the lists that are not in scope: partners from elsewhere, or members who by the rules could not. */
  readonly outside: readonly string[]
}

export interface Undetermined {
  readonly entry: StoredEntry
  /** Places it may be; null: anyone. */
  readonly places: readonly number[] | null
}

const statusesThatCount: Readonly<Record<ParticipationInput['status'], readonly string[]>> = {
  awarded: ['awarded', 'participates'],
  applied: ['applied', 'awarded', 'rejected', 'participates', 'withdrawn'],
}

/** Whether an entry's role and status are among those asked for, by their places in `roles` and `statuses`. */
export function entryFilter(input: ParticipationInput): (role: number, status: number) => boolean {
  const counts = statusesThatCount[input.status].map((status) => statuses.findIndex((s) => s === status))
  const leads = ['lead', 'applicant'].map((role) => roles.findIndex((r) => r === role))
  return (role, status) => counts.includes(status) && (input.role === 'any' || leads.includes(role))
}

/** The strata that rates may be computed over, by scheme and year. */
export function strataOf(snapshot: Snapshot, input: ParticipationInput, uses: readonly ListUse[]): readonly Stratum[] {
  const groups = new Map<string, StoredList[]>()
  for (const { list, unused } of uses) {
    if (unused !== null) continue
    const key = `${list.scheme}|${list.year}`
    const lists = groups.get(key)
    if (lists) lists.push(list)
    else groups.set(key, [list])
  }
  return [...groups.values()].map((lists) => stratumOf(snapshot, input, lists))
}

function stratumOf(snapshot: Snapshot, input: ParticipationInput, lists: readonly StoredList[]): Stratum {
  const first = lists[0]
  const year = first?.year ?? 0
  const units = unitsOf(snapshot, year)
  const inScope = new Uint8Array(units.codes.length)
  for (const list of lists) {
    const scope = membershipOf(snapshot, scopeExpression(list.scope), year)
    const eligible = input.among === 'eligible' && list.eligible !== 'all' ? membershipOf(snapshot, list.eligible, year) : null
    for (let place = 0; place < inScope.length; place++) {
      if (scope[place] === 1 && (eligible === null || eligible[place] === 1)) inScope[place] = 1
    }
  }
  return { scheme: first?.scheme ?? '', year, lists, units, inScope, ...rowsOf(snapshot, input, lists, units, inScope) }
}

function rowsOf(
  snapshot: Snapshot,
  input: ParticipationInput,
  lists: readonly StoredList[],
  units: Units,
  inScope: Uint8Array,
): Pick<Stratum, 'participants' | 'undetermined' | 'outside'> {
  const { columns, codes, rowsOfList, listIndex } = snapshot
  const counts = entryFilter(input)
  const participants = new Map<number, Share>()
  const undetermined: Undetermined[] = []
  const outside = new Set<string>()
  for (const list of lists) {
    const range = rowsOfList[listIndex.get(list.id) ?? -1]
    for (let row = range?.from ?? 0; row < (range?.to ?? 0); row++) {
      if (!counts(columns.role[row] ?? 255, columns.status[row] ?? 255)) continue
      const standing = columns.standing[row]
      if (standing === 2) continue
      const entry = snapshot.data.entries[row]
      if (standing === 1) {
        if (entry) undetermined.push({ entry, places: placesOf(entry, units) })
        continue
      }
      const code = codes[columns.municipality[row] ?? -1] ?? ''
      const place = units.placeOf.get(code)
      if (place === undefined || inScope[place] !== 1) {
        outside.add(code)
        continue
      }
      add(participants, place, columns.amountNok[row] ?? Number.NaN)
    }
  }
  return { participants, undetermined, outside: [...outside] }
}

function add(participants: Map<number, Share>, place: number, amountNok: number): void {
  const share = participants.get(place) ?? { awards: 0, amountNok: Number.NaN, amountsUnknown: 0 }
  share.awards++
  if (Number.isNaN(amountNok)) share.amountsUnknown++
  else share.amountNok = (Number.isNaN(share.amountNok) ? 0 : share.amountNok) + amountNok
  participants.set(place, share)
}

function placesOf(entry: StoredEntry, units: Units): readonly number[] | null {
  if (entry.candidates.length === 0) return null
  return entry.candidates.flatMap(({ code }) => units.placeOf.get(code) ?? [])
}
