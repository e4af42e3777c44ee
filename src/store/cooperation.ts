import { known } from '../domain/known.ts'
import { unknownFact } from '../domain/fact.ts'
import { relativesOn } from '../domain/register/carry.ts'
import { municipalityByCode, type Register } from '../domain/register/register.ts'
import type { FactLookupOfCooperation } from './fact-lookup.ts'
import type { Snapshot } from './snapshot.ts'

/** Groups that a municipality chooses to stand in for good. Health communities hold every municipality, and pilots of a scheme are the scheme itself. */
const fixedKinds: readonly string[] = ['regional-council', 'digital-network', 'joint-it', 'host-cooperation']

/**
 * How many registered fixed groups a municipality is a member of on a day, as far as the product's lists tell: 0 means that none
 * is known, not that there is none. Members are mostly known by the municipalities of today; of one that has been merged or
 * divided since, nothing is said.
 */
export function makeCooperation(register: Register, membershipsOn: Snapshot['membershipsOn']): FactLookupOfCooperation {
  const newest = [...register.byCode.values()].flat().reduce((last, { validFrom }) => (validFrom > last ? validFrom : last), '')
  return (code, on) => {
    if (!isSameSince(register, code, on, newest)) return unknownFact
    const groups = membershipsOn(code, on).filter(({ constellation, standing }) => standing === 'member' && fixedKinds.includes(constellation.kind))
    const distinct = new Set(groups.map(({ constellation }) => constellation.id)).size
    return { value: known(distinct), asOf: on, edition: null, dataset: 'constellations' }
  }
}

/** Whether a municipality has become exactly one of the newest division, and that one comes from it alone. */
function isSameSince(register: Register, code: string, on: string, newest: string): boolean {
  if (on >= newest) return municipalityByCode(register, code, on) !== undefined
  const [now, ...others] = relativesOn(register, code, on, newest)
  if (now === undefined || others.length > 0) return false
  const back = relativesOn(register, now, newest, on)
  return back.length === 1 && back[0] === code
}
