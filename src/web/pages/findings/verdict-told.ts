import type { Finding } from '../../../answers/findings/answer.ts'
import { formats } from '../../../domain/format.ts'
import { type Language, same } from '../../../domain/text.ts'
import { isOpenByDesign, verdictTold as told } from '../../../domain/verdict.ts'
import { sentenceCase } from '../../text/finding.ts'
import { findingsWords } from './words.ts'

/** The verdict in words; of more schemes than are named it tells how many, for the note beside names them all. */
export function verdictTold({ verdict, restsOn }: Pick<Finding, 'verdict' | 'restsOn'>, language: Language): string {
  const many = findingsWords[language].restsOnMany(formats[language].whole(restsOn.length))
  return sentenceCase(told(verdict, restsOn, same(many))[language])
}

/**
 * In how many other ways of counting the verdict is the same; null where there are none, or where an open answer could
 * not have become the opposite, so that to be alike says nothing.
 */
export function agreementTold(finding: Pick<Finding, 'verdict' | 'canFail' | 'agree'>, language: Language): string | null {
  const { agree } = finding
  if (agree.all === 0 || isOpenByDesign(finding)) return null
  const { whole } = formats[language]
  return findingsWords[language].agree(whole(agree.same), whole(agree.all))
}
