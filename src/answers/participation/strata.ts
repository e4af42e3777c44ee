import { hasApplied, leadingRoles, roles, statuses, takesPart } from '../../domain/award.ts'
import type { Snapshot, StoredEntry, StoredList } from '../../store/snapshot.ts'
import { membershipOf, type Units, unitsOf } from '../units.ts'
import type { ParticipationInput } from './input.ts'
import { type ListUse, scopeExpression } from './list-use.ts'
import { addShare, type Share } from './share.ts'
import { possiblePlaces } from './undetermined.ts'

/** One scheme-year with its complete lists: who could have taken part, who did, and what waits for a person. */
export interface Stratum {
  readonly scheme: string
  readonly year: number
  readonly lists: readonly StoredList[]
  readonly units: Units
  /** Place by place: 1 in scope (and able to take part, when asked so), 0 not, −1 not known. */
  readonly inScope: Int8Array
  readonly participants: ReadonlyMap<number, Share>
  readonly undetermined: readonly Undetermined[]
  /** Municipalities on the lists that are not in scope: partners from elsewhere, or members who by the rules could not. */
  readonly outside: readonly string[]
  /** Municipalities on the lists of which a fact is missing that the scope or the eligibility turns on. */
  readonly scopeUnknown: readonly string[]
  readonly rows: Rows
}

/** The names on the lists with the role and status asked for: what became of each. */
export interface Rows {
  readonly printed: number
  readonly counted: number
  readonly waiting: number
  readonly outside: number
  readonly notMunicipality: number
}

/** A row that waits for a person, or whose role is not told when the role decides. */
export interface Undetermined {
  readonly entry: StoredEntry
  /** Places it may be; null: anyone. */
  readonly places: readonly number[] | null
  /** How many municipalities it may stand for: one, or all of those that a coming municipality is made of. */
  readonly most: number
}

type Counts = (role: number, status: number) => 'yes' | 'no' | 'unknown'

/** Whether an entry's role and status are among those asked for, by their places in `roles` and `statuses`; a role not told is unknown. */
export function entryFilter(input: ParticipationInput): Counts {
  const counted = (input.status === 'awarded' ? takesPart : hasApplied).map((status) => statuses.indexOf(status))
  const leads = leadingRoles.map((role) => roles.indexOf(role))
  return (role, status) => {
    if (!counted.includes(status)) return 'no'
    if (input.role === 'any' || leads.includes(role)) return 'yes'
    return role < roles.length ? 'no' : 'unknown'
  }
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
  const inScope = scopeOf(snapshot, input, lists, units)
  return { scheme: first?.scheme ?? '', year, lists, units, inScope, ...rowsOf(snapshot, input, lists, units, inScope) }
}

/** In the scope of any of the lists; of one whose scope or eligibility is unknown for it, unknown. */
function scopeOf(snapshot: Snapshot, input: ParticipationInput, lists: readonly StoredList[], { codes, year }: Units): Int8Array {
  const inScope = new Int8Array(codes.length)
  for (const list of lists) {
    const scope = membershipOf(snapshot, scopeExpression(list.scope), year)
    const eligible = input.among === 'eligible' && list.eligible !== 'all' ? membershipOf(snapshot, list.eligible, year) : null
    for (let place = 0; place < inScope.length; place++) {
      const [is, may] = [scope[place] ?? 0, eligible === null ? 1 : (eligible[place] ?? 0)]
      const both = is === 0 || may === 0 ? 0 : is === 1 && may === 1 ? 1 : -1
      if (both === 1 || (both === -1 && inScope[place] === 0)) inScope[place] = both
    }
  }
  return inScope
}

function rowsOf(
  snapshot: Snapshot,
  input: ParticipationInput,
  lists: readonly StoredList[],
  units: Units,
  inScope: Int8Array,
): Pick<Stratum, 'participants' | 'undetermined' | 'outside' | 'scopeUnknown' | 'rows'> {
  const { columns, codes, rowsOfList, listIndex } = snapshot
  const counts = entryFilter(input)
  const participants = new Map<number, Share>()
  const undetermined: Undetermined[] = []
  const outside = new Set<string>()
  const scopeUnknown = new Set<string>()
  const rows = { printed: 0, counted: 0, waiting: 0, outside: 0, notMunicipality: 0 }
  for (const list of lists) {
    const range = rowsOfList[listIndex.get(list.id) ?? -1]
    for (let row = range?.from ?? 0; row < (range?.to ?? 0); row++) {
      const counted = counts(columns.role[row] ?? 255, columns.status[row] ?? 255)
      if (counted === 'no') continue
      rows.printed++
      const entry = snapshot.data.entries[row]
      const standing = columns.standing[row]
      const code = codes[columns.municipality[row] ?? -1] ?? ''
      const place = units.placeOf.get(code)
      if (standing === 2 || !entry) rows.notMunicipality++
      else if (standing === 1) {
        rows.waiting++
        undetermined.push({ entry, ...possiblePlaces(entry, units) })
      } else if (place === undefined || inScope[place] !== 1) {
        rows.outside++
        ;(place !== undefined && inScope[place] === -1 ? scopeUnknown : outside).add(code)
      } else if (counted === 'unknown') {
        rows.waiting++
        undetermined.push({ entry, places: [place], most: 1 })
      } else {
        rows.counted++
        addShare(participants, place, entry)
      }
    }
  }
  return { participants, undetermined, outside: [...outside], scopeUnknown: [...scopeUnknown], rows }
}
