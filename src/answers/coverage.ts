import { z } from 'zod'
import { schemeDesigns, schemeName } from '../domain/scheme.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot, StoredList } from '../store/snapshot.ts'
import { participationInput } from './participation/input.ts'
import { isSchemeAsked, listUses, type Unused } from './participation/list-use.ts'
import { scopeTitle } from './participation/scope-title.ts'
import { stageWords, unusedWords } from './code-words.ts'
import { type Answered, type CellValue, question } from './question.ts'

export const coverageInput = z.strictObject({
  from: z.coerce.number().int().min(1900).max(2100).optional(),
  to: z.coerce.number().int().min(1900).max(2100).optional(),
  scheme: z.string().max(100).optional(),
  owner: z.enum(['state', 'any']).default('any'),
  design: z.enum(schemeDesigns).optional(),
})
export type CoverageInput = z.infer<typeof coverageInput>

export interface CoveredList extends Pick<StoredList, 'id' | 'scheme' | 'year' | 'scope' | 'stage' | 'complete' | 'applicationsTotal' | 'awardsTotal' | 'sourceUrl' | 'note'> {
  readonly schemeName: Text
  /** The scope in words, counties by the names they had that year. */
  readonly scopeTitle: Text
  readonly rows: number
  readonly waiting: number
  readonly unused: Unused | null
}

export interface CoverageAnswer {
  readonly lists: readonly CoveredList[]
  /** Schemes of which no list is known for any year, whatever years are asked about. */
  readonly schemesWithoutList: readonly { readonly id: string; readonly name: Text }[]
}

export interface ListCounts {
  readonly listsKnown: number
  readonly listsComplete: number
  readonly listsCounted: number
  readonly rowsWaiting: number
}

export const coverage = question<CoverageInput, CoverageAnswer, ListCounts>({
  id: 'coverage',
  version: 1,
  title: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
  summary: {
    nb: 'Hvilke lister som finnes, hvilke som er hele, hva som mangler og hva som venter på avklaring',
    nn: 'Kva lister som finst, kva som er heile, kva som manglar og kva som ventar på avklaring',
    en: 'Which lists there are, which are complete, what is missing and which names are not yet settled',
  },
  input: coverageInput,
  inputs: {
    from: { nb: 'første år', nn: 'første år', en: 'first year' },
    to: { nb: 'siste år', nn: 'siste år', en: 'last year' },
    owner: { nb: 'statens ordninger, eller også andres', nn: 'ordningane til staten, eller òg andre sine', en: 'the state’s schemes, or others’ too' },
    design: { nb: 'bare ordninger med denne utformingen', nn: 'berre ordningar med denne utforminga', en: 'only schemes of this design' },
    scheme: { nb: 'bare denne ordningen', nn: 'berre denne ordninga', en: 'only this scheme' },
  },
  method: { id: 'coverage', version: '1' },
  example: { input: { scheme: 'kulturminneplan-kik' }, read: ({ lists }) => lists.filter(({ unused }) => unused === null).map(({ year, rows }) => [year, rows]), expected: [[2018, 31], [2019, 26]] },
  answer: answerCoverage,
  tables: ({ lists }) => [
    {
      name: 'lists',
      columns: [
        { id: 'id', title: { nb: 'liste', nn: 'liste', en: 'list' } },
        { id: 'scheme', title: { nb: 'ordning', nn: 'ordning', en: 'scheme' } },
        { id: 'year', title: { nb: 'år', nn: 'år', en: 'year' } },
        { id: 'scope', title: { nb: 'omfang', nn: 'omfang', en: 'scope' } },
        { id: 'stage', title: { nb: 'slags liste', nn: 'slags liste', en: 'kind of list' }, words: stageWords },
        { id: 'complete', title: { nb: 'hel', nn: 'heil', en: 'complete' } },
        { id: 'rows', title: { nb: 'navn', nn: 'namn', en: 'names' }, unit: 'count' },
        { id: 'waiting', title: { nb: 'venter', nn: 'ventar', en: 'waiting' }, unit: 'count' },
        { id: 'unused', title: { nb: 'ikke talt fordi', nn: 'ikkje talt fordi', en: 'not counted because' }, words: unusedWords },
        { id: 'sourceUrl', title: { nb: 'kilde', nn: 'kjelde', en: 'source' } },
      ],
      rows: lists.map((l): CellValue[] => [l.id, l.scheme, l.year, l.scope, l.stage, l.complete, l.rows, l.waiting, l.unused, l.sourceUrl]),
    },
  ],
})

function answerCoverage(snapshot: Snapshot, input: CoverageInput): Answered<CoverageAnswer, ListCounts> {
  const asked = participationInput.parse({ scheme: input.scheme ?? [], from: input.from, to: input.to, owner: input.owner, design: input.design ?? [] })
  const uses = listUses(snapshot, asked)
  const known = new Set(snapshot.data.lists.map(({ scheme }) => scheme))
  const lists = uses.map(({ list, unused }): CoveredList => {
    const range = snapshot.rowsOfList[snapshot.listIndex.get(list.id) ?? -1]
    const standing = snapshot.columns.standing.subarray(range?.from ?? 0, range?.to ?? 0)
    const scheme = snapshot.schemeById.get(list.scheme)
    return {
      ...list,
      schemeName: scheme ? schemeName(scheme) : { nb: list.scheme, nn: list.scheme, en: list.scheme },
      scopeTitle: scopeTitle(snapshot.names.register, list.scope, list.year),
      rows: standing.length,
      waiting: standing.filter((s) => s === 1).length,
      unused,
    }
  })
  return {
    answer: {
      lists,
      schemesWithoutList: snapshot.data.schemes.filter((scheme) => !known.has(scheme.id) && isSchemeAsked(scheme, asked)).map((scheme) => ({ id: scheme.id, name: schemeName(scheme) })),
    },
    coverage: {
      listsKnown: lists.length,
      listsComplete: lists.filter(({ complete }) => complete).length,
      listsCounted: lists.filter(({ unused }) => unused === null).length,
      rowsWaiting: lists.reduce((total, { waiting }) => total + waiting, 0),
    },
    warnings: [],
    sources: [],
    datasets: ['awards-lists', 'awards-entries', 'schemes'],
  }
}
