import { dayBefore, holdsOn, type PlainDate } from '../plain-date.ts'
import { relativesOn } from '../register/carry.ts'
import { municipalityByCode, type Municipality } from '../register/register.ts'
import { hasLainIn } from './counties.ts'
import { type Candidate, certain, type Match, question } from './match.ts'
import { bearersEver, bearersOn, type NameIndex, nearNames } from './name-index.ts'
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

function amongBearers(index: NameIndex, name: string, bearers: readonly Municipality[], context: NameContext, place: NamedPlace | null): Match {
  const { register } = index
  const bear = (m: Municipality): Candidate => ({ municipality: m, why: bearsTheName(register, m) })
  if (place) {
    const there = bearers.filter((m) => hasLainIn(register, m.code, place.counties))
    const [only] = there
    if (there.length === 1 && only) return certain(only)
    if (there.length > 1) return question('ambiguous', there.map(bear))
    const renamed = otherTimes(index, name, context, place)
    const elsewhere = bearers.map((m) => ({ municipality: m, why: liesElsewhere(place.words) }))
    return question('ambiguous', merge([...(renamed ? candidatesOf(renamed, bear) : []), ...elsewhere]))
  }
  const own = bearers.filter((m) => hasLainIn(register, m.code, context.counties))
  const [only] = bearers
  if (bearers.length === 1 && only) {
    if (context.counties.length === 0 || own.length === 1) return certain(only)
    const namesakes = namesakesIn(index, name, context)
    return namesakes.length === 0 ? certain(only) : question('ambiguous', merge([...namesakes, bear(only)]))
  }
  const [settled] = own
  if (context.countySettles && own.length === 1 && settled) return certain(settled)
  return question('ambiguous', ownFirst(index, bearers.map(bear), context))
}

/** Namesakes of other times that lie in the list's county: "Nes" in Buskerud's list of 2021 may be what is now Nesbyen. */
function namesakesIn(index: NameIndex, name: string, context: NameContext): readonly Candidate[] {
  return elsewhen(index, name, context.on)
    .filter(({ bearer }) => hasLainIn(index.register, bearer.code, context.counties))
    .flatMap(({ candidates }) => candidates)
}

export interface Elsewhen {
  readonly bearer: Municipality
  readonly candidates: readonly Candidate[]
  /** The same unit under another name or number, and nothing else: no merger, no split. */
  readonly sameUnit: boolean
}

/** Those who bore the name at another time, with their relatives on the day. */
export function elsewhen(index: NameIndex, name: string, on: PlainDate): readonly Elsewhen[] {
  const { register } = index
  const bearers = bearersEver(index, name).filter((bearer) => !holdsOn(bearer, on))
  return bearers.flatMap((bearer) => {
    const isFormer = bearer.validTo !== null && bearer.validTo <= on
    const holder = isFormer ? dayBefore(bearer.validTo ?? on) : bearer.validFrom
    const relatives = relativesOn(register, bearer.code, holder, on)
    const [only] = relatives
    const back = only && relatives.length === 1 ? relativesOn(register, only, on, holder) : []
    const candidates = relatives.flatMap((code) => {
      const municipality = municipalityByCode(register, code, on)
      return municipality ? [{ municipality, why: followed(register, bearer, municipality, isFormer) }] : []
    })
    return candidates.length === 0 ? [] : [{ bearer, candidates, sameUnit: back.length === 1 && back[0] === bearer.code }]
  })
}

function otherTimes(index: NameIndex, name: string, context: NameContext, place: NamedPlace | null): Match | null {
  const all = elsewhen(index, name, context.on)
  const found = place ? all.filter(({ bearer }) => hasLainIn(index.register, bearer.code, place.counties)) : all
  if (found.length === 0) return null
  const candidates = merge(found.flatMap((f) => f.candidates))
  const [only] = candidates
  if (candidates.length === 1 && only && found.every((f) => f.sameUnit)) return certain(only.municipality)
  return question('ambiguous', ownFirst(index, candidates, context))
}

/** How many years from its time a misspelt name may still be meant. */
const nearbyYears = 10

function suggestions(index: NameIndex, name: string, context: NameContext): Match {
  const { register } = index
  const candidates = nearNames(index, name).flatMap(({ key, bearers }): readonly Candidate[] => {
    const inForce = bearers.filter((bearer) => holdsOn(bearer, context.on))
    if (inForce.length > 0) return inForce.map((municipality) => ({ municipality, why: isSpeltAlike(register, municipality) }))
    return elsewhen(index, key, context.on)
      .filter(({ bearer }) => isNearInTime(bearer, context.on))
      .flatMap((e) => e.candidates)
  })
  const few = ownFirst(index, merge(candidates), context).slice(0, 6)
  return question(few.length === 0 ? 'none' : 'suggested', few)
}

function isNearInTime(bearer: Municipality, on: PlainDate): boolean {
  const gap = (later: PlainDate, earlier: PlainDate): number => Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))
  return bearer.validFrom > on ? gap(bearer.validFrom, on) <= nearbyYears : bearer.validTo === null || gap(on, bearer.validTo) <= nearbyYears
}

const candidatesOf = (match: Match, bear: (m: Municipality) => Candidate): readonly Candidate[] =>
  match.municipality ? [bear(match.municipality)] : match.candidates

/** One candidate a municipality, the first reason kept. */
export const merge = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const seen = new Map<string, Candidate>()
  for (const candidate of candidates) if (!seen.has(candidate.municipality.code)) seen.set(candidate.municipality.code, candidate)
  return [...seen.values()]
}

const ownFirst = (index: NameIndex, candidates: readonly Candidate[], context: NameContext): readonly Candidate[] => {
  const isOwn = (c: Candidate): number => (hasLainIn(index.register, c.municipality.code, context.counties) ? 0 : 1)
  return context.counties.length === 0 ? candidates : candidates.toSorted((a, b) => isOwn(a) - isOwn(b))
}
