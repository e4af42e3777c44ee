import { holdsOn, type PlainDate } from '../plain-date.ts'
import { lineOf } from '../register/carry.ts'
import { type County, countyCodeOf, groupBy, type Register } from '../register/register.ts'
import { asciiForms, withoutMarks } from './fold.ts'

/** A county or region that may stand beside a municipality's name; `key` is its folded writing. */
export interface PlaceName {
  readonly name: string
  readonly key: string
  readonly counties: readonly string[]
}

interface Places {
  readonly counties: ReadonlyMap<string, readonly County[]>
  readonly regions: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlyMap<string, readonly PlaceName[]>
  readonly lines: Map<string, ReadonlySet<string>>
}

const built = new WeakMap<Register, Places>()

const placesOf = (register: Register): Places => {
  const known = built.get(register) ?? build(register)
  built.set(register, known)
  return known
}

function build(register: Register): Places {
  const named = register.counties.flatMap((county) =>
    [county.name, ...county.aliases].flatMap((name) => keysOf(name).map((key) => ({ key, name, county }))),
  )
  const groups = groupBy(named, ({ key }) => key)
  const counties = new Map([...groups].map(([key, group]) => [key, group.map(({ county }) => county)]))
  const codes = [...counties].map(([key, group]) => ({ key, counties: [...new Set(group.map(({ code }) => code))] }))
  const regions = register.regions.flatMap((region) =>
    keysOf(region.name).map((key) => ({ key, name: region.name, counties: region.counties })),
  )
  const names = [...codes.map((c) => ({ ...c, name: groups.get(c.key)?.[0]?.name ?? c.key })), ...regions]
  return {
    counties,
    regions: new Map(regions.map((region) => [region.key, region.counties])),
    names: groupBy(names, ({ key }) => key),
    lines: new Map(),
  }
}

/** A name as written, without æøå, and of several words also by its first letters ("M&R" for Møre og Romsdal). */
function keysOf(name: string): readonly string[] {
  const key = withoutMarks(name)
  const initials = key.split(' ').map((word) => (word === 'og' ? 'og' : word.slice(0, 1)))
  return [...new Set([key, ...asciiForms(name), ...(initials[1] === 'og' ? [initials.join(' ')] : [])])]
}

const tidy = (text: string): string =>
  withoutMarks(text.replace(/(\S)&(\S)/g, '$1 & $2'))
    .replace(/\bfylke(skommune|t)?$/, '')
    .trim()

/**
 * County numbers that a text names, whenever the county existed; a named region gives the counties it lies in.
 * Empty: neither.
 */
export function countiesNamed(register: Register, text: string): readonly string[] {
  const key = tidy(text)
  const { counties, regions } = placesOf(register)
  const found = counties.get(key)
  return found ? [...new Set(found.map(({ code }) => code))] : (regions.get(key) ?? [])
}

/** Whether a text is a county's name and nothing else ("Nordland", "Vestfold og Telemark fylke"), at any time. */
export const isCountyName = (register: Register, text: string): boolean => placesOf(register).counties.has(tidy(text))

/** Whether a municipality lies in, or has through its predecessors or successors lain in, one of the counties. */
export function hasLainIn(register: Register, code: string, counties: readonly string[]): boolean {
  if (counties.length === 0) return false
  if (!register.successionsFrom.has(code) && !register.successionsTo.has(code)) return counties.includes(countyCodeOf(code))
  const { lines } = placesOf(register)
  let lain = lines.get(code)
  if (!lain) {
    lain = new Set([...lineOf(register, code)].map(countyCodeOf))
    lines.set(code, lain)
  }
  return counties.some((county) => lain.has(county))
}

/** The counties and regions with exactly this folded writing: what may stand beside a municipality's name. */
export const placesWritten = (register: Register, key: string): readonly PlaceName[] => placesOf(register).names.get(key) ?? []

/** The names of some counties on a day, for a sentence: "Nordland / Troms". */
export const countyWords = (register: Register, codes: readonly string[], on: PlainDate): string => {
  const nameOf = (code: string): string | undefined => {
    const all = register.countiesByCode.get(code) ?? []
    return (all.find((county) => holdsOn(county, on)) ?? all.at(-1))?.name
  }
  return [...new Set(codes.flatMap((code) => nameOf(code) ?? []))].join(' / ')
}
