import type { Envelope } from '../../../answers/answer.ts'
import type { ParticipationAnswer } from '../../../answers/participation.ts'
import type { ParticipationInput } from '../../../answers/participation/input.ts'
import { presetById } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { inputOfQuery, queryOfInput } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import { chartWords } from '../../text/chart-titles.ts'
import { groupInSentence, sentenceCase } from '../../text/finding.ts'
import { countyOptions } from '../shared/county-options.ts'
import { questionWords } from '../shared/question-words.ts'
import { schemeNames } from '../shared/participation-rows.ts'
import type { SectionProps } from './context.ts'
import { queryOf, readState } from './state.ts'
import { mappingWords } from './words.ts'

/** What a chart of participation is made from: the same on a page and at an address of its own. */
export type ChartContext = Pick<SectionProps, 'language' | 'envelope' | 'names' | 'groupName' | 'place'>

/** The answer that a picture's address asks for; the query is the question's input. */
export function contextOf({ language, url, ask }: PageRequest): ChartContext {
  const envelope = ask.participation(inputOfQuery(url) as Partial<ParticipationInput>)
  const coding = envelope.input.coding === 'second' ? 'second' : 'first'
  const { where } = envelope.input
  const place = where === undefined ? null : (countyOptions(ask, language).find(({ value }) => value === where)?.text ?? null)
  return { language, envelope, names: schemeNames(ask, coding, language), groupName: groupNames(envelope.answer, language), place }
}

/** What each group is called in a sentence, by its id. */
export function groupNames({ groups }: ParticipationAnswer, language: Language): (id: string) => string {
  const names = new Map(groups.map((group) => [group.id, groupInSentence(group, language)]))
  return (id) => names.get(id) ?? (id === 'others' ? mappingWords[language].others : id)
}

/** What the two groups held against each other are called in a sentence, the second with its county: "andre i Nordland". */
export function pairOf({ language, envelope, groupName, place }: ChartContext): { readonly a: string; readonly b: string } {
  const { a, b } = envelope.answer.pooled
  return { a: groupName(a), b: place === null ? groupName(b) : questionWords[language].inPlace(groupName(b), place) }
}

/** ", Nordland": the area that the question keeps to, as the end of a sentence; empty for the whole country. */
export function areaOf({ language, envelope, place }: ChartContext): string {
  const { where } = envelope.input
  return where === undefined || where === '' ? '' : chartWords[language].within(place ?? `«${String(where)}»`)
}

/** ", 2017–2024": the years asked about, as the end of a sentence; empty for all years. */
export function periodOf({ input }: Pick<Envelope, 'input'>, language: Language): string {
  const { period, until, since } = chartWords[language]
  const [from, to] = [input.from, input.to].map((year) => (year === undefined ? '' : String(year)))
  if (from && to) return period(from, to)
  return from ? since(from) : to ? until(to) : ''
}

/** The confidence asked for, as "95 %". */
export const confidenceOf = ({ input }: Pick<Envelope, 'input'>, language: Language): string => formats[language].wholePercent(Number(input.confidence ?? 0.95))

/** What the reader must know of the groups: what each named one means, and which names are not counted. */
export function groupNotes(context: ChartContext): readonly string[] {
  const { language, envelope, groupName } = context
  const { meaning } = chartWords[language]
  const presets = envelope.input.by ? [] : envelope.answer.groups.flatMap(({ id }) => presetById(id) ?? [])
  return [...presets.map(({ id, meaning: text }) => meaning(sentenceCase(groupName(id)), `${text[language]}.`)), ...waitingNotes(context)]
}

export function waitingNotes({ language, envelope }: ChartContext): readonly string[] {
  const { waiting } = envelope.coverage.rows
  return waiting > 0 ? [chartWords[language].waitingNote(formats[language].whole(waiting))] : []
}

/** Inputs that the page's form has no field for: such a question is found at the picture's own address alone. */
const formless = ['theme'] as const

/** The page with the same question, as short as it can be said; undefined where its form has no words for it. */
export function pageOf({ input }: Pick<Envelope, 'input'>): string | undefined {
  if (formless.some((name) => [input[name]].flat().some((value) => value !== undefined && value !== '')) || Number(input.confidence) !== 0.95) return undefined
  const told = queryOfInput(input)
  for (const year of ['from', 'to']) if (!told.has(year)) told.set(year, '')
  const query = queryOf(readState(told))
  const usual = queryOf(readState(new URLSearchParams({ group: query.get('group') ?? '' })))
  for (const [name, value] of usual) if (name !== 'group' && query.get(name) === value) query.delete(name)
  return `/deltakelse?${query.toString()}`
}
