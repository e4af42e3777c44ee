import { z } from 'zod'
import { codings, designTitles, designUnder, schemeDesigns, schemeName, type SchemeDesign } from '../domain/scheme.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { schemeStatusWords } from './code-words.ts'
import { type Answered, type CellValue, question } from './question.ts'

export const schemesInput = z.strictObject({
  design: z.enum(schemeDesigns).optional(),
  coding: z.enum(codings).default('first'),
  owner: z.enum(['state', 'other', 'any']).default('any'),
  status: z.enum(['continuous', 'open-annually', 'open', 'ended', 'unknown']).optional(),
  text: z.string().max(200).default(''),
})
export type SchemesInput = z.infer<typeof schemesInput>

export interface SchemeRow {
  readonly id: string
  readonly name: Text
  readonly body: string
  readonly owner: string
  readonly design: SchemeDesign
  readonly designTitle: Text
  /** The other design, where a second coding differs. */
  readonly otherDesign: SchemeDesign | null
  readonly themes: readonly string[]
  readonly status: string
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly lists: number
  readonly completeLists: number
  readonly rows: number
  readonly rules: number
  readonly calls: number
}

export interface SchemesAnswer {
  readonly schemes: readonly SchemeRow[]
}

export interface SchemesCoverage {
  readonly schemes: number
  readonly schemesKnown: number
}

export const schemes = question<SchemesInput, SchemesAnswer, SchemesCoverage>({
  id: 'schemes',
  version: 1,
  title: { nb: 'Ordninger', nn: 'Ordningar', en: 'Schemes' },
  summary: {
    nb: 'Ordningene: utforming, eier, regler, utlysninger og hvilke lister som finnes',
    nn: 'Ordningane: utforming, eigar, reglar, utlysingar og kva lister som finst',
    en: 'The schemes: design, owner, rules, calls and which lists there are',
  },
  input: schemesInput,
  inputs: {
    design: { nb: 'bare denne utformingen', nn: 'berre denne utforminga', en: 'only this design' },
    coding: { nb: 'koding av utforming', nn: 'koding av utforming', en: 'coding of design' },
    owner: { nb: 'hvem som eier ordningen', nn: 'kven som eig ordninga', en: 'who owns the scheme' },
    status: { nb: 'bare ordninger med denne statusen', nn: 'berre ordningar med denne statusen', en: 'only schemes of this status' },
    text: { nb: 'ord i navn eller formål', nn: 'ord i namn eller føremål', en: 'words in name or purpose' },
  },
  method: { id: 'scheme-design', version: '1' },
  example: { input: {}, read: (answer) => answer.schemes.length, expected: 140 },
  answer: answerSchemes,
  tables: ({ schemes: rows }) => [
    {
      name: 'schemes',
      columns: [
        { id: 'id', title: { nb: 'id', nn: 'id', en: 'id' } },
        { id: 'name', title: { nb: 'ordning', nn: 'ordning', en: 'scheme' } },
        { id: 'body', title: { nb: 'eier', nn: 'eigar', en: 'owner' } },
        { id: 'design', title: { nb: 'utforming', nn: 'utforming', en: 'design' }, words: designTitles },
        { id: 'otherDesign', title: { nb: 'annen koding', nn: 'annan koding', en: 'other coding' }, words: designTitles },
        { id: 'status', title: { nb: 'status', nn: 'status', en: 'status' }, words: schemeStatusWords },
        { id: 'lists', title: { nb: 'lister', nn: 'lister', en: 'lists' }, unit: 'count' },
        { id: 'completeLists', title: { nb: 'hele lister', nn: 'heile lister', en: 'complete lists' }, unit: 'count' },
        { id: 'rows', title: { nb: 'navn på listene', nn: 'namn på listene', en: 'names on the lists' }, unit: 'count' },
      ],
      rows: rows.map((r): CellValue[] => [r.id, r.name, r.body, r.design, r.otherDesign, r.status, r.lists, r.completeLists, r.rows]),
    },
  ],
})

function answerSchemes(snapshot: Snapshot, input: SchemesInput): Answered<SchemesAnswer, SchemesCoverage> {
  const words = input.text.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const rows = snapshot.data.schemes
    .filter((scheme) => input.owner === 'any' || scheme.owner === input.owner)
    .filter((scheme) => input.status === undefined || scheme.status === input.status)
    .filter((scheme) => input.design === undefined || designUnder(scheme, input.coding) === input.design)
    .filter((scheme) => {
      const text = [scheme.id, scheme.nameNb, scheme.nameNn, scheme.nameEn, scheme.purpose, scheme.body].join(' ').toLocaleLowerCase('nb')
      return words.every((word) => text.includes(word))
    })
    .map((scheme): SchemeRow => {
      const lists = snapshot.data.lists.filter((list) => list.scheme === scheme.id)
      const years = lists.map(({ year }) => year)
      const design = designUnder(scheme, input.coding)
      const other = designUnder(scheme, input.coding === 'first' ? 'second' : 'first')
      return {
        id: scheme.id,
        name: schemeName(scheme),
        body: scheme.body,
        owner: scheme.owner,
        design,
        designTitle: designTitles[design],
        otherDesign: other === design ? null : other,
        themes: scheme.themes,
        status: scheme.status,
        firstYear: years.length > 0 ? Math.min(...years) : null,
        lastYear: years.length > 0 ? Math.max(...years) : null,
        lists: lists.length,
        completeLists: lists.filter(({ complete }) => complete).length,
        rows: lists.reduce((total, list) => total + rowsOf(snapshot, list.id), 0),
        rules: scheme.rules.length,
        calls: scheme.calls.length,
      }
    })
  return {
    answer: { schemes: rows },
    coverage: { schemes: rows.length, schemesKnown: snapshot.data.schemes.length },
    warnings: [],
    sources: [],
    datasets: ['schemes', 'schemes-designs', 'schemes-rules', 'schemes-calls', 'awards-lists'],
  }
}

function rowsOf(snapshot: Snapshot, list: string): number {
  const range = snapshot.rowsOfList[snapshot.listIndex.get(list) ?? -1]
  return (range?.to ?? 0) - (range?.from ?? 0)
}
