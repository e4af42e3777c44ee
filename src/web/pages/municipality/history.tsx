import type { HistoryEvent } from '../../../answers/municipality/history.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords, listInWords } from '../../date.ts'
import { pathIn } from '../../links.ts'
import { municipalityWords } from './words.ts'

interface Unit {
  readonly code: string
  readonly name: string
}

/** Events of one day that began with the same municipalities are told as one. */
export function grouped(history: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const groups = new Map<string, HistoryEvent>()
  for (const event of history) {
    const key = `${event.date}|${event.kind}|${event.from.map(({ code }) => code).join()}`
    const before = groups.get(key)
    const added = before ? event.to.filter(({ code }) => !before.to.some((unit) => unit.code === code)) : []
    groups.set(key, before ? { ...before, to: [...before.to, ...added] } : event)
  }
  return [...groups.values()].filter(saysSomething)
}

/** A part that moved is told of where it went, not where the rest stayed. */
const saysSomething = ({ kind, from, to }: HistoryEvent): boolean => kind !== 'part-moved' || to.some(({ code }) => !from.some((unit) => unit.code === code))

/** More events than this are folded, the oldest first. */
const mostShown = 6

/** The numbers in force today of what a municipality that is gone has become. */
export function becameOf(code: string, endedOn: string, history: readonly HistoryEvent[]): readonly Unit[] {
  let now: readonly Unit[] = [{ code, name: '' }]
  for (const event of history) {
    const isOn = event.date >= endedOn && event.kind !== 'part-moved' && event.from.some((unit) => now.some((other) => other.code === unit.code))
    if (!isOn) continue
    const left = now.filter((unit) => !event.from.some((other) => other.code === unit.code))
    now = [...left, ...event.to.filter((unit) => !left.some((other) => other.code === unit.code))]
  }
  return now.filter((unit) => unit.code !== code || unit.name !== '')
}

/** What happened, oldest first, every municipality with its number and a link to its own page. */
export function History({ language, history, self }: { readonly language: Language; readonly history: readonly HistoryEvent[]; readonly self: string }) {
  const words = municipalityWords[language]
  const events = grouped(history)
  if (events.length === 0) return <p>{words.historyNone}</p>
  const older = events.slice(0, Math.max(0, events.length - mostShown))
  return (
    <>
      {older.length > 0 && (
        <details>
          <summary>{words.older}</summary>
          <Events language={language} events={older} all={history} self={self} />
        </details>
      )}
      <Events language={language} events={events.slice(older.length)} all={history} self={self} />
    </>
  )
}

interface EventsProps {
  readonly language: Language
  readonly events: readonly HistoryEvent[]
  /** The whole history: what else happened on the same day. */
  readonly all: readonly HistoryEvent[]
  readonly self: string
}

function Events({ language, events, all: history, self }: EventsProps) {
  return (
    <ol className="timeline">
      {events.map((event) => {
        const units = [...event.from, ...event.to].filter((unit, i, all) => unit.code !== self && all.findIndex((other) => other.code === unit.code) === i)
        return (
          <li key={`${event.date} ${event.kind} ${event.from.map(({ code }) => code).join()} ${event.to.map(({ code }) => code).join()}`}>
            <time dateTime={event.date}>{dateInWords(event.date, language)}</time>
            <span>{sentenceOf(event, history, language)}</span>
            {units.length > 0 && (
              <ul className="inline-list">
                {units.map((unit) => (
                  <li key={unit.code}>
                    <a className="ds-link" href={pathIn(language, `/kommuner/${unit.code}`)}>
                      {unit.code} {unit.name}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Whether one of those that joined also went to another on the same day: then only a part of it is told of. */
const inParts = ({ date, from, to }: HistoryEvent, history: readonly HistoryEvent[]): boolean =>
  history.some((other) => other.date === date && other.to.some(({ code }) => !to.some((unit) => unit.code === code)) && other.from.some(({ code }) => from.some((unit) => unit.code === code)))

function sentenceOf(event: HistoryEvent, history: readonly HistoryEvent[], language: Language): string {
  const { kind, from, to } = event
  const words = municipalityWords[language]
  const named = (units: readonly Unit[]): string => listInWords(units.map(({ name }) => name), language)
  const [whom, first] = [named(to), to[0]]
  const others = named(from.filter(({ code }) => code !== first?.code))
  if ((kind === 'enlarged' || kind === 'merged') && inParts(event, history)) return words.gotAreas(others, whom)
  if (kind === 'split' && from.length > 1) return words.gotAreas(others, whom)
  switch (kind) {
    case 'merged':
      return words.wasMerged(named(from), whom)
    case 'enlarged':
      return words.wasEnlarged(others, whom)
    case 'renamed':
      return named(from) === whom ? words.newOfficialName(whom) : words.wasRenamed(named(from), whom)
    case 'renumbered':
      return words.wasRenumbered(`${named(from)} (${from.map(({ code }) => code).join(', ')})`, to.map(({ code }) => code).join(', '))
    case 'split':
      return to.length > 1 ? words.wasSplit(named(from), whom) : words.wasSplitPart(named(from), whom)
    case 'part-moved':
      return words.partMoved(named(from), named(to.filter(({ code }) => !from.some((unit) => unit.code === code))) || whom)
    default:
      return words.became(`${named(from)} (${from.map(({ code }) => code).join(', ')})`, to.map(({ code, name }) => `${name} (${code})`).join(', '))
  }
}
