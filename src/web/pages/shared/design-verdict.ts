import type { RobustnessAnswer } from '../../../answers/robustness.ts'
import type { DesignVariant } from '../../../answers/robustness/designs.ts'
import type { Pooled } from '../../../answers/participation/compare.ts'
import { codings, schemeDesigns, type Coding, type SchemeDesign } from '../../../domain/scheme.ts'
import type { Language, Text } from '../../../domain/text.ts'
import type { VerdictKind } from '../../parts/verdict.tsx'
import { type ByDesign, findingWords, listed } from '../../text/finding.ts'
import { termsIn } from '../../text/terms.ts'
import { frontWords } from '../front/words.ts'

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

interface DesignFinding {
  readonly kind: Exclude<VerdictKind, 'plain'>
  /** Schemes that the difference rests on: with one of them left out the intervals overlap. */
  readonly restsOn: readonly Text[]
  /** The coding under which alone the intervals are apart; null when it is both or none. */
  readonly onlyUnder: Coding | null
}

/**
 * Whether participation differs by design as the 2020 mapping found: regionally adapted schemes above new national solutions.
 * Holds when the intervals of the two odds ratios are apart under both codings, also with any one scheme left out;
 * holds in part when they are apart under one coding alone, or overlap with one scheme left out;
 * fails when they are apart the other way under both; else nothing is decided.
 */
export function designFinding(designs: Designs): DesignFinding {
  const pairs = codings.map((coding) => ({
    adapted: under(designs, coding, 'regionally-adapted'),
    national: under(designs, coding, 'national-solution'),
  }))
  const signs = pairs.map(({ adapted, national }) => (adapted && national ? apart(adapted.pooled, national.pooled) : 0))
  if (signs.every((sign) => sign === -1)) return { kind: 'fails', restsOn: [], onlyUnder: null }
  if (!signs.includes(1) || signs.includes(-1)) return { kind: 'unsure', restsOn: [], onlyUnder: null }
  if (!signs.every((sign) => sign === 1)) return { kind: 'partly', restsOn: [], onlyUnder: codings[signs.indexOf(1)] ?? null }
  const breaking = pairs.flatMap(({ adapted, national }) =>
    !adapted || !national
      ? []
      : [
          ...adapted.without.filter(({ pooled }) => apart(pooled, national.pooled) !== 1),
          ...national.without.filter(({ pooled }) => apart(adapted.pooled, pooled) !== 1),
        ],
  )
  const restsOn = [...new Map(breaking.map(({ title }) => [title.nb, title])).values()]
  return { kind: restsOn.length === 0 ? 'holds' : 'partly', restsOn, onlyUnder: null }
}

/** 1 when the first interval lies wholly above the second, −1 when wholly below, 0 when they overlap or one is not known. */
function apart(a: Pooled, b: Pooled): -1 | 0 | 1 {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return 0
  return a.low > b.high ? 1 : a.high < b.low ? -1 : 0
}

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

/** Why the finding holds only in part, in a sentence; empty where it holds, fails or cannot be told. */
export function designReason({ restsOn, onlyUnder }: DesignFinding, language: Language): string {
  const words = frontWords[language].design
  if (onlyUnder !== null) return words.oneCoding(termsIn[language].coding[onlyUnder])
  const schemes = restsOn.map((scheme) => scheme[language])
  return schemes.length === 0 ? '' : words.restsOn(listed(schemes, findingWords[language].or))
}
