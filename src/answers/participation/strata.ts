import type { Snapshot, StoredList } from '../../store/snapshot.ts'
import { type Bits, noBits, setBit } from '../bits.ts'
import { onceFor } from '../once-for.ts'
import { membershipOf, type Units, unitsOf } from '../units.ts'
import { eachRow } from './each-row.ts'
import { entryFilter } from './entry-filter.ts'
import type { ParticipationInput } from './input.ts'
import { type ListUse, scopeExpression } from './list-use.ts'
import { addShare, type Share } from './share.ts'
import type { Stratum, Undetermined } from './stratum.ts'
import { areaOf, within } from './where.ts'

export { entryFilter } from './entry-filter.ts'
export type { Stratum, Undetermined } from './stratum.ts'

/** What a stratum turns on apart from its lists. */
export type StratumInput = Pick<ParticipationInput, 'role' | 'status' | 'among' | 'where'>

/** The strata that rates may be computed over, by scheme and year. */
export function strataOf(snapshot: Snapshot, input: StratumInput, uses: readonly ListUse[]): readonly Stratum[] {
  const known = keptStrata(snapshot)
  const ofUses = known.get(uses) ?? new Map<string, readonly Stratum[]>()
  known.set(uses, ofUses)
  const key = `${input.role}|${input.status}|${input.among}|${input.where ?? ''}`
  const strata = ofUses.get(key) ?? listsByStratum(uses).map((lists) => stratumOf(snapshot, input, lists))
  ofUses.set(key, strata)
  return strata
}

const keptStrata = onceFor(() => new WeakMap<readonly ListUse[], Map<string, readonly Stratum[]>>())

/** The counted lists, those of the same scheme and year together. */
export function listsByStratum(uses: readonly ListUse[]): readonly (readonly StoredList[])[] {
  const groups = new Map<string, StoredList[]>()
  for (const { list, unused } of uses) {
    if (unused !== null) continue
    const key = `${list.scheme}|${list.year}`
    const lists = groups.get(key)
    if (lists) lists.push(list)
    else groups.set(key, [list])
  }
  return [...groups.values()]
}

/** At most this many strata are remembered for a snapshot. */
const mostRemembered = 3000
const keptFor = onceFor(() => new Map<string, Stratum>())

/** The same scheme-year counted in the same way is one and the same object, whatever else the question asks. */
function stratumOf(snapshot: Snapshot, input: StratumInput, lists: readonly StoredList[]): Stratum {
  const kept = keptFor(snapshot)
  const key = `${input.role}|${input.status}|${input.among}|${lists.map(({ id }) => id).join('|')}|${input.where ?? ''}`
  const found = kept.get(key)
  if (found) return found
  const made = makeStratum(snapshot, input, lists)
  if (kept.size >= mostRemembered) kept.clear()
  kept.set(key, made)
  return made
}

function makeStratum(snapshot: Snapshot, input: StratumInput, lists: readonly StoredList[]): Stratum {
  const first = lists[0]
  const year = first?.year ?? 0
  const units = unitsOf(snapshot, year)
  const inScope = scopeOf(snapshot, input, lists, units)
  const rows = rowsOf(snapshot, input, lists, units, inScope)
  const scopeBits = bitsOf([...inScope.keys()].filter((place) => inScope[place] === 1), inScope.length)
  return { scheme: first?.scheme ?? '', year, lists, units, inScope, scopeBits, tookBits: bitsOf(rows.participants.keys(), inScope.length), counts: new Map(), ...rows }
}

function bitsOf(places: Iterable<number>, size: number): Bits {
  const bits = noBits(size)
  for (const place of places) setBit(bits, place)
  return bits
}

/** In the scope of any of the lists; of one whose scope or eligibility is unknown for it, unknown. */
export function scopeOf(snapshot: Snapshot, input: StratumInput, lists: readonly StoredList[], { codes, year }: Units): Int8Array {
  const inScope = new Int8Array(codes.length)
  for (const list of lists) {
    const scope = membershipOf(snapshot, scopeExpression(list.scope), year)
    const eligible = input.among === 'eligible' && list.eligible !== 'all' ? membershipOf(snapshot, list.eligible, year) : null
    for (let place = 0; place < inScope.length; place++) {
      const is = scope[place] ?? 0
      const may = eligible === null ? 1 : (eligible[place] ?? 0)
      const both = is === 0 || may === 0 ? 0 : is === 1 && may === 1 ? 1 : -1
      if (both === 1 || (both === -1 && inScope[place] === 0)) inScope[place] = both
    }
  }
  return within(inScope, areaOf(snapshot, input.where, year))
}

function rowsOf(
  snapshot: Snapshot,
  input: StratumInput,
  lists: readonly StoredList[],
  units: Units,
  inScope: Int8Array,
): Pick<Stratum, 'participants' | 'undetermined' | 'outside' | 'scopeUnknown' | 'rows'> {
  const participants = new Map<number, Share>()
  const undetermined: Undetermined[] = []
  const outside = new Set<string>()
  const scopeUnknown = new Set<string>()
  const rows = { printed: 0, counted: 0, waiting: 0, outside: 0, notMunicipality: 0 }
  const area = areaOf(snapshot, input.where, units.year)
  eachRow(snapshot, lists, { units, inScope, area, counts: entryFilter(input) }, {
    counted: (place, row) => {
      rows.counted++
      const entry = snapshot.data.entries[row]
      if (entry) addShare(participants, place, entry)
    },
    waiting: (possible, entry) => {
      rows.waiting++
      undetermined.push({ entry, ...possible })
    },
    outside: (code, isUnknown) => {
      rows.outside++
      ;(isUnknown ? scopeUnknown : outside).add(code)
    },
    notMunicipality: () => {
      rows.notMunicipality++
    },
  })
  rows.printed = rows.counted + rows.waiting + rows.outside + rows.notMunicipality
  return { participants, undetermined, outside: [...outside], scopeUnknown: [...scopeUnknown], rows }
}
