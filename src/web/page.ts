import type { ReactNode } from 'react'
import type { KeptRefusal } from '../domain/refusal.ts'
import type { Envelope } from '../answers/answer.ts'
import type { CoverageAnswer, CoverageInput, ListCounts } from '../answers/coverage.ts'
import type { ExplainAnswer } from '../answers/explain.ts'
import type { ExplainInput } from '../answers/explain/input.ts'
import type { FindingsAnswer, FindingsInput } from '../answers/findings.ts'
import type { EditionsAnswer, EditionsInput } from '../answers/editions.ts'
import type { MapAnswer } from '../answers/map.ts'
import type { MethodAnswer, MethodInput } from '../answers/method.ts'
import type { MunicipalitiesAnswer, MunicipalitiesInput } from '../answers/municipalities.ts'
import type { MunicipalityAnswer, MunicipalityCoverage, MunicipalityInput } from '../answers/municipality.ts'
import type { NeedAnswer, NeedCoverage } from '../answers/need.ts'
import type { NeedInput } from '../answers/need/input.ts'
import type { ParticipationAnswer } from '../answers/participation.ts'
import type { Coverage } from '../answers/participation/coverage.ts'
import type { ParticipationInput } from '../answers/participation/input.ts'
import type { ReviewAnswer, ReviewInput } from '../answers/review.ts'
import type { RobustnessAnswer, RobustnessInput } from '../answers/robustness.ts'
import type { SchemeAnswer, SchemeInput } from '../answers/scheme.ts'
import type { SchemesAnswer, SchemesCoverage, SchemesInput } from '../answers/schemes.ts'
import type { SearchAnswer, SearchCoverage, SearchInput } from '../answers/search.ts'
import type { Language } from '../domain/text.ts'
import type { Dataset } from '../store/snapshot.ts'

/** The questions a page may ask, each answered with its envelope. Inputs may leave out what has a default. */
export interface Ask {
  readonly participation: (input: Partial<ParticipationInput>) => Envelope<ParticipationAnswer, Coverage>
  readonly map: (input: Partial<ParticipationInput>) => Envelope<MapAnswer, Coverage>
  readonly robustness: (input: Partial<RobustnessInput>) => Envelope<RobustnessAnswer, Coverage>
  readonly explain: (input: Partial<ExplainInput>) => Envelope<ExplainAnswer, Coverage>
  readonly findings: (input: Partial<FindingsInput>) => Envelope<FindingsAnswer, Coverage>
  readonly municipality: (input: MunicipalityInput) => Envelope<MunicipalityAnswer, MunicipalityCoverage>
  readonly search: (input: SearchInput) => Envelope<SearchAnswer, SearchCoverage>
  readonly municipalities: (input: MunicipalitiesInput) => Envelope<MunicipalitiesAnswer>
  readonly need: (input: Partial<NeedInput>) => Envelope<NeedAnswer, NeedCoverage>
  readonly schemes: (input: Partial<SchemesInput>) => Envelope<SchemesAnswer, SchemesCoverage>
  readonly scheme: (input: SchemeInput) => Envelope<SchemeAnswer>
  readonly coverage: (input: Partial<CoverageInput>) => Envelope<CoverageAnswer, ListCounts>
  readonly editions: (input: Partial<EditionsInput>) => Envelope<EditionsAnswer>
  readonly review: (input: Partial<ReviewInput>) => Envelope<ReviewAnswer>
  readonly method: (input: MethodInput) => Envelope<MethodAnswer>
}

/** Whether a reader may change something from a page: with the secret that its forms carry, or not and why. */
export type Changes = { readonly state: 'on'; readonly token: string } | { readonly state: 'off'; readonly why: 'switched-off' | 'elsewhere' }

/** What a page is made from: where it is asked for, in which language, and whom it can ask. Nothing else. */
export interface PageRequest {
  readonly language: Language
  /** Path and query as asked for; every state of a page is in it. */
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly ask: Ask
  readonly datasets: readonly Dataset[]
  /** The simplified map as TopoJSON (object `municipalities`, id = municipality number of 2024). */
  readonly map: () => unknown
  /** The tile map's layout as CSV: code, column, row (data/tiles). */
  readonly tiles: () => string
  /** Left out where nothing can be changed. */
  readonly changes?: Changes
  /** Of a form that was refused: why, and what was typed and chosen in it, by the name's number. */
  readonly refused?: { readonly refusal: KeptRefusal; readonly typed: Readonly<Record<string, string>>; readonly chosen: Readonly<Record<string, string>> }
}

export interface PageResult {
  /** Title of the document, without the product's name. */
  readonly title: string
  readonly main: ReactNode
  /** 200 unless told otherwise. */
  readonly status?: number
  /** Scripts the page can do without, by their name in /assets. */
  readonly islands?: readonly string[]
}

/** One kind of page: its path (`/kommuner/:code`) and how it is made. */
export interface Page {
  readonly id: string
  readonly path: string
  /** Made anew at every request: it shows what is not in the snapshot, or carries a form that writes. */
  readonly fresh?: boolean
  readonly render: (request: PageRequest) => PageResult
}
