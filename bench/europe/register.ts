import type { Alias } from '../../src/domain/names/name-index.ts'
import type { County, Municipality, RegisterParts, Succession } from '../../src/domain/register/register.ts'
import { type Chance, chance } from './chance.ts'
import { countyName, placeName, tongueCount } from './place-names.ts'

/** One period of one unit, with what the made-up lists and figures are made from. */
export interface Unit extends Municipality {
  readonly county: number
  /** Inhabitants in the first year, and growth a year. */
  readonly people: number
  readonly growth: number
  readonly formerly: string | null
}

export interface MadeRegister {
  readonly parts: RegisterParts
  readonly aliases: readonly Alias[]
  readonly units: readonly Unit[]
  /** Units in force on 1 January, by year. */
  readonly inForce: ReadonlyMap<number, readonly Unit[]>
}

export const firstYear = 2006
export const lastYear = 2025
export const years: readonly number[] = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)

type Open = { -readonly [K in keyof Unit]: Unit[K] }

/** Numbers of two characters as Norway's counties have: digits for some, a letter first for most. Not those of no county. */
function countyCodes(count: number): readonly string[] {
  const signs = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const digits = Array.from({ length: 89 }, (_, i) => String(10 + i)).filter((code) => !/^2[1-9]/.test(code))
  const letters = signs.slice(10).flatMap((first) => signs.map((second) => first + second))
  const numeric = Math.min(digits.length, Math.ceil(count / 12))
  return [...digits.slice(0, numeric), ...letters].slice(0, count)
}

const isNumeric = (code: string): boolean => /^\d/.test(code)
const placeIn = (county: string, at: number): string => county + (isNumeric(county) ? String(at).padStart(2, '0') : at.toString(36).toUpperCase().padStart(2, '0'))

/**
 * A register of `count` units and 20 years of changes, about one unit in a hundred a year: mergers, enlargements, new
 * names, new numbers and splits. About one unit in ten bears the name of another; one in twelve has names in two languages.
 */
export function madeRegister(count: number, seed: number): MadeRegister {
  const chances = chance(seed)
  const codes = countyCodes(Math.max(4, Math.min(1016, Math.round(count / 96))))
  const day = '1990-01-01'
  const taken: string[] = []
  const takenSet = new Set<string>()
  const newLabel = (county: number): string => {
    if (taken.length > 50 && chances.is(0.055)) return taken[chances.below(taken.length)] ?? ''
    const tongue = county % tongueCount
    let name = placeName(tongue, chances)
    for (let tries = 0; takenSet.has(name) && tries < 12; tries++) name = placeName(tongue, chances)
    if (chances.is(0.08)) name = `${name} - ${placeName(tongue + 3, chances)}`
    takenSet.add(name)
    taken.push(name)
    return name
  }
  const counties = codes.map((code, i): County => ({ code, name: countyName(i, placeName(i % tongueCount, chances)) + (i < 300 ? '' : ` ${i}`), validFrom: day, validTo: null, aliases: [] }))
  const next = codes.map(() => 0)
  const current: Open[][] = codes.map(() => [])
  const units: Open[] = []
  const successions: Succession[] = []
  const open = (county: number, label: string, from: string, people: number, formerly: string | null, code?: string): Open => {
    const at = next[county] ?? 0
    if (code === undefined) next[county] = at + 1
    const made = { code: code ?? placeIn(codes[county] ?? '', at), label, validFrom: from, validTo: null, county, people, growth: (chances.next() - 0.55) * 0.02, formerly }
    units.push(made)
    return made
  }
  const share = (county: number): number => (isNumeric(codes[county] ?? '') ? 60 : 1200)
  for (let made = 0, county = 0; made < count; county = (county + 1) % codes.length) {
    if ((next[county] ?? 0) >= share(county)) continue
    const people = Math.round(60 + 2200 * Math.exp(1.25 * gauss(chances)))
    current[county]?.push(open(county, newLabel(county), day, people, null))
    made++
  }
  const inForce = new Map<number, readonly Unit[]>()
  for (const year of years) {
    const on = `${year}-01-01`
    if (year > firstYear) for (let touched = 0; touched < count * 0.01; ) touched += change(on)
    inForce.set(year, current.flat())
  }

  /** One change in one county; gives how many units it touched. */
  function change(on: string): number {
    const county = chances.below(codes.length)
    const here = current[county] ?? []
    const isFull = isNumeric(codes[county] ?? '') && (next[county] ?? 0) > 95
    if (here.length < 6 || isFull) return 0.2
    const kind = chances.next()
    const at = chances.below(here.length - 4)
    const first = here[at]
    if (!first || first.validFrom === on) return 0.2
    const follow = (from: Unit, to: Unit): void => void successions.push({ date: on, fromCode: from.code, fromLabel: from.label, toCode: to.code, toLabel: to.label })
    const replace = (old: readonly Open[], by: readonly Open[]): void => {
      for (const one of old) one.validTo = on
      for (const one of old) for (const other of by) follow(one, other)
      here.splice(at, old.length, ...by)
    }
    if (kind < 0.45) {
      const old = here.slice(at, at + 2 + chances.below(3)).filter(({ validFrom }) => validFrom < on)
      if (old.length < 2 || old.some((one, i) => one !== here[at + i])) return 0.2
      const people = old.reduce((sum, one) => sum + one.people, 0)
      replace(old, [open(county, chances.is(0.6) ? first.label : newLabel(county), on, people, first.label)])
      return old.length
    }
    if (kind < 0.55) {
      const joins = here[at + 1]
      if (!joins || joins.validFrom === on) return 0.2
      joins.validTo = on
      here.splice(at + 1, 1)
      follow(first, first)
      follow(joins, first)
      return 2
    }
    if (kind < 0.75) replace([first], [open(county, newLabel(county), on, first.people, first.label, first.code)])
    else if (kind < 0.92) replace([first], [open(county, first.label, on, first.people, null)])
    else replace([first], [open(county, first.label, on, Math.ceil(first.people * 0.7), null), open(county, newLabel(county), on, Math.ceil(first.people * 0.3), first.label)])
    return 1
  }

  const districts = units.filter(({ people }) => people > 60_000).slice(0, 60).flatMap(({ code, county }) => [1, 2, 3].map((n) => ({ name: `${placeName(county, chances)} ${n}`, code })))
  const regions = codes.slice(0, 80).map((code, i) => ({ name: `${placeName(i, chances)}gau ${i}`, counties: [code, codes[(i + 1) % codes.length] ?? code] }))
  const aliases = units.filter((_, i) => i % 97 === 0).map(({ label, county }, i) => ({ alias: `${placeName(county + 1, chances)}ia ${i}`, name: label.split(' - ')[0] ?? label }))
  return { parts: { municipalities: units.map(({ code, label, validFrom, validTo }) => ({ code, label, validFrom, validTo })), successions, counties, regions, districts }, aliases, units, inForce }
}

/** A number of the normal distribution (Box and Muller 1958). */
const gauss = (chances: Chance): number => Math.sqrt(-2 * Math.log(1 - chances.next())) * Math.cos(2 * Math.PI * chances.next())
