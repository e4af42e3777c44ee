import type { HistoryEvent } from '../../../answers/municipality/history.ts'
import type { Line, Milestone } from '../../../answers/municipality/line.ts'
import type { Language } from '../../../domain/text.ts'
import { listInWords } from '../../date.ts'
import { municipalityWords } from './words.ts'

type Unit = HistoryEvent['from'][number]

/** What happened to a municipality on one day: the kinds that matter to a drawing, and the whole in words. */
export interface TalkedOf {
  readonly text: string
  /** The area changed, not name, number or county alone. */
  readonly isBorder: boolean
  readonly joined: number
  readonly parted: number
}

const mere = new Set(['renamed', 'renumbered', 'renumbered-and-renamed', 'relabelled'])

/** All that happened on one day as a sentence or three: parts that came and parts that went are told together. */
export function milestoneInWords({ date, events, county }: Milestone, line: Line, language: Language): TalkedOf {
  const words = municipalityWords[language]
  const mine = new Set(line.stages.filter(({ from, to }) => from <= date && (to === null || to >= date)).map(({ code }) => code))
  const isMine = (units: readonly Unit[]): boolean => units.some(({ code }) => mine.has(code))
  const isGiver = ({ kind, from }: HistoryEvent): boolean => kind === 'part-moved' && isMine(from)
  const isGetter = ({ kind, from, to }: HistoryEvent): boolean => (kind === 'part-moved' || kind === 'split') && !isMine(from) && isMine(to)
  const self = stageName(line, date)
  const got = events.filter(isGetter)
  const gave = events.filter(isGiver)
  const others = events.filter((event) => !got.includes(event) && !gave.includes(event))
  const isBeginning = line.stages[0]?.from === date && others.length === 0
  const givers = named(got.flatMap(({ from }) => from), language)
  const sentences = [
    ...others.map((event) => eventInWords(event, language)),
    ...(got.length === 0 ? [] : [isBeginning ? words.wasFounded(self, givers) : words.gotAreas(givers, self)]),
    ...(gave.length === 0 ? [] : [words.gaveAreas(self, named(gave.flatMap(({ to }) => to.filter(({ code }) => !mine.has(code))), language))]),
    ...(county ? [words.newCounty(county.from, county.to)] : []),
  ]
  const joins = others.filter(({ kind }) => kind === 'merged' || kind === 'enlarged')
  const splits = others.filter(({ kind }) => kind === 'split')
  return {
    text: `${sentences.join('. ')}.`,
    isBorder: events.some(({ kind }) => !mere.has(kind)),
    joined: joins.reduce((sum, { from }) => sum + from.filter(({ code }) => !mine.has(code)).length, 0) + got.length,
    parted: splits.reduce((sum, { to }) => sum + to.filter(({ code }) => !mine.has(code)).length, 0) + gave.length,
  }
}

const named = (units: readonly Unit[], language: Language): string => listInWords([...new Set(units.map(({ name }) => name))], language)

const stageName = ({ stages }: Line, date: string): string => (stages.find(({ from }) => from === date) ?? stages.find(({ to }) => to === date) ?? stages[0])?.name ?? ''

/** One change that concerns whole municipalities, or one that was divided, in words. */
export function eventInWords({ kind, from, to }: HistoryEvent, language: Language): string {
  const words = municipalityWords[language]
  const [giver, whom, first] = [named(from, language), named(to, language), to[0]]
  const numbers = (units: readonly Unit[]): string => units.map(({ code }) => code).join(', ')
  switch (kind) {
    case 'merged':
      return words.wasMerged(giver, whom)
    case 'enlarged':
      return words.wasEnlarged(named(from.filter(({ code }) => code !== first?.code), language), whom)
    case 'renamed':
      return giver === whom ? words.newOfficialName(whom) : words.wasRenamed(giver, whom)
    case 'renumbered':
      return words.wasRenumbered(`${giver} (${numbers(from)})`, numbers(to))
    case 'split':
      return to.length > 1 ? words.wasSplit(giver, whom) : words.wasSplitPart(giver, whom)
    case 'part-moved':
      return words.partMoved(giver, named(to.filter(({ code }) => !from.some((unit) => unit.code === code)), language) || whom)
    default:
      return words.became(`${giver} (${numbers(from)})`, to.map(({ code, name }) => `${name} (${code})`).join(', '))
  }
}
