import type { Envelope } from '../../../answers/answer.ts'
import type { HistoryEvent } from '../../../answers/municipality/history.ts'
import type { Line } from '../../../answers/municipality/line.ts'
import type { MunicipalityAnswer } from '../../../answers/municipality.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { pathIn } from '../../links.ts'
import { Why } from '../../parts/block-foot.tsx'
import { Figure } from '../../parts/figure.tsx'
import { eventInWords, milestoneInWords } from './milestones.ts'
import { timelineSheet } from './timeline.ts'
import { municipalityWords } from './words.ts'

interface HistoryProps {
  readonly language: Language
  readonly envelope: Envelope<MunicipalityAnswer>
  readonly name: string
}

/** What it was and became: a drawn line, and every change in words with links to all who took part in it. */
export function History({ language, envelope, name }: HistoryProps) {
  const words = municipalityWords[language]
  const { line, history, municipality } = envelope.answer
  const sheet = timelineSheet(envelope.answer, language)
  return (
    <>
      {sheet && line ? (
        <Figure id="grensehistorie" language={language} sheet={sheet} envelope={envelope} picture="grensehistorie" part="history" table="#history" sources="none">
          <details className="screen-only" id="history">
            <summary>{words.historyList}</summary>
            <Changes language={language} line={line} history={history} self={municipality?.code ?? ''} />
          </details>
        </Figure>
      ) : (
        <>
          <h2 className="ds-heading" data-size="xs">
            {words.historyTitle(name)}
          </h2>
          <p>{words.historyNone}</p>
        </>
      )}
      <Why language={language} method="municipalities">
        {words.why}
      </Why>
    </>
  )
}

interface ChangesProps {
  readonly language: Language
  readonly line: Line
  readonly history: readonly HistoryEvent[]
  readonly self: string
}

/** Its own line in words, and then what befell those it comes from. */
function Changes({ language, line, history, self }: ChangesProps) {
  const own = line.milestones.map((milestone) => ({ date: milestone.date, text: milestoneInWords(milestone, line, language).text, events: milestone.events }))
  const told = new Set(line.milestones.flatMap(({ events }) => events))
  const others = gathered(history.filter((event) => !told.has(event)))
  return (
    <>
      <Events language={language} events={own} self={self} />
      {others.length > 0 && (
        <>
          <h3 className="ds-heading" data-size="2xs">
            {municipalityWords[language].historyOthers}
          </h3>
          <Events language={language} events={others.map((event) => ({ date: event.date, text: `${eventInWords(event, language)}.`, events: [event] }))} self={self} />
        </>
      )}
    </>
  )
}

interface ToldEvent {
  readonly date: string
  readonly text: string
  readonly events: readonly HistoryEvent[]
}

const Events = ({ language, events, self }: { readonly language: Language; readonly events: readonly ToldEvent[]; readonly self: string }) => (
  <ol className="timeline">
    {events.map(({ date, text, events: all }) => {
      const units = [...new Map(all.flatMap(({ from, to }) => [...from, ...to]).map((unit) => [unit.code, unit])).values()].filter(({ code }) => code !== self)
      return (
        <li key={`${date} ${text}`}>
          <time dateTime={date}>{dateInWords(date, language)}</time>
          <span>{text}</span>
          {units.length > 0 && (
            <ul className="inline-list">
              {units.map(({ code, name }) => (
                <li key={code}>
                  <a className="ds-link" href={pathIn(language, `/kommuner/${code}`)}>
                    {code} {name}
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

/** Parts that on one day went from the same one, or came to the same one, are told as one. */
export function gathered(history: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const isPart = ({ kind }: HistoryEvent): boolean => kind === 'part-moved'
  const codes = (units: HistoryEvent['from']): string => units.map(({ code }) => code).join()
  const once = (units: HistoryEvent['from']): HistoryEvent['from'] => [...new Map(units.map((unit) => [unit.code, unit])).values()]
  const byGiver = joinedBy(history, (event) => `${event.date}|${event.kind}|${codes(event.from)}`, (a, b) => ({ ...a, to: once([...a.to, ...b.to]) }))
  const byTaker = joinedBy(byGiver, (event) => (isPart(event) ? `${event.date}|${codes(event.to)}` : `${event.date}|${event.kind}|${codes(event.from)}|${codes(event.to)}`), (a, b) => ({ ...a, from: once([...a.from, ...b.from]) }))
  // A part that moved is told of where it went, not where the rest stayed.
  return byTaker.filter((event) => !isPart(event) || event.to.some(({ code }) => !event.from.some((unit) => unit.code === code)))
}

function joinedBy(events: readonly HistoryEvent[], key: (event: HistoryEvent) => string, join: (a: HistoryEvent, b: HistoryEvent) => HistoryEvent): readonly HistoryEvent[] {
  const groups = new Map<string, HistoryEvent>()
  for (const event of events) {
    const before = groups.get(key(event))
    groups.set(key(event), before ? join(before, event) : event)
  }
  return [...groups.values()]
}

/** The numbers in force today of what a municipality that is gone has become. */
export function becameOf(code: string, endedOn: string, history: readonly HistoryEvent[]): HistoryEvent['to'] {
  let now: HistoryEvent['to'] = [{ code, name: '' }]
  for (const event of history) {
    const isOn = event.date >= endedOn && event.kind !== 'part-moved' && event.from.some((unit) => now.some((other) => other.code === unit.code))
    if (!isOn) continue
    const left = now.filter((unit) => !event.from.some((other) => other.code === unit.code))
    now = [...left, ...event.to.filter((unit) => !left.some((other) => other.code === unit.code))]
  }
  return now.filter((unit) => unit.code !== code || unit.name !== '')
}
