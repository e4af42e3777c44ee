import type { Finding } from '../../../answers/findings/answer.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { listed } from '../../text/finding.ts'
import { verdictKind } from './verdict-kind.ts'
import { findingsWords } from './words.ts'

/** More schemes than this are told by their number: the note beside names them all. */
const mostNamed = 2

/** The verdict in words; a clear one that turns when one scheme is left out says so, and names the scheme. */
export function verdictTold(finding: Pick<Finding, 'verdict' | 'restsOn'>, language: Language): string {
  const words = findingsWords[language]
  const verdict = words.verdict[verdictKind(finding)]
  const { verdict: which, restsOn } = finding
  if (which === 'cannot-tell' || restsOn.length === 0) return verdict
  const schemes =
    restsOn.length > mostNamed
      ? words.restsOnMany(formats[language].whole(restsOn.length))
      : listed(restsOn.map((scheme) => scheme[language]), words.and)
  return words.rests(verdict, schemes)
}

/**
 * In how many other ways of counting the verdict is the same; null where there are none, or where an open answer could
 * not have become the opposite, so that to be alike says nothing.
 */
export function agreementTold({ verdict, canFail, agree }: Pick<Finding, 'verdict' | 'canFail' | 'agree'>, language: Language): string | null {
  if (agree.all === 0 || (verdict === 'cannot-tell' && !canFail)) return null
  const { whole } = formats[language]
  return findingsWords[language].agree(whole(agree.same), whole(agree.all))
}
