import { holdsOn, type PlainDate } from '../plain-date.ts'
import { lineOf } from '../register/carry.ts'
import { type County, countyCodeOf, type Register } from '../register/register.ts'
import { plain, withoutMarks } from './fold.ts'

const tidy = (text: string): string =>
  withoutMarks(text)
    .replace(/\bfylke(skommune|t)?$/, '')
    .trim()

const namedBy = (county: County, key: string): boolean => [county.name, ...county.aliases].some((name) => tidy(name) === key)

/** County numbers that a text names, whenever the county existed; a named region gives the counties it lies in. Empty: neither. */
export function countiesNamed(register: Register, text: string): readonly string[] {
  const key = tidy(text)
  if (key === '') return []
  const counties = register.counties.filter((county) => namedBy(county, key)).map((county) => county.code)
  if (counties.length > 0) return [...new Set(counties)]
  return register.regions.find((region) => withoutMarks(region.name) === key)?.counties ?? []
}

/** Whether a text is a county's name and nothing else ("Nordland", "Vestfold og Telemark fylke"), at any time. */
export const isCountyName = (register: Register, text: string): boolean => {
  const key = tidy(text)
  return register.counties.some((county) => namedBy(county, key))
}

/** The county in force on a day that a text names. */
export const countyNamedOn = (register: Register, text: string, on: PlainDate): County | undefined => {
  const key = tidy(text)
  return register.counties.find((county) => holdsOn(county, on) && namedBy(county, key))
}

/** Whether a municipality lies in, or has through its predecessors or successors lain in, one of the counties. */
export const hasLainIn = (register: Register, code: string, counties: readonly string[]): boolean =>
  [...lineOf(register, code)].some((member) => counties.includes(countyCodeOf(member)))

/** All names and spellings of counties and regions, longest first: what may stand beside a municipality's name. */
export function placeNames(register: Register): readonly string[] {
  const names = [...register.counties.flatMap((c) => [c.name, ...c.aliases]), ...register.regions.map((r) => r.name)]
  return [...new Set(names.map(plain))].toSorted((a, b) => b.length - a.length)
}
