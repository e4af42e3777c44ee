import { inOrder } from '../../domain/in-order.ts'
import type { PlainDate } from '../../domain/plain-date.ts'
import { type Change, type ChangeKind, changesFrom, changesTo, type Unit } from '../../domain/register/changes.ts'
import { shortName, withoutBrackets } from '../../domain/register/labels.ts'
import type { Municipality, Register } from '../../domain/register/register.ts'

/** Something that happened to a municipality, or to one that it came from or became. */
export interface HistoryEvent {
  readonly date: PlainDate
  readonly kind: ChangeKind
  readonly from: readonly { code: string; name: string }[]
  readonly to: readonly { code: string; name: string }[]
}

/** The whole line, backwards to its predecessors and forwards to its successors; changes of the register's label are left out. A part that moved is told of, but not followed. */
export function historyOf(register: Register, municipality: Municipality): readonly HistoryEvent[] {
  const events = new Map<string, Change>()
  const put = (change: Change): void => void events.set(`${change.date}|${change.from.map((u) => u.code).join()}|${change.to.map((u) => u.code).join()}`, change)
  follow(municipality.code, (code) => changesTo(register, code), (change) => (change.kind === 'part-moved' ? [] : change.from.map((unit) => unit.code)), (date, since) => date <= since, put)
  follow(municipality.code, (code) => changesFrom(register, code), (change) => (change.kind === 'part-moved' ? [] : change.to.map((unit) => unit.code)), (date, since) => date >= since, put)
  const all = [...events.values()]
  return all
    .filter((change) => change.kind !== 'relabelled' && !all.some((other) => isWithin(change, other)))
    .toSorted((a, b) => inOrder(a.date, b.date))
    .map(({ date, kind, from, to }) => {
      // A new official name beside the old ones shows only in the whole label.
      const name = kind === 'renamed' ? (unit: Unit): string => withoutBrackets(unit.label) : (unit: Unit): string => shortName(register, unit.label)
      const named = (unit: Unit): { code: string; name: string } => ({ code: unit.code, name: name(unit) })
      return { date, kind, from: from.map(named), to: to.map(named) }
    })
}

/** The same parting seen from one of several receivers: told once, from the giver. */
const isWithin = (change: Change, other: Change): boolean =>
  change !== other &&
  change.kind === 'part-moved' &&
  other.kind === 'part-moved' &&
  change.date === other.date &&
  change.from[0]?.code === other.from[0]?.code &&
  change.to.length < other.to.length &&
  change.to.every((unit) => other.to.some(({ code }) => code === unit.code))

/** `isOn` keeps to one direction in time: what befell a neighbour after it gave a part is not this one's history. */
function follow(
  start: string,
  changes: (code: string) => readonly Change[],
  next: (change: Change) => readonly string[],
  isOn: (date: PlainDate, since: PlainDate) => boolean,
  put: (change: Change) => void,
): void {
  const seen = new Set<string>()
  const visit = (code: string, since: PlainDate | null): void => {
    if (seen.has(code)) return
    seen.add(code)
    for (const change of changes(code)) {
      if (since !== null && !isOn(change.date, since)) continue
      put(change)
      for (const onward of next(change)) visit(onward, change.date)
    }
  }
  visit(start, null)
}
