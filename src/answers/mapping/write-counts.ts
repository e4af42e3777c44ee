import type { Snapshot } from '../../store/snapshot.ts'
import { hasBit, noBits, setBit } from '../bits.ts'
import { eachRow } from '../participation/each-row.ts'
import { entryFilter } from '../participation/entry-filter.ts'
import type { ParticipationInput } from '../participation/input.ts'
import type { Possible } from '../participation/stratum.ts'
import { addProfile, countersOf, type Frame, sides } from './frame.ts'
import type { MappingColumns, MappingStratum } from './mapping.ts'
import { mostMoreOf } from './more.ts'
import type { Scope } from './scope.ts'

/** A scheme-year about to be counted: how, laid out in which year, in whose scope. */
export interface Planned {
  readonly stratum: MappingStratum
  readonly variant: ParticipationInput
  readonly frame: Frame
  readonly scope: Scope
}

const names = [
  'stratum', 'group', 'part', 'participants', 'inScope', 'mostMore', 'othersParticipants', 'othersInScope', 'othersMostMore', 'unknownMembers',
] as const
export type CountColumns = Pick<MappingColumns, (typeof names)[number]>

/** The counts of every row, scheme-year by scheme-year, breakdown value by breakdown value, group by group; and how many names wait in each scheme-year. */
export function writeCounts(snapshot: Snapshot, planned: readonly Planned[]): CountColumns & { readonly waiting: readonly number[] } {
  const rows = planned.reduce((sum, { frame, scope }) => sum + scope.rows.length, 0)
  const columns = Object.fromEntries(names.map((name) => [name, new Int32Array(rows)])) as { [Name in (typeof names)[number]]: Int32Array }
  const waiting: number[] = []
  let row = 0
  for (const [stratum, { variant, stratum: { lists }, frame, scope }] of planned.entries()) {
    const { took, more, waits } = tally(snapshot, lists, variant, frame, scope)
    waiting.push(waits)
    for (const at of scope.rows) {
      const pair = at / sides
      columns.stratum[row] = stratum
      columns.group[row] = pair % frame.groups
      columns.part[row] = frame.partOf[Math.floor(pair / frame.groups)] ?? 0
      columns.participants[row] = took[at] ?? 0
      columns.inScope[row] = scope.counters[at] ?? 0
      columns.othersParticipants[row] = took[at + 1] ?? 0
      columns.othersInScope[row] = scope.counters[at + 1] ?? 0
      columns.unknownMembers[row] = scope.counters[at + 2] ?? 0
      if (more !== null) {
        columns.mostMore[row] = more[at] ?? 0
        columns.othersMostMore[row] = more[at + 1] ?? 0
      }
      row++
    }
  }
  return { ...columns, waiting }
}

/** Who takes part, added to every counter each belongs to; and how many more the waiting rows can be, null when none waits. */
function tally(snapshot: Snapshot, lists: MappingStratum['lists'], variant: ParticipationInput, frame: Frame, { inScope, area, counters }: Scope) {
  const took = countersOf(frame)
  const seen = noBits(inScope.length)
  const alike = new Int32Array(frame.profiles)
  const touched: number[] = []
  const waiting: Possible[] = []
  eachRow(snapshot, lists, { units: frame.units, inScope, area, counts: entryFilter(variant) }, {
    counted: (place) => {
      if (hasBit(seen, place)) return
      setBit(seen, place)
      const profile = frame.profileOf[place] ?? 0
      if (alike[profile] === 0) touched.push(profile)
      alike[profile] = (alike[profile] ?? 0) + 1
    },
    waiting: (possible) => {
      waiting.push(possible)
    },
    outside: () => {},
    notMunicipality: () => {},
  })
  for (const profile of touched) addProfile(frame, profile, alike[profile] ?? 0, took)
  if (waiting.length === 0) return { took, more: null, waits: 0 }
  const open = counters.map((all, at) => all - (took[at] ?? 0))
  return { took, more: mostMoreOf(frame, waiting, (place) => inScope[place] === 1 && !hasBit(seen, place), open), waits: waiting.length }
}
