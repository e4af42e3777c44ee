import { dayBefore, holdsOn, type PlainDate, yearOf } from '../plain-date.ts'
import { relativesOn } from '../register/carry.ts'
import { shortName } from '../register/labels.ts'
import { municipalityByCode, type Municipality } from '../register/register.ts'
import { merge, ownFirst } from './candidates.ts'
import { hasLainIn } from './counties.ts'
import { type Candidate, certain, type Match, question } from './match.ts'
import { bearersEver, type NameIndex } from './name-index.ts'
import { followed } from './reasons.ts'
import type { NameContext, NamedPlace } from './resolve.ts'

/** One who bore a name at another time. */
export interface Elsewhen {
  readonly bearer: Municipality
  readonly candidates: readonly Candidate[]
  /** The same unit under another name or number, and nothing else: no merger, no split. */
  readonly sameUnit: boolean
}

/**
 * Those who bore the name at another time, nearest in time first, with their relatives on the day; `counties`
 * keeps those who have lain there.
 */
export function elsewhen(
  index: NameIndex,
  name: string,
  on: PlainDate,
  counties?: readonly string[],
): readonly Elsewhen[] {
  const { register } = index
  const bearers = bearersEver(index, name)
    .filter((bearer) => !holdsOn(bearer, on) && (!counties || hasLainIn(register, bearer.code, counties)))
    .toSorted((a, b) => yearsFrom(a, on) - yearsFrom(b, on))
  return bearers.flatMap((bearer) => {
    const isFormer = bearer.validTo !== null && bearer.validTo <= on
    const holder = isFormer ? dayBefore(bearer.validTo ?? on) : bearer.validFrom
    const relatives = relativesOn(register, bearer.code, holder, on)
    const [only] = relatives
    const back = only && relatives.length === 1 ? relativesOn(register, only, on, holder) : []
    const candidates = relatives.flatMap((code) => {
      const municipality = municipalityByCode(register, code, on)
      return municipality ? [{ municipality, why: followed(register, bearer, municipality, on) }] : []
    })
    return candidates.length === 0
      ? []
      : [{ bearer, candidates, sameUnit: back.length === 1 && back[0] === bearer.code }]
  })
}

/** What a name means that nobody bears on the day, or bears in the place: null when nobody has ever borne it there. */
export function otherTimes(
  index: NameIndex,
  name: string,
  context: NameContext,
  place: NamedPlace | null,
): Match | null {
  const found = elsewhen(index, name, context.on, place?.counties)
  if (found.length === 0) return null
  const candidates = merge(found.flatMap((f) => f.candidates))
  const [only] = candidates
  // The bearer nearest in time decides: Borre of 2002 is the Horten of 2003, whatever an older Borre went into.
  const [nearest] = found
  if (
    candidates.length === 1 &&
    only &&
    nearest?.sameUnit &&
    isStillMeant(index, nearest.bearer, only.municipality, context.on)
  ) {
    return certain(only.municipality)
  }
  return question('ambiguous', ownFirst(index, candidates, context))
}

/** How many years from its time a name may still stand for the municipality under its other name. */
const rememberedYears = 30

/**
 * Nesbyen may be called Nes for years after; "Ofoten", of before 1884, means Evenes no more. A name in another
 * language holds at any time.
 */
const isStillMeant = ({ register }: NameIndex, bearer: Municipality, now: Municipality, on: PlainDate): boolean =>
  yearsFrom(bearer, on) <= rememberedYears || shortName(register, bearer.label) === shortName(register, now.label)

/** Whole years between a day and the time when a municipality bore its name; 0 on a day within it. */
export function yearsFrom({ validFrom, validTo }: Municipality, on: PlainDate): number {
  if (validFrom > on) return yearOf(validFrom) - yearOf(on)
  return validTo === null || on < validTo ? 0 : yearOf(on) - yearOf(validTo)
}
