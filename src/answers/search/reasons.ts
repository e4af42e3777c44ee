import { dayBefore, type PlainDate } from '../../domain/plain-date.ts'
import { changesFrom } from '../../domain/register/changes.ts'
import { relativesOn } from '../../domain/register/carry.ts'
import { displayName, shortName } from '../../domain/register/labels.ts'
import type { Municipality, Register } from '../../domain/register/register.ts'
import { joinTexts, same, type Text } from '../../domain/text.ts'

const monthsNb = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "31. desember 2019"; "31 December 2019". */
export function dateInText(date: PlainDate): Text {
  const [year = '', month = '', day = ''] = date.split('-')
  const norwegian = `${Number(day)}. ${monthsNb[Number(month) - 1] ?? ''} ${year}`
  return { nb: norwegian, nn: norwegian, en: `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}` }
}

/** Why a municipality of another time leads to one of today: until when it was, and what it became. */
export function ledTo(register: Register, former: Municipality, now: Municipality, on: PlainDate): Text {
  const { validTo, code } = former
  if (validTo === null) return same('')
  const name = shortName(register, former.label)
  const whom = displayName(register, now)
  const change = changesFrom(register, code).find(({ date }) => date === validTo)
  const unit = change?.to.find((one) => relativesOn(register, one.code, change.date, on).includes(now.code))
  const direct = unit ? shortName(register, unit.label) : whom
  const [last, first] = [dateInText(dayBefore(validTo)), dateInText(validTo)]
  const own: Text = { nb: `${name} (${code}) var egen kommune til ${last.nb}`, nn: `${name} (${code}) var eigen kommune til ${last.nn}`, en: `${name} (${code}) was a municipality of its own until ${last.en}` }
  const onward = direct === shortName(register, now.label) || direct === whom ? [] : [{ nb: `nå ${whom}`, nn: `no ${whom}`, en: `now ${whom}` }]
  switch (change?.kind) {
    case 'merged':
    case 'enlarged':
      return joinTexts([own, { nb: `gikk inn i ${direct} ${first.nb}`, nn: `gjekk inn i ${direct} ${first.nn}`, en: `became part of ${direct} on ${first.en}` }, ...onward], ', ')
    case 'split':
      return joinTexts([own, { nb: `ble delt ${first.nb}; en del er ${whom}`, nn: `vart delt ${first.nn}; ein del er ${whom}`, en: `was divided on ${first.en}; a part is ${whom}` }], ', ')
    case 'renamed':
      return joinTexts([{ nb: `het ${name} til ${last.nb}`, nn: `heitte ${name} til ${last.nn}`, en: `was called ${name} until ${last.en}` }, ...onward], ', ')
    case 'renumbered':
      return joinTexts([{ nb: `${name} hadde nummer ${code} til ${last.nb}`, nn: `${name} hadde nummer ${code} til ${last.nn}`, en: `${name} had number ${code} until ${last.en}` }, ...onward], ', ')
    default:
      return joinTexts([{ nb: `${name} (${code}) ble til ${direct} ${first.nb}`, nn: `${name} (${code}) vart til ${direct} ${first.nn}`, en: `${name} (${code}) became ${direct} on ${first.en}` }, ...onward], ', ')
  }
}

export const isCalled = (county: string | null): Text =>
  county === null ? { nb: 'kommune', nn: 'kommune', en: 'municipality' } : { nb: `kommune i ${county}`, nn: `kommune i ${county}`, en: `municipality in ${county}` }

export const likeAPart = (text: string): Text => ({ nb: `en del av navnet ligner «${text}»`, nn: `ein del av namnet liknar «${text}»`, en: `a part of the name is like “${text}”` })

export const almost = (name: string): Text => ({ nb: `skrives nesten likt: ${name}`, nn: `blir skrive nesten likt: ${name}`, en: `is spelt almost alike: ${name}` })

export const tried: readonly Text[] = [
  { nb: 'navn og nummer som gjelder i dag, på norsk, samisk og kvensk', nn: 'namn og nummer som gjeld i dag, på norsk, samisk og kvensk', en: 'names and numbers of today, in Norwegian, Sami and Kven' },
  { nb: 'navn og nummer tilbake til 1838', nn: 'namn og nummer attende til 1838', en: 'names and numbers back to 1838' },
  { nb: 'det samme skrevet med ae, oe, aa, a og o for æ, ø og å', nn: 'det same skrive med ae, oe, aa, a og o for æ, ø og å', en: 'the same written with ae, oe, aa, a and o for æ, ø and å' },
  { nb: 'deler av navn, og navn som skrives nesten likt', nn: 'delar av namn, og namn som blir skrivne nesten likt', en: 'parts of names, and names spelt almost alike' },
  { nb: 'fylker, ordninger, eiere av ordninger, metoder og sider', nn: 'fylke, ordningar, eigarar av ordningar, metodar og sider', en: 'counties, schemes, owners of schemes, methods and pages' },
]
