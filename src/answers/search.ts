import { z } from 'zod'
import { joinTexts } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { type Answered, type CellValue, question } from './question.ts'
import { findCounties } from './search/counties.ts'
import { findMunicipalities } from './search/municipalities.ts'
import { findOthers, nearOthers } from './search/others.ts'
import { partsOf } from './search/parts.ts'
import { tried } from './search/reasons.ts'
import type { Hit, SearchAnswer, SoughtPart } from './search/shape.ts'
import { latestDay } from './units.ts'

export type { Hit, MunicipalityHit, OtherHit, SearchAnswer, SoughtPart } from './search/shape.ts'

/** Longer texts are not searched: no name is, and the time to search stays short. */
const longest = 200

export const searchInput = z.strictObject({ text: z.string().max(20_000) })
export type SearchInput = z.infer<typeof searchInput>

export interface SearchCoverage {
  readonly municipalities: number
  readonly schemes: number
}

export const search = question<SearchInput, SearchAnswer, SearchCoverage>({
  id: 'search',
  version: 1,
  title: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  summary: {
    nb: 'Finn kommuner (også gamle navn og nummer), fylker, ordninger, metoder og sider, selv med skrivefeil',
    nn: 'Finn kommunar (òg gamle namn og nummer), fylke, ordningar, metodar og sider, sjølv med skrivefeil',
    en: 'Find municipalities (old names and numbers too), counties, schemes, methods and pages, even when misspelt',
  },
  input: searchInput,
  inputs: { text: { nb: 'det som søkes', nn: 'det ein leitar etter', en: 'what is sought' } },
  positional: 'text',
  method: { id: 'names', version: '1' },
  example: {
    input: { text: 'skedsmo' },
    read: ({ parts: [part] }) => [part?.hits[0]?.id, part?.hits[0]?.why.nb],
    expected: ['3205', 'Skedsmo (0231) var egen kommune til 31. desember 2019, gikk inn i Lillestrøm 1. januar 2020'],
  },
  answer: answerSearch,
  tables: ({ parts }) => [
    {
      name: 'hits',
      columns: [
        { id: 'sought', title: { nb: 'søkt', nn: 'søkt', en: 'sought' } },
        { id: 'kind', title: { nb: 'hva det er', nn: 'kva det er', en: 'kind' } },
        { id: 'id', title: { nb: 'nummer eller id', nn: 'nummer eller id', en: 'number or id' } },
        { id: 'title', title: { nb: 'navn', nn: 'namn', en: 'name' } },
        { id: 'fit', title: { nb: 'treff', nn: 'treff', en: 'fit' } },
        { id: 'why', title: { nb: 'hvorfor', nn: 'kvifor', en: 'why' } },
        { id: 'path', title: { nb: 'side', nn: 'side', en: 'page' } },
      ],
      rows: parts.flatMap(({ text, hits }) => hits.map((hit): CellValue[] => [text, hit.kind, hit.id, hit.title, hit.fit, whyOf(hit), hit.path])),
    },
  ],
})

/** The reason, with the county where it does not tell it: namesakes are told apart by it. */
const whyOf = (hit: Hit): Hit['why'] => (hit.kind === 'municipality' && hit.county !== null && hit.fit !== 'exact' ? joinTexts([hit.why, { nb: hit.county, nn: hit.county, en: hit.county }], '; ') : hit.why)

function answerSearch(snapshot: Snapshot, { text }: SearchInput): Answered<SearchAnswer, SearchCoverage> {
  const on = latestDay(snapshot)
  const sought = text.length > longest ? '' : text.normalize('NFC').replace(/[\s\u0000-\u001f]+/gu, ' ').trim()
  const parts = sought === '' ? [] : partsOf(snapshot, sought, on).map((part): SoughtPart => ({ text: part, hits: hitsFor(snapshot, part, on) }))
  const [only] = parts
  const exact = only?.hits.filter(({ fit, kind }) => kind === 'municipality' && (fit === 'exact' || fit === 'former')) ?? []
  return {
    answer: { parts, certain: parts.length === 1 && exact.length === 1 ? (exact[0]?.id ?? null) : null, tried: parts.some(({ hits }) => hits.length > 0) ? [] : tried },
    coverage: { municipalities: snapshot.names.register.municipalities.length, schemes: snapshot.data.schemes.length },
    warnings: [],
    sources: [],
    datasets: ['municipalities-codes', 'municipalities-changes', 'counties', 'schemes'],
  }
}

/** All that one text may mean: what bears the name first, what only resembles it last. */
function hitsFor(snapshot: Snapshot, text: string, on: string): readonly Hit[] {
  const municipalities = findMunicipalities(snapshot, text, on)
  const counties = findCounties(snapshot, text, on)
  const others = findOthers(snapshot, text)
  const isSure = ({ fit }: Hit): boolean => fit === 'exact' || fit === 'former'
  const sure = [...municipalities.filter(isSure), ...counties, ...others.filter(isSure)]
  const rest = [...municipalities, ...others].filter((hit) => !isSure(hit))
  // Parts of names before names that are only spelt alike.
  const found = [...sure, ...rest.filter(({ fit }) => fit === 'part'), ...rest.filter(({ fit }) => fit === 'near')]
  return found.some(({ fit }) => fit !== 'near') ? found : [...found, ...nearOthers(snapshot, text)]
}
