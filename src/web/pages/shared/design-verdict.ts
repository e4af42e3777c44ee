import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import type { DesignVariant } from '../../../answers/robustness/designs.ts'
import { codings, schemeDesigns, type Coding, type SchemeDesign } from '../../../domain/scheme.ts'
import type { Text } from '../../../domain/text.ts'
import type { ByDesign } from '../../text/finding.ts'

type Designs = RobustnessAnswer['designs']

const under = (designs: Designs, coding: Coding, design: SchemeDesign): DesignVariant | undefined =>
  designs.find((one) => one.coding === coding && one.design === design)

/** The schemes without which a design's conclusion is another. */
export const turnedBy = ({ conclusion, without }: DesignVariant): readonly Text[] =>
  without.flatMap((variant) => (variant.conclusion === conclusion ? [] : [variant.title]))

/** Designs whose clear conclusion is the same under both codings and with any one scheme left out: those alone may stand in a heading. */
export const standingDesigns = (designs: Designs): readonly ByDesign[] =>
  schemeDesigns.flatMap((design) => {
    const [first, second] = codings.map((coding) => under(designs, coding, design))
    if (!first || !second || first.conclusion === 'cannot-tell' || second.conclusion !== first.conclusion) return []
    const stands = [first, second].every((variant) => variant.without.length > 0 && turnedBy(variant).length === 0)
    return stands ? [{ design, conclusion: first.conclusion }] : []
  })

/** How the two codings agree: the same throughout, a clear answer only under one, or opposite answers for a design. */
export function codingsAgreement(designs: Designs): 'same' | 'partly' | 'opposite' {
  const pairs = schemeDesigns.flatMap((design) => {
    const [first, second] = codings.map((coding) => under(designs, coding, design)?.conclusion)
    return first && second ? [{ first, second }] : []
  })
  if (pairs.every(({ first, second }) => first === second)) return 'same'
  return pairs.some(({ first, second }) => first !== second && first !== 'cannot-tell' && second !== 'cannot-tell')
    ? 'opposite'
    : 'partly'
}
