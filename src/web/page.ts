import type { ReactNode } from 'react'
import type { Envelope } from '../answers/answer.ts'
import type { CoverageAnswer, CoverageInput } from '../answers/coverage.ts'
import type { MethodAnswer, MethodInput } from '../answers/method.ts'
import type { MunicipalitiesAnswer, MunicipalitiesInput } from '../answers/municipalities.ts'
import type { MunicipalityAnswer, MunicipalityInput } from '../answers/municipality.ts'
import type { ParticipationAnswer } from '../answers/participation.ts'
import type { ParticipationInput } from '../answers/participation/input.ts'
import type { ReviewAnswer, ReviewInput } from '../answers/review.ts'
import type { RobustnessAnswer, RobustnessInput } from '../answers/robustness.ts'
import type { SchemeAnswer, SchemeInput } from '../answers/scheme.ts'
import type { SchemesAnswer, SchemesInput } from '../answers/schemes.ts'
import type { Language } from '../domain/text.ts'
import type { Dataset } from '../store/snapshot.ts'

/** The questions a page may ask, each answered with its envelope. Inputs may leave out what has a default. */
export interface Ask {
  readonly participation: (input: Partial<ParticipationInput>) => Envelope<ParticipationAnswer>
  readonly robustness: (input: Partial<RobustnessInput>) => Envelope<RobustnessAnswer>
  readonly municipality: (input: MunicipalityInput) => Envelope<MunicipalityAnswer>
  readonly municipalities: (input: MunicipalitiesInput) => Envelope<MunicipalitiesAnswer>
  readonly schemes: (input: Partial<SchemesInput>) => Envelope<SchemesAnswer>
  readonly scheme: (input: SchemeInput) => Envelope<SchemeAnswer>
  readonly coverage: (input: Partial<CoverageInput>) => Envelope<CoverageAnswer>
  readonly review: (input: Partial<ReviewInput>) => Envelope<ReviewAnswer>
  readonly method: (input: MethodInput) => Envelope<MethodAnswer>
}

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
}

export interface PageResult {
  /** Title of the document, without the product's name. */
  readonly title: string
  readonly main: ReactNode
  /** 200 unless told otherwise. */
  readonly status?: number
}

/** One kind of page: its path (`/kommuner/:code`) and how it is made. */
export interface Page {
  readonly id: string
  readonly path: string
  readonly render: (request: PageRequest) => PageResult
}
