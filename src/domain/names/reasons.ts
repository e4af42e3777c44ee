import type { PlainDate } from '../plain-date.ts'
import { relativesOn } from '../register/carry.ts'
import { changesFrom, type ChangeKind } from '../register/changes.ts'
import { displayName, withoutBrackets } from '../register/labels.ts'
import type { Municipality, Register } from '../register/register.ts'
import type { Text } from '../text.ts'

/** Why a municipality is a candidate for a printed text: sentences shown beside the candidate. */
export const bearsTheName = (register: Register, municipality: Municipality): Text => {
  const name = displayName(register, municipality)
  return {
    nb: `heter ${name} på denne datoen`,
    nn: `heiter ${name} på denne datoen`,
    en: `is called ${name} on this date`,
  }
}

export const isSpeltAlike = (register: Register, municipality: Municipality): Text => {
  const name = displayName(register, municipality)
  return {
    nb: `skrives nesten likt: ${name}`,
    nn: `blir skrive nesten likt: ${name}`,
    en: `is spelt almost alike: ${name}`,
  }
}

export const liesElsewhere = (county: string): Text => ({
  nb: `har navnet, men ligger ikke i ${county}`,
  nn: `har namnet, men ligg ikkje i ${county}`,
  en: `bears the name, but does not lie in ${county}`,
})

export const numberSays = (code: string): Text => ({
  nb: `nummeret ${code} sier dette`,
  nn: `nummeret ${code} seier dette`,
  en: `the number ${code} says so`,
})

export const nameSays = (name: string): Text => ({
  nb: `navnet «${name}» sier dette`,
  nn: `namnet «${name}» seier dette`,
  en: `the name “${name}” says so`,
})

export const mayBeIndependent = (name: string): Text => ({
  nb: `ligger i ${name}, men kan være en egen virksomhet`,
  nn: `ligg i ${name}, men kan vere ei eiga verksemd`,
  en: `lies in ${name}, but may be a body of its own`,
})

export const isDistrictOf = (register: Register, municipality: Municipality): Text => {
  const name = displayName(register, municipality)
  return { nb: `er en bydel i ${name}`, nn: `er ein bydel i ${name}`, en: `is a city district of ${name}` }
}

const became: Record<ChangeKind, (what: string, whom: string) => Text> = {
  relabelled: (what, whom) => ({ nb: `${what} er ${whom}`, nn: `${what} er ${whom}`, en: `${what} is ${whom}` }),
  renamed: (what, whom) => ({
    nb: `${what} skiftet navn til ${whom}`,
    nn: `${what} skifta namn til ${whom}`,
    en: `${what} was renamed ${whom}`,
  }),
  renumbered: (what, whom) => ({
    nb: `${what} fikk nytt nummer som ${whom}`,
    nn: `${what} fekk nytt nummer som ${whom}`,
    en: `${what} was renumbered as ${whom}`,
  }),
  'renumbered-and-renamed': (what, whom) => ({
    nb: `${what} ble til ${whom}`,
    nn: `${what} vart til ${whom}`,
    en: `${what} became ${whom}`,
  }),
  merged: (what, whom) => ({
    nb: `${what} gikk inn i ${whom}`,
    nn: `${what} gjekk inn i ${whom}`,
    en: `${what} became part of ${whom}`,
  }),
  enlarged: (what, whom) => ({
    nb: `${what} ble utvidet til ${whom}`,
    nn: `${what} vart utvida til ${whom}`,
    en: `${what} was enlarged to ${whom}`,
  }),
  split: (what, whom) => ({
    nb: `${what} ble delt; en del er ${whom}`,
    nn: `${what} vart delt; ein del er ${whom}`,
    en: `${what} was split; a part is ${whom}`,
  }),
  'part-moved': (what, whom) => ({
    nb: `en del av ${what} gikk til ${whom}`,
    nn: `ein del av ${what} gjekk til ${whom}`,
    en: `a part of ${what} went to ${whom}`,
  }),
}

/**
 * "Skedsmo gikk inn i Lillestrøm 2020-01-01": the change that ended, or made, the bearer of the printed name.
 * Where more has happened between that change and the candidate, the candidate's name follows: "…, nå Kinn".
 */
export function followed(register: Register, bearer: Municipality, candidate: Municipality, on: PlainDate): Text {
  const whom = displayName(register, candidate)
  const bearerName = withoutBrackets(bearer.label)
  if (bearer.validFrom > on) return cameTo(register, bearer, candidate, on)
  const change = changesFrom(register, bearer.code).find((c) => c.date === bearer.validTo)
  const direct = change?.to.find((unit) => relativesOn(register, unit.code, change.date, on).includes(candidate.code))
  const next = direct ? withoutBrackets(direct.label) : whom
  const words = dated(
    became[change?.kind ?? 'renumbered-and-renamed'](bearerName, next),
    change?.date ?? bearer.validTo ?? '',
  )
  return next === withoutBrackets(candidate.label) || next === whom ? words : nowCalled(words, whom)
}

/** The bearer is yet to come: what becomes of the candidate when it does. */
function cameTo(register: Register, bearer: Municipality, candidate: Municipality, on: PlainDate): Text {
  const changes = changesFrom(register, candidate.code).filter((c) => c.date > on && c.date <= bearer.validFrom)
  const direct = changes.find((c) => c.date === bearer.validFrom && c.to.some((unit) => unit.code === bearer.code))
  const name = displayName(register, candidate)
  return dated(became[direct?.kind ?? 'renumbered-and-renamed'](name, withoutBrackets(bearer.label)), bearer.validFrom)
}

const dated = (words: Text, date: string): Text => ({
  nb: `${words.nb} ${date}`,
  nn: `${words.nn} ${date}`,
  en: `${words.en} ${date}`,
})

const nowCalled = (words: Text, whom: string): Text => ({
  nb: `${words.nb}, nå ${whom}`,
  nn: `${words.nn}, no ${whom}`,
  en: `${words.en}, now ${whom}`,
})
