import { holdsOn, type PlainDate } from '../plain-date.ts'
import { lineOf } from '../register/carry.ts'
import { displayName, namesInLabel, withoutBrackets } from '../register/labels.ts'
import { type Municipality, type Register } from '../register/register.ts'
import { asciiForms, plain, withoutMarks } from './fold.ts'

/**
 * Another name in use for a municipality than those in the register's label ("Guovdageainnu suohkan" for
 * Kautokeino).
 */
export interface Alias {
  readonly alias: string
  readonly name: string
}

/** Every name any municipality has had, in three degrees of strictness; built once per register. */
export interface NameIndex {
  readonly register: Register
  readonly exact: ReadonlyMap<string, readonly Municipality[]>
  readonly unmarked: ReadonlyMap<string, readonly Municipality[]>
  readonly ascii: ReadonlyMap<string, readonly Municipality[]>
}

export function makeNameIndex(register: Register, aliases: readonly Alias[] = []): NameIndex {
  const exact = new Map<string, Municipality[]>()
  const unmarked = new Map<string, Municipality[]>()
  const ascii = new Map<string, Municipality[]>()
  const put = (map: Map<string, Municipality[]>, key: string, municipality: Municipality): void => {
    const holders = map.get(key)
    if (!holders) map.set(key, [municipality])
    else if (!holders.includes(municipality)) holders.push(municipality)
  }
  const aliasesByName = new Map<string, string[]>()
  for (const { alias, name } of aliases)
    aliasesByName.set(plain(name), [...(aliasesByName.get(plain(name)) ?? []), alias])
  for (const municipality of register.municipalities) {
    const names = [
      withoutBrackets(municipality.label),
      displayName(register, municipality),
      ...namesInLabel(municipality.label),
    ]
    for (const name of [...names, ...names.flatMap((n) => aliasesByName.get(plain(n)) ?? [])]) {
      put(exact, plain(name), municipality)
      put(unmarked, withoutMarks(name), municipality)
      for (const form of asciiForms(name)) put(ascii, form, municipality)
    }
  }
  return { register, exact, unmarked, ascii }
}

/**
 * Municipalities in force on a day that bear a name: written as it is, else without Sámi marks, else without æøå.
 * A stricter writing shuts out a looser one, so "Våler" never finds a "Valer", nor "Lardal", after its time, Lærdal.
 */
export function bearersOn(index: NameIndex, name: string, on: PlainDate): readonly Municipality[] {
  const inForce = (found: readonly Municipality[] | undefined): readonly Municipality[] =>
    (found ?? []).filter((municipality) => holdsOn(municipality, on))
  const asWritten = index.exact.get(plain(name))
  const exact = inForce(asWritten)
  if (exact.length > 0) return exact
  const key = withoutMarks(name)
  const unmarked = inForce(index.unmarked.get(key))
  if (unmarked.length > 0 || key.length < 3) return unmarked
  const former = asWritten ?? index.unmarked.get(key) ?? []
  const isSame = ({ code }: Municipality): boolean =>
    former.every((bearer) => lineOf(index.register, bearer.code).has(code))
  return inForce(index.ascii.get(key)).filter(isSame)
}

/** All who have ever borne a name, in force or not, by the strictest writing that finds any. */
export function bearersEver(index: NameIndex, name: string): readonly Municipality[] {
  const found = index.exact.get(plain(name)) ?? index.unmarked.get(withoutMarks(name))
  return found ?? (plain(name).length < 3 ? [] : (index.ascii.get(withoutMarks(name)) ?? []))
}
