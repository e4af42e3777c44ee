import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import { codings, schemeDesigns, type Coding, type SchemeDesign } from '../../../domain/scheme.ts'
import type { ByDesign } from '../../text/finding.ts'
import type { VerdictKind } from '../../parts/verdict.tsx'

type Designs = RobustnessAnswer['designs']

const under = (designs: Designs, coding: Coding, design: SchemeDesign) => designs.find((one) => one.coding === coding && one.design === design)

/** Designs that have the same clear conclusion under both codings: those alone may stand in a heading. */
export const sameUnderBoth = (designs: Designs): readonly ByDesign[] =>
  schemeDesigns.flatMap((design) => {
    const found = codings.map((coding) => under(designs, coding, design)?.conclusion)
    const [first] = found
    return first !== undefined && first !== 'cannot-tell' && found.every((one) => one === first) ? [{ design, conclusion: first }] : []
  })

/**
 * Whether participation differs by design as the 2020 mapping found: regionally adapted schemes above new national solutions.
 * Holds when the intervals of the two odds ratios are apart under both codings; fails when they are apart the other way in both.
 */
export function designVerdict(designs: Designs): VerdictKind {
  const signs = codings.map((coding) => {
    const adapted = under(designs, coding, 'regionally-adapted')?.pooled
    const national = under(designs, coding, 'national-solution')?.pooled
    if (!adapted || !national || adapted.low === null || adapted.high === null || national.low === null || national.high === null) return 0
    return adapted.low > national.high ? 1 : adapted.high < national.low ? -1 : 0
  })
  return signs.every((sign) => sign === 1) ? 'holds' : signs.every((sign) => sign === -1) ? 'fails' : 'unsure'
}
