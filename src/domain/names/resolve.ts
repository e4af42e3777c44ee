import type { PlainDate } from '../plain-date.ts'
import type { Municipality } from '../register/register.ts'
import { merge, ownFirst } from './candidates.ts'
import { countyWords, hasLainIn } from './counties.ts'
import { elsewhen, otherTimes } from './elsewhen.ts'
import { type Candidate, certain, type Match, question } from './match.ts'
import { bearersOn, type NameIndex } from './name-index.ts'
import { bearsTheName, liesElsewhere } from './reasons.ts'
import { suggestions } from './suggestions.ts'

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

/** Among those who bear a name on the day: the only one, or the one that county and place settle. */
export function amongBearers(
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
    return question('ambiguous', ownFirst(index, bear(index, bearers), context))
  }
  const [only] = bearers
  if (!only) return question('none', [])
  if (context.counties.length === 0 || own.length === 1) return certain(only)
  const namesakes = namesakesIn(index, name, context).filter(({ municipality }) => municipality.code !== only.code)
  if (namesakes.length > 0) return question('ambiguous', merge([...namesakes, ...bear(index, [only])]))
  if (!context.countySettles) return certain(only)
  const why = liesElsewhere(countyWords(register, context.counties, context.on))
  return question('ambiguous', [{ municipality: only, why }])
}

const bear = (index: NameIndex, municipalities: readonly Municipality[]): readonly Candidate[] =>
  municipalities.map((municipality) => ({ municipality, why: bearsTheName(index.register, municipality) }))

/** The county or region stands in the text: only those who lie there, or have borne the name there, are meant. */
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
  if (there.length > 1) return question('ambiguous', bear(index, there))
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
