import type { Envelope } from '../../../answers/answer.ts'
import type { ParticipationAnswer } from '../../../answers/participation.ts'
import type { Coverage } from '../../../answers/participation/coverage.ts'
import type { Language } from '../../../domain/text.ts'
import type { SchemeNames } from '../shared/participation-rows.ts'

/** What every section of the answer is made from. */
export interface SectionProps {
  readonly language: Language
  readonly envelope: Envelope<ParticipationAnswer>
  readonly names: SchemeNames
  /** What a group is called in a sentence, by its id. */
  readonly groupName: (id: string) => string
  /** Address of this page with this question. */
  readonly link: string
}

/** The coverage of a participation answer; the envelope carries it without its type. */
export const coverageIn = (envelope: Pick<Envelope, 'coverage'>): Coverage => envelope.coverage as unknown as Coverage

/** "0,8 % – 5,2 %"; a dash where there is none. */
export const interval = (
  low: number | null,
  high: number | null,
  format: (value: number | null) => string,
): string | null => (low === null || high === null ? null : `${format(low)} – ${format(high)}`)
