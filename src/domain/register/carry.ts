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
 * Carries a number in force on `since` forward to the borders of `until` (methods, "Moving figures between
 * borders", b).
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
  const date = rows.reduce<PlainDate | null>(
    (first, row) => (first === null || row.date < first ? row.date : first),
    null,
  )
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
  const last = rows.filter((row) => row.date === date)
  const whole = last.filter((row) => !movedPart(register, row))
  const before = (whole.length > 0 ? whole : last).map((row) => row.fromCode)
  return [...new Set(before.flatMap((from) => walkBack(register, from, dayBefore(date), on)))]
}

/** Whether only a part of a municipality went over, while it went on under its number. */
function movedPart(register: Register, row: Succession): boolean {
  if (row.fromCode === row.toCode) return false
  const after = register.successionsFrom.get(row.fromCode) ?? []
  return after.some((other) => other.date === row.date && other.toCode === row.fromCode)
}

/**
 * Every number that belongs to a municipality's line: its own, those it comes from and those it has become.
 * A part that moved does not carry the line with it, unless the municipality came from nothing else.
 */
export function lineOf(register: Register, code: string): ReadonlySet<string> {
  const onward = follow(code, (at) => {
    const rows = register.successionsFrom.get(at) ?? []
    return rows.filter((row) => !movedPart(register, row)).map((row) => row.toCode)
  })
  const back = follow(code, (at) => {
    const rows = register.successionsTo.get(at) ?? []
    const whole = rows.filter((row) => !movedPart(register, row))
    return (whole.length > 0 ? whole : rows).map((row) => row.fromCode)
  })
  return new Set([...onward, ...back])
}

function follow(start: string, next: (code: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start])
  // A set that grows while it is walked is walked to its end.
  for (const code of reached) for (const other of next(code)) reached.add(other)
  return reached
}
