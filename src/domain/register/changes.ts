import type { PlainDate } from '../plain-date.ts'
import { withoutBrackets } from './labels.ts'
import { groupBy, type Register, type Succession } from './register.ts'

/**
 * What happened to a municipality, told apart from the shape of the successions of one day:
 * - `relabelled`: only the register's label changed (the county bracket of a namesake)
 * - `renamed`, `renumbered`, `renumbered-and-renamed`: the same area under another name or number
 * - `merged`: it and at least one more became one
 * - `enlarged`: it kept its number and name and took in another
 * - `split`: it ceased and was divided between two or more
 * - `part-moved`: it went on, and a part of it went to another
 */
export type ChangeKind =
  'relabelled' | 'renamed' | 'renumbered' | 'renumbered-and-renamed' | 'merged' | 'enlarged' | 'split' | 'part-moved'

export interface Unit {
  readonly code: string
  readonly label: string
}

/** One change seen from the municipality that changed: from it, to all that followed it, with those that joined in. */
export interface Change {
  readonly date: PlainDate
  readonly kind: ChangeKind
  readonly from: readonly Unit[]
  readonly to: readonly Unit[]
}

const from = (row: Succession): Unit => ({ code: row.fromCode, label: row.fromLabel })
const to = (row: Succession): Unit => ({ code: row.toCode, label: row.toLabel })

/** The kind of one succession among all that happened on its day. */
export function kindOf(row: Succession, after: readonly Succession[], before: readonly Succession[]): ChangeKind {
  if (after.length > 1) return after.some((r) => r.toCode === row.fromCode) ? 'part-moved' : 'split'
  const sameName = withoutBrackets(row.fromLabel) === withoutBrackets(row.toLabel)
  if (before.length > 1) return row.fromCode === row.toCode && sameName ? 'enlarged' : 'merged'
  if (row.fromCode === row.toCode) return sameName ? 'relabelled' : 'renamed'
  return sameName ? 'renumbered' : 'renumbered-and-renamed'
}

/** All changes that began with a number, oldest first. What went to it while it went on is told by `changesTo`. */
export function changesFrom(register: Register, code: string): readonly Change[] {
  const rows = register.successionsFrom.get(code) ?? []
  return [...groupBy(rows, (row) => row.date).values()].flatMap((after): readonly Change[] => {
    const [first] = after
    if (!first) return []
    if (after.length > 1) return [divided(after)]
    const whole = wholeRows(register, first)
    return isJustItself(whole) && arrivals(register, first).length > 1 ? [] : [joined(first, whole)]
  })
}

/** All changes that led to a number, oldest first: what was merged into it, and apart from that each part that came. */
export function changesTo(register: Register, code: string): readonly Change[] {
  const rows = register.successionsTo.get(code) ?? []
  return [...groupBy(rows, (row) => row.date).values()].flatMap((before): readonly Change[] => {
    const [first] = before
    if (!first) return []
    const whole = wholeRows(register, first)
    const parts = before.filter((row) => !whole.includes(row) && row.fromCode !== code)
    // Seen from the one that took the others in, when it went on as itself.
    const one = whole.find((row) => row.fromCode === row.toCode) ?? whole[0]
    const main = one === undefined || (isJustItself(whole) && before.length > 1) ? [] : [joined(one, whole)]
    return [...main, ...parts.map((row) => partOf(row, departures(register, row)))]
  })
}

const onDayOf = (rows: readonly Succession[] | undefined, { date }: Succession): readonly Succession[] => (rows ?? []).filter((row) => row.date === date)

/** Everyone that went to where a row went on its day, and everywhere that its own municipality went. */
const arrivals = (register: Register, row: Succession): readonly Succession[] => onDayOf(register.successionsTo.get(row.toCode), row)
const departures = (register: Register, row: Succession): readonly Succession[] => onDayOf(register.successionsFrom.get(row.fromCode), row)

/** Of all that went to the same place on the day, the rows of municipalities that went there whole. */
const wholeRows = (register: Register, row: Succession): readonly Succession[] => arrivals(register, row).filter((r) => departures(register, r).length === 1)

/** It went on as itself under the same name: what happened that day was that a part came. */
const isJustItself = (whole: readonly Succession[]): boolean =>
  whole.length === 1 && whole.every((row) => row.fromCode === row.toCode && withoutBrackets(row.fromLabel) === withoutBrackets(row.toLabel))

/** Whole municipalities that became one: of what kind, is told as the one of `row` saw it. */
const joined = (row: Succession, whole: readonly Succession[]): Change => ({
  date: row.date,
  kind: kindOf(row, [row], whole),
  from: unique(whole.map(from)),
  to: [to(row)],
})

/** One that was divided: all its successors when it ceased, those that got a part when it went on. */
function divided(after: readonly Succession[]): Change {
  const [first] = after as readonly [Succession, ...Succession[]]
  const kind = kindOf(first, after, [])
  const receivers = kind === 'split' ? after : after.filter((row) => row.toCode !== row.fromCode)
  return { date: first.date, kind, from: [from(first)], to: unique(receivers.map(to)) }
}

/** A part that came: seen from a successor of a split, the whole split; else the part alone. */
const partOf = (row: Succession, after: readonly Succession[]): Change => {
  const change = divided(after)
  return change.kind === 'split' ? change : { ...change, to: [to(row)] }
}

function unique(units: readonly Unit[]): readonly Unit[] {
  return [...new Map(units.map((unit) => [unit.code + unit.label, unit])).values()]
}
