import { inOrder } from '../in-order.ts'
import type { PlainDate, Validity } from '../plain-date.ts'
import { holdsOn } from '../plain-date.ts'

/** One period of one municipality number: the number alone is not a municipality, (code, validity) is. */
export interface Municipality extends Validity {
  readonly code: string
  /** The register's own label: "Våler (Hedmark)", "Guovdageaidnu - Kautokeino". */
  readonly label: string
}

/** One dated row of the register's change list: whom a municipality followed, not how large a share. */
export interface Succession {
  readonly date: PlainDate
  readonly fromCode: string
  readonly fromLabel: string
  readonly toCode: string
  readonly toLabel: string
}

export interface County extends Validity {
  readonly code: string
  readonly name: string
  /** Other spellings and languages of the name. */
  readonly aliases: readonly string[]
}

/** A named region that people put beside a name ("Bø i Vesterålen") and the counties it lies in. */
export interface Region {
  readonly name: string
  readonly counties: readonly string[]
}

/** A city district with its municipality's code, valid as long as that code. */
export interface District {
  readonly name: string
  readonly code: string
}

/** Municipalities and counties through time, indexed for look-up; built once per data version by `makeRegister`. */
export interface Register {
  readonly municipalities: readonly Municipality[]
  readonly successions: readonly Succession[]
  readonly counties: readonly County[]
  readonly regions: readonly Region[]
  readonly districts: readonly District[]
  readonly byCode: ReadonlyMap<string, readonly Municipality[]>
  readonly countiesByCode: ReadonlyMap<string, readonly County[]>
  readonly successionsFrom: ReadonlyMap<string, readonly Succession[]>
  readonly successionsTo: ReadonlyMap<string, readonly Succession[]>
}

export type RegisterParts = Pick<Register, 'municipalities' | 'successions' | 'counties' | 'regions' | 'districts'>

/**
 * Indexes the parts of the register. Rows that are not municipalities (9999 not stated, 21xx–25xx Svalbard and
 * shelf) are left out.
 */
export function makeRegister(parts: RegisterParts): Register {
  const municipalities = parts.municipalities
    .filter(({ code }) => !notMunicipal.test(code))
    .toSorted((a, b) => inOrder(a.code, b.code) || inOrder(a.validFrom, b.validFrom))
  return {
    ...parts,
    municipalities,
    byCode: groupBy(municipalities, ({ code }) => code),
    countiesByCode: groupBy(parts.counties, ({ code }) => code),
    successionsFrom: groupBy(parts.successions, ({ fromCode }) => fromCode),
    successionsTo: groupBy(parts.successions, ({ toCode }) => toCode),
  }
}

const notMunicipal = /^(2[1-9]|99)/

/** The municipality that held a number on a day, or undefined. */
export const municipalityByCode = (register: Register, code: string, on: PlainDate): Municipality | undefined =>
  register.byCode.get(code)?.find((municipality) => holdsOn(municipality, on))

/** The latest holder of a number, in force or not. */
export const latestByCode = (register: Register, code: string): Municipality | undefined =>
  register.byCode.get(code)?.at(-1)

/** All municipalities on a day, ordered by number. 428 on 2016-06-01, 357 from 2024. */
export const municipalitiesOn = (register: Register, on: PlainDate): readonly Municipality[] =>
  register.municipalities.filter((municipality) => holdsOn(municipality, on))

/** The first two digits of a municipality number are its county's number. */
export const countyCodeOf = (code: string): string => code.slice(0, 2)

/** The county a municipality number belongs to on a day, or undefined. */
export const countyOf = (register: Register, code: string, on: PlainDate): County | undefined =>
  register.countiesByCode.get(countyCodeOf(code))?.find((county) => holdsOn(county, on))

export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
