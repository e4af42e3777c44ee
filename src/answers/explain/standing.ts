import type { Snapshot } from '../../store/snapshot.ts'
import { hasBit } from '../bits.ts'
import { onceFor } from '../once-for.ts'
import { carryTable } from '../participation/carry-table.ts'
import type { Stratum } from '../participation/stratum.ts'
import { unitsOf } from '../units.ts'
import { type Borders, fixedYear } from './frames.ts'

/** Who could take part and who did in a scheme-year or a year, place by place as the frame's municipalities. */
export interface Standing {
  /** 1 in scope, 0 not, −1 not known. */
  readonly inScope: Int8Array
  /**
   * 1 took part, 0 did not, −1 undetermined: one that was divided since took part, and it is not known which of its
   * parts would have.
   */
  readonly took: Int8Array
}

const keptFor = onceFor(() => new WeakMap<Stratum, Map<string, Standing>>())

/**
 * A stratum in the borders asked for: a merged municipality takes part when any part did; a split carries to no one.
 */
export function standingIn(snapshot: Snapshot, stratum: Stratum, borders: Borders, year: number): Standing {
  const known = keptFor(snapshot).get(stratum) ?? new Map<string, Standing>()
  keptFor(snapshot).set(stratum, known)
  const key = `${borders}|${year}`
  const found = known.get(key)
  if (found) return found
  const made = carriedTo(snapshot, stratum, borders === 'own' ? year : fixedYear)
  known.set(key, made)
  return made
}

function carriedTo(snapshot: Snapshot, stratum: Stratum, until: number): Standing {
  const { codes, placeOf } = unitsOf(snapshot, until)
  const table = carryTable(snapshot, stratum.year, until)
  const inScope = new Int8Array(codes.length)
  const took = new Int8Array(codes.length)
  for (let place = 0; place < stratum.inScope.length; place++) {
    const mark = stratum.inScope[place] ?? 0
    if (mark === 0) continue
    const to = table.to[place] ?? -1
    const tookPart = mark === 1 && hasBit(stratum.tookBits, place)
    const places =
      to === -2 ? (table.divided.get(place) ?? []).flatMap((code) => placeOf.get(code) ?? []) : to >= 0 ? [to] : []
    for (const one of places) {
      if (mark === 1 || inScope[one] === 0) inScope[one] = mark
      if (tookPart && to >= 0) took[one] = 1
      else if (tookPart && took[one] === 0) took[one] = -1
    }
  }
  return { inScope, took }
}

/** Several scheme-years as one: in scope of any, took part in any. */
export function together(standings: readonly Standing[]): Standing {
  const size = standings[0]?.took.length ?? 0
  const inScope = new Int8Array(size)
  const took = new Int8Array(size)
  for (const one of standings) {
    for (let place = 0; place < size; place++) {
      if (one.inScope[place] === 1 || (one.inScope[place] === -1 && inScope[place] === 0))
        inScope[place] = one.inScope[place] ?? 0
      if (one.inScope[place] !== 1) continue
      if (one.took[place] === 1 || (one.took[place] === -1 && took[place] === 0)) took[place] = one.took[place] ?? 0
    }
  }
  return { inScope, took }
}
