import type { EditionFigure, EditionSource, EditionUnit } from '../../domain/edition.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { ask, type Envelope } from '../answer.ts'
import type { Question } from '../question.ts'
import { onceFor } from '../once-for.ts'
import { figureToldTwice } from './edition.errors.ts'
import { listsBehind } from './lists-behind.ts'

/** An answer, and the source that its figures are told from. */
export interface Asked<Answer, Coverage extends object = object> extends Envelope<Answer, Coverage> {
  readonly source: string
}

/** Answers about the whole country that every county's edition asks for again. */
const shared: ReadonlySet<string> = new Set(['explain', 'findings', 'need', 'schemes', 'coverage'])
const mostShared = 20
const keptFor = onceFor(() => new Map<string, Envelope<unknown, object>>())

function keptAnswer<Input extends object, Answer, Coverage extends object>(
  snapshot: Snapshot,
  question: Question<Input, Answer, Coverage>,
  raw: object,
): Envelope<Answer, Coverage> {
  if (!shared.has(question.id)) return ask(question, snapshot, raw, 'nb')
  const kept = keptFor(snapshot)
  const key = `${question.id} ${JSON.stringify(raw)}`
  const found = kept.get(key) as Envelope<Answer, Coverage> | undefined
  const answered = found ?? ask(question, snapshot, raw, 'nb')
  if (kept.size >= mostShared) kept.clear()
  kept.set(key, answered)
  return answered
}

/** A figure as it is handed over: what is not said is known, and without an interval. */
export interface Telling {
  readonly id: string
  readonly title: Text
  readonly unit: EditionUnit
  readonly value: number | null
  readonly low?: number | null
  readonly high?: number | null
  /** Why there is no value; `unknown` when nothing is said. */
  readonly absent?: 'unknown' | 'not-applicable'
  readonly source: string
}

/** Puts down how many there are of something. */
export const tellCount = (ledger: Ledger, id: string, title: Text, value: number, source: string): EditionFigure =>
  ledger.tell({ id, title, unit: 'count', value, source })

/** Everything asked and every figure told while an edition is made, each once. */
export interface Ledger {
  readonly snapshot: Snapshot
  /** Asks a question; its source gets the id. The same id again gives the answer already there. */
  readonly ask: <Input extends object, Answer, Coverage extends object>(
    question: Question<Input, Answer, Coverage>,
    id: string,
    raw: object,
  ) => Asked<Answer, Coverage>
  /**
   * Puts a figure down, and gives it back for sentences, tables and charts. The same id again must be the same figure.
   */
  readonly tell: (telling: Telling) => EditionFigure
  /** What a question that was asked is called; its id where it was not. */
  readonly titleOf: (question: string) => Text
  readonly addSource: (source: EditionSource) => void
  readonly figures: () => readonly EditionFigure[]
  readonly sources: () => readonly EditionSource[]
}

export function makeLedger(snapshot: Snapshot): Ledger {
  const figures = new Map<string, EditionFigure>()
  const sources = new Map<string, EditionSource>()
  const answers = new Map<string, Envelope<unknown, object>>()
  const titles = new Map<string, Text>()
  return {
    snapshot,
    ask: <Input extends object, Answer, Coverage extends object>(
      question: Question<Input, Answer, Coverage>,
      id: string,
      raw: object,
    ): Asked<Answer, Coverage> => {
      const known = answers.get(id) as Envelope<Answer, Coverage> | undefined
      const envelope = known ?? keptAnswer(snapshot, question, raw)
      answers.set(id, envelope)
      titles.set(question.id, question.title)
      sources.set(id, sourceOf(snapshot, id, envelope))
      return { ...envelope, source: id }
    },
    tell: (telling) => {
      const made = figureOf(telling)
      const before = figures.get(made.id)
      if (before && !isSame(before, made)) throw figureToldTwice(made.id)
      figures.set(made.id, before ?? made)
      return before ?? made
    },
    titleOf: (question) => titles.get(question) ?? same(question),
    addSource: (source) => void sources.set(source.id, source),
    figures: () => [...figures.values()],
    sources: () => [...sources.values()],
  }
}

/** A figure as an edition holds it: a value that is no number is not known. */
export function figureOf({
  id,
  title,
  unit,
  value,
  low = null,
  high = null,
  absent = 'unknown',
  source,
}: Telling): EditionFigure {
  const known = finite(value)
  const limits = known === null ? { low: null, high: null } : { low: finite(low), high: finite(high) }
  return { id, title, unit, state: known === null ? absent : 'known', value: known, ...limits, source }
}

const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null)

const isSame = (a: EditionFigure, b: EditionFigure): boolean =>
  a.unit === b.unit &&
  a.state === b.state &&
  a.value === b.value &&
  a.low === b.low &&
  a.high === b.high &&
  a.source === b.source

function sourceOf(
  snapshot: Snapshot,
  id: string,
  { question, asked, input, method, datasets }: Envelope<unknown, object>,
): EditionSource {
  const ids = datasets.map((dataset) => dataset.id)
  const lists = listsBehind(snapshot, question, input, ids)
  const by = { id: method.id, version: method.version }
  const source = { id, question, asked: told(asked), input: told(input), method: by, datasets: ids }
  return lists.length === 0 ? source : { ...source, lists }
}

/** What is not told has no place in what is kept. */
const told = (input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
