import { dayBefore, holdsOn, type PlainDate, yearOf } from '../plain-date.ts'
import { relativesOn } from '../register/carry.ts'
import { shortName } from '../register/labels.ts'
import { municipalityByCode, type Municipality } from '../register/register.ts'
import { countyWords, hasLainIn } from './counties.ts'
import { type Candidate, certain, type Match, question } from './match.ts'
import { bearersEver, bearersOn, type NameIndex } from './name-index.ts'
import { nearNames } from './near-names.ts'
import { bearsTheName, followed, isSpeltAlike, liesElsewhere } from './reasons.ts'

/** What is known beside a printed name. */
export interface NameContext {
  /** The day whose municipalities are meant. */
  readonly on: PlainDate
  /** Numbers of the county whose list it is, if it is one county's or one row's; empty otherwise. */
  readonly counties: readonly string[]
  /** Whether that county settles a namesake: yes for an applicant, no for a partner, who may come from elsewhere. */
  readonly countySettles: boolean
}

/** Counties named in the text itself, beside the name; they bind, where the list's own county only helps. */
export interface NamedPlace {
  readonly words: string
  readonly counties: readonly string[]
}

/** Finds the municipality a bare name means on a day: in force, else once or later in force, else nearly so spelt. */
export function resolve(index: NameIndex, name: string, context: NameContext, place: NamedPlace | null): Match {
  const inForce = bearersOn(index, name, context.on)
  if (inForce.length > 0) return amongBearers(index, name, inForce, context, place)
  const former = otherTimes(index, name, context, place)
  return former ?? suggestions(index, name, context)
}

function amongBearers(
  index: NameIndex,
  name: string,
  bearers: readonly Municipality[],
  context: NameContext,
  place: NamedPlace | null,
): Match {
  const { register } = index
  if (place) return inPlace(index, name, bearers, context, place)
  const own = bearers.filter((m) => hasLainIn(register, m.code, context.counties))
  const [settled] = own
  if (bearers.length > 1) {
    if (context.countySettles && own.length === 1 && settled) return certain(settled)
    return question(
      'ambiguous',
      ownFirst(
        index,
        bearers.map((m) => bear(index, m)),
        context,
      ),
    )
  }
  const [only] = bearers
  if (!only) return question('none', [])
  if (context.counties.length === 0 || own.length === 1) return certain(only)
  const namesakes = namesakesIn(index, name, context).filter(({ municipality }) => municipality.code !== only.code)
  if (namesakes.length > 0) return question('ambiguous', merge([...namesakes, bear(index, only)]))
  if (!context.countySettles) return certain(only)
  const why = liesElsewhere(countyWords(register, context.counties, context.on))
  return question('ambiguous', [{ municipality: only, why }])
}

const bear = (index: NameIndex, municipality: Municipality): Candidate => ({
  municipality,
  why: bearsTheName(index.register, municipality),
})

/**
 * The county or region stands in the text itself: only those who lie there, or have borne the name there, are
 * meant.
 */
function inPlace(
  index: NameIndex,
  name: string,
  bearers: readonly Municipality[],
  context: NameContext,
  place: NamedPlace,
): Match {
  const there = bearers.filter((m) => hasLainIn(index.register, m.code, place.counties))
  const [only] = there
  if (there.length === 1 && only) return certain(only)
  if (there.length > 1)
    return question(
      'ambiguous',
      there.map((m) => bear(index, m)),
    )
  const renamed = otherTimes(index, name, context, place)
  if (renamed?.municipality) return renamed
  const elsewhere = bearers.map((m) => ({ municipality: m, why: liesElsewhere(place.words) }))
  return question('ambiguous', merge([...(renamed?.candidates ?? []), ...elsewhere]))
}

/**
 * Namesakes of other times that lie in the list's county: "Nes" in Buskerud's list of 2021 may be what is now
 * Nesbyen.
 */
function namesakesIn(index: NameIndex, name: string, context: NameContext): readonly Candidate[] {
  return elsewhen(index, name, context.on, context.counties).flatMap(({ candidates }) => candidates)
}

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

function otherTimes(index: NameIndex, name: string, context: NameContext, place: NamedPlace | null): Match | null {
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

/**
 * How many years from its time a name may still stand for the municipality under its other name; and a misspelt
 * one.
 */
const rememberedYears = 30
const nearbyYears = 10

/**
 * Nesbyen may be called Nes for years after; "Ofoten", of before 1884, means Evenes no more. A name in another
 * language holds at any time.
 */
const isStillMeant = ({ register }: NameIndex, bearer: Municipality, now: Municipality, on: PlainDate): boolean =>
  yearsFrom(bearer, on) <= rememberedYears || shortName(register, bearer.label) === shortName(register, now.label)

function suggestions(index: NameIndex, name: string, context: NameContext): Match {
  const { register } = index
  const candidates = nearNames(index, name).flatMap(({ key, bearers }): readonly Candidate[] => {
    const inForce = bearers.filter((bearer) => holdsOn(bearer, context.on))
    if (inForce.length > 0)
      return inForce.map((municipality) => ({ municipality, why: isSpeltAlike(register, municipality) }))
    return elsewhen(index, key, context.on)
      .filter(({ bearer }) => isNearInTime(bearer, context.on))
      .flatMap((e) => e.candidates)
  })
  const few = ownFirst(index, merge(candidates), context).slice(0, 6)
  return question(few.length === 0 ? 'none' : 'suggested', few)
}

const isNearInTime = (bearer: Municipality, on: PlainDate): boolean => yearsFrom(bearer, on) <= nearbyYears

/** Whole years between a day and the time when a municipality bore its name; 0 on a day within it. */
function yearsFrom({ validFrom, validTo }: Municipality, on: PlainDate): number {
  if (validFrom > on) return yearOf(validFrom) - yearOf(on)
  return validTo === null || on < validTo ? 0 : yearOf(on) - yearOf(validTo)
}

/** One candidate a municipality, the first reason kept. */
export const merge = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const seen = new Map<string, Candidate>()
  for (const candidate of candidates)
    if (!seen.has(candidate.municipality.code)) seen.set(candidate.municipality.code, candidate)
  return [...seen.values()]
}

const ownFirst = (index: NameIndex, candidates: readonly Candidate[], context: NameContext): readonly Candidate[] => {
  const isOwn = (c: Candidate): number => (hasLainIn(index.register, c.municipality.code, context.counties) ? 0 : 1)
  return context.counties.length === 0 ? candidates : candidates.toSorted((a, b) => isOwn(a) - isOwn(b))
}
