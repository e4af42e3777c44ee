import { dayBefore, type PlainDate } from '../plain-date.ts'
import { municipalityByCode, type Register, type Succession } from './register.ts'

/**
 * Where a municipality's events belong in the borders of another day.
 * `exact`: it is, or has become a part of, exactly this one. `divided`: it was split, or a part of it moved;
 * the register does not say which part, so nothing is carried and the possible ones are named.
 */
export type Carried =
  | { readonly kind: 'exact'; readonly code: string }
  | { readonly kind: 'divided'; readonly codes: readonly string[] }
  | { readonly kind: 'none' }

/**
 * Carries a number in force on `since` forward to the borders of `until` (methods, "Moving figures between borders", b).
 * Renaming, renumbering and merging carry over exactly; a split carries to no one.
 * A municipality that went on after losing a part is still itself.
 */
export function carryForward(register: Register, code: string, since: PlainDate, until: PlainDate): Carried {
  const reached = walk(register, code, since, until)
  if (reached.length === 0) return { kind: 'none' }
  const [only] = reached
  return reached.length === 1 && only ? { kind: 'exact', code: only } : { kind: 'divided', codes: reached }
}

function walk(register: Register, code: string, since: PlainDate, until: PlainDate): readonly string[] {
  const rows = (register.successionsFrom.get(code) ?? []).filter((row) => row.date > since && row.date <= until)
  const date = rows.reduce<PlainDate | null>((first, row) => (first === null || row.date < first ? row.date : first), null)
  if (date === null) return municipalityByCode(register, code, until) ? [code] : []
  const next = rows.filter((row) => row.date === date).map((row) => row.toCode)
  const onward = next.includes(code) ? [code] : next
  return [...new Set(onward.flatMap((to) => walk(register, to, date, until)))]
}

/**
 * The municipalities on `on` that the holder of a number on `holder` comes from or has become, whichever way time runs.
 * One that was merged or split has several relatives; one that did not exist yet has its predecessors.
 */
export function relativesOn(register: Register, code: string, holder: PlainDate, on: PlainDate): readonly string[] {
  return on >= holder ? walk(register, code, holder, on) : walkBack(register, code, holder, on)
}

function walkBack(register: Register, code: string, since: PlainDate, on: PlainDate): readonly string[] {
  const rows = (register.successionsTo.get(code) ?? []).filter((row) => row.date <= since && row.date > on)
  const date = rows.reduce<PlainDate | null>((last, row) => (last === null || row.date > last ? row.date : last), null)
  if (date === null) return municipalityByCode(register, code, on) ? [code] : []
  const before = rows.filter((row) => row.date === date).map((row) => row.fromCode)
  return [...new Set(before.flatMap((from) => walkBack(register, from, dayBefore(date), on)))]
}

/** Every number that belongs to a municipality's line: its own, its predecessors' and its successors'. */
export function lineOf(register: Register, code: string): ReadonlySet<string> {
  const line = new Set<string>([code])
  const follow = (start: string, rowsOf: (code: string) => readonly string[]): void => {
    for (const next of rowsOf(start)) {
      if (line.has(next)) continue
      line.add(next)
      follow(next, rowsOf)
    }
  }
  follow(code, (at) => (register.successionsFrom.get(at) ?? []).map((row: Succession) => row.toCode))
  follow(code, (at) => (register.successionsTo.get(at) ?? []).map((row: Succession) => row.fromCode))
  return line
}
