import type { Envelope } from '../../../answers/answer.ts'
import type { NeedAnswer, NeedUnit } from '../../../answers/need/answer.ts'
import type { NeedCoverage } from '../../../answers/need.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { needWords } from './words.ts'

export type NeedEnvelope = Envelope<NeedAnswer, NeedCoverage>

/** What a part of the page is made from. */
export interface NeedProps {
  readonly language: Language
  readonly envelope: NeedEnvelope
}

/** Need is great where it is at least as probable as the limit. */
export const isHigh = ({ probabilityTopFifth }: Pick<NeedUnit, 'probabilityTopFifth'>, { threshold }: Pick<NeedAnswer, 'threshold'>): boolean => probabilityTopFifth >= threshold

/** Those with great need that took part in nothing. */
export const nilCodes = ({ highNeed }: NeedAnswer): ReadonlySet<string> => new Set(highNeed.map(({ code }) => code))

/** How it took part, in words. */
export function tookIn({ standing, participations }: NeedUnit, language: Language): string {
  const { took } = needWords[language]
  return standing === 'took-part' ? took.count(formats[language].whole(participations)) : took[standing]
}

/** An input of the question as it stands in the envelope, as text; empty when not told. */
export const askedText = ({ input }: NeedEnvelope, name: string): string => (input[name] === undefined || input[name] === null ? '' : String(input[name]))
