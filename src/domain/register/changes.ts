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

/** All changes that began with a number, oldest first. */
export function changesFrom(register: Register, code: string): readonly Change[] {
  const rows = register.successionsFrom.get(code) ?? []
  return [...groupBy(rows, (row) => row.date).values()].flatMap((after) => {
    const first = after[0]
    if (!first) return []
    const before = (register.successionsTo.get(first.toCode) ?? []).filter((row) => row.date === first.date)
    const kind = kindOf(first, after, before)
    const joined = after.length === 1 ? before : [first]
    return [{ date: first.date, kind, from: unique(joined.map(from)), to: unique(after.map(to)) }]
  })
}

/** All changes that led to a number, oldest first. */
export function changesTo(register: Register, code: string): readonly Change[] {
  const rows = register.successionsTo.get(code) ?? []
  return [...groupBy(rows, (row) => row.date).values()].flatMap((before) => {
    const first = before[0]
    if (!first) return []
    const kinds = before.map((row) => {
      const after = (register.successionsFrom.get(row.fromCode) ?? []).filter((r) => r.date === row.date)
      return kindOf(row, after, before)
    })
    const kind = kinds.find((k) => k === 'enlarged') ?? kinds.find((k) => k === 'merged') ?? kinds[0] ?? 'relabelled'
    return [{ date: first.date, kind, from: unique(before.map(from)), to: [to(first)] }]
  })
}

function unique(units: readonly Unit[]): readonly Unit[] {
  return [...new Map(units.map((unit) => [unit.code + unit.label, unit])).values()]
}
