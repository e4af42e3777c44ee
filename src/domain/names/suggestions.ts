import { holdsOn } from '../plain-date.ts'
import { merge, ownFirst } from './candidates.ts'
import { elsewhen, yearsFrom } from './elsewhen.ts'
import { type Candidate, type Match, question } from './match.ts'
import type { NameIndex } from './name-index.ts'
import { nearNames } from './near-names.ts'
import { isSpeltAlike } from './reasons.ts'
import type { NameContext } from './resolve.ts'

/** How many years from its time a misspelt name may still be meant, and how many candidates a person is shown. */
const nearbyYears = 10
const mostShown = 6

/** Those whose names are nearly so spelt, in force or lately gone or soon to come; none when there are none. */
export function suggestions(index: NameIndex, name: string, context: NameContext): Match {
  const { register } = index
  const candidates = nearNames(index, name).flatMap(({ key, bearers }): readonly Candidate[] => {
    const inForce = bearers.filter((bearer) => holdsOn(bearer, context.on))
    if (inForce.length > 0) {
      return inForce.map((municipality) => ({ municipality, why: isSpeltAlike(register, municipality) }))
    }
    return elsewhen(index, key, context.on)
      .filter(({ bearer }) => yearsFrom(bearer, context.on) <= nearbyYears)
      .flatMap((e) => e.candidates)
  })
  const few = ownFirst(index, merge(candidates), context).slice(0, mostShown)
  return question(few.length === 0 ? 'none' : 'suggested', few)
}
