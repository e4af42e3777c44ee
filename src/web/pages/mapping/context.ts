import type { Envelope } from '../../../answers/answer.ts'
import type { ParticipationAnswer } from '../../../answers/participation.ts'
import type { Coverage } from '../../../answers/participation/coverage.ts'
import { rangeText } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import type { SchemeNames } from '../shared/participation-rows.ts'

/** What every section of the answer is made from. */
export interface SectionProps {
  readonly language: Language
  readonly envelope: Envelope<ParticipationAnswer, Coverage>
  readonly names: SchemeNames
  /** What a group is called in a sentence, by its id. */
  readonly groupName: (id: string) => string
  /** The county that the question keeps to, as people call it; null for the whole country or an area without a name. */
  readonly place: string | null
  /** Address of this page with this question. */
  readonly link: string
}

/** "0,8 % – 5,2 %", "−16,4 til −1,0"; null where there is none. */
export const interval = (
  language: Language,
  low: number | null,
  high: number | null,
  format: (value: number | null) => string,
): string | null => (low === null || high === null ? null : rangeText(language, format(low), format(high)))
