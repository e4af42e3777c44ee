import { dayBefore, type PlainDate } from '../../domain/plain-date.ts'
import { shortName } from '../../domain/register/labels.ts'
import { countyOf, type Municipality, municipalityByCode, type Register } from '../../domain/register/register.ts'
import type { HistoryEvent } from './history.ts'

/** A time in which it had one number, one name and one county. */
export interface Stage {
  readonly code: string
  readonly name: string
  /** Null before 1972, whose counties are not among the data. */
  readonly county: string | null
  readonly from: PlainDate
  /** First day that no longer belongs to it; null while it lasts. */
  readonly to: PlainDate | null
}

/** All that happened to it on one day. */
export interface Milestone {
  readonly date: PlainDate
  readonly events: readonly HistoryEvent[]
  /** The county it left and the one it came to, where they differ. */
  readonly county: { readonly from: string; readonly to: string } | null
}

/** One line through the history: from the one it came from, or its own beginning, to what became of it. */
export interface Line {
  readonly stages: readonly Stage[]
  readonly milestones: readonly Milestone[]
}

type Unit = HistoryEvent['from'][number]

/**
 * The line that a reader would call the municipality's own. Backwards: over a new number or name to the one it was; over a
 * merger to the part that bore its name, or that kept its number; over a split to the one that was divided. Where a
 * merger made something quite new, the line begins there. Forwards to the one it became, until it is divided.
 */
export function lineOf(register: Register, municipality: Municipality, history: readonly HistoryEvent[]): Line {
  const whole = history.filter(({ kind }) => kind !== 'part-moved')
  const back = backwards(register, municipality, whole)
  const onward = forwards(municipality, whole)
  const links = [...back.links, ...onward.links]
  const parts = history.filter(({ kind, date, from, to }) => kind === 'part-moved' && [...from, ...to].some(({ code }) => links.some((link) => link.code === code && date >= link.from && (link.to === null || date <= link.to))))
  const mine = [...new Set([...back.events, ...onward.events, ...parts])]
  const dates = [...new Set(mine.map(({ date }) => date))].toSorted()
  const stages = links.flatMap((link) => stagesOf(register, link, dates))
  return {
    stages,
    milestones: dates.map((date) => {
      const events = mine.filter((event) => event.date === date)
      return { date, events, county: countyChange(register, stages, date, events) }
    }),
  }
}

/** A time under one number. */
interface Link {
  readonly code: string
  readonly from: PlainDate
  readonly to: PlainDate | null
}

interface Walk {
  readonly links: readonly Link[]
  readonly events: readonly HistoryEvent[]
}

function backwards(register: Register, { code, label, validTo }: Municipality, whole: readonly HistoryEvent[]): Walk {
  const self = shortName(register, label)
  const links: Link[] = []
  const events: HistoryEvent[] = []
  let at = code
  let to = validTo
  for (;;) {
    const until: PlainDate | null = to
    const start = beginningOf(register, at, until)
    const led = whole.filter((event) => event.to.some((unit) => unit.code === at) && event.date >= start && (until === null || event.date < until))
    events.push(...led)
    links.unshift({ code: at, from: start, to: until })
    const made = led.filter(({ date }) => date === start)
    // Its own name first; a part of somebody else only when there is nothing else it came from.
    const joined = made.filter(({ kind }) => kind !== 'split')
    const from = (events: readonly HistoryEvent[]): readonly Unit[] => events.flatMap((event) => origin(event, at, self) ?? [])
    const next = from(made).find(({ name }) => name === self) ?? from(joined.length > 0 ? joined : made)[0]
    if (!next || links.some((link) => link.code === next.code && link.to === start)) return { links, events }
    at = next.code
    to = start
  }
}

/** The first day of the unbroken time in which a number has been in use. */
function beginningOf(register: Register, code: string, until: PlainDate | null): PlainDate {
  const periods = (register.byCode.get(code) ?? []).filter(({ validFrom }) => until === null || validFrom < until)
  return periods.reduceRight<PlainDate | null>((start, { validFrom, validTo }) => (start === null || validTo === start ? validFrom : start), null) ?? until ?? ''
}

/** Which of those before the change was it: the only one, its namesake, or the one that kept its number. */
const origin = ({ from }: HistoryEvent, code: string, self: string): Unit | undefined =>
  from.length === 1 ? from[0] : (from.find(({ name }) => name === self) ?? from.find((unit) => unit.code === code))

function forwards({ code, validTo }: Municipality, whole: readonly HistoryEvent[]): Walk {
  const links: Link[] = []
  const events: HistoryEvent[] = []
  let at = code
  let since = validTo
  while (since !== null) {
    const from: PlainDate = since
    const event: HistoryEvent | undefined = whole.find((one) => one.date >= from && !events.includes(one) && one.from.some((unit) => unit.code === at))
    if (!event) break
    events.push(event)
    const [next] = event.to
    if (event.to.length !== 1 || !next) break
    at = next.code
    const following: PlainDate | undefined = whole.find((one) => one.date > event.date && one.from.some((unit) => unit.code === at && !one.to.some(({ code: kept }) => kept === at)))?.date
    links.push({ code: at, from: event.date, to: following ?? null })
    since = following ?? null
  }
  return { links, events }
}

/** A time under one number, cut at every day on which something happened. */
function stagesOf(register: Register, { code, from: start, to: end }: Link, dates: readonly PlainDate[]): readonly Stage[] {
  const cuts = [start, ...dates.filter((date) => date > start && (end === null || date < end))]
  return cuts.flatMap((from, i): readonly Stage[] => {
    const to = cuts[i + 1] ?? end
    const last = to === null ? null : dayBefore(to)
    const holder = municipalityByCode(register, code, last ?? from) ?? municipalityByCode(register, code, from)
    if (!holder) return []
    return [{ code, name: shortName(register, holder.label), county: countyOf(register, code, last ?? today(register, holder))?.name ?? null, from, to }]
  })
}

/** A day late in the time of one still in force: counties are known from 1972 on. */
const today = (register: Register, { validFrom }: Municipality): PlainDate => register.counties.reduce((day, county) => (county.validFrom > day ? county.validFrom : day), validFrom)

function countyChange(register: Register, stages: readonly Stage[], date: PlainDate, events: readonly HistoryEvent[]): Milestone['county'] {
  const after = stages.find(({ from }) => from === date)?.county ?? null
  const before = stages.find(({ to }) => to === date)?.county ?? countyOfAll(register, date, events)
  return before !== null && after !== null && before !== after ? { from: before, to: after } : null
}

/** The one county in which all those that joined lay the day before; null where they lay in several. */
function countyOfAll(register: Register, date: PlainDate, events: readonly HistoryEvent[]): string | null {
  const counties = new Set(events.flatMap(({ from }) => from.map(({ code }) => countyOf(register, code, dayBefore(date))?.name)))
  const [only] = counties
  return counties.size === 1 && only !== undefined ? only : null
}
