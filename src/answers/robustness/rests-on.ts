import { formats } from '../../domain/format.ts'
import { schemeName } from '../../domain/scheme.ts'
import { joinTexts, type Language, same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { conclusionWords } from '../code-words.ts'
import type { Pooled } from '../participation/compare.ts'
import type { ParticipationInput } from '../participation/input.ts'
import { pooledOf, strataFor } from '../participation/pooled.ts'

/** A scheme without which the conclusion is another, and the figure then. */
export interface RestedOn {
  readonly scheme: Text
  readonly pooled: Pooled
}

/**
 * The schemes that a clear conclusion rests on: those without which, one at a time, it is another. None where nothing is
 * settled, or where there is one scheme alone.
 */
export function restsOn(
  snapshot: Snapshot,
  input: ParticipationInput,
  { conclusion }: Pooled,
): readonly RestedOn[] {
  if (conclusion === 'cannot-tell') return []
  const schemes = [...new Set(strataFor(snapshot, input).map(({ scheme }) => scheme))]
  if (schemes.length < 2) return []
  return schemes.flatMap((id) => {
    const pooled = pooledOf(snapshot, { ...input, without: [...input.without, id] })
    const scheme = snapshot.schemeById.get(id)
    return pooled.conclusion === conclusion ? [] : [{ scheme: scheme ? schemeName(scheme) : same(id), pooled }]
  })
}

/** More schemes than this are told by their number. */
const mostNamed = 3

/** "uten A: 0,80 (0,49–1,31), kan ikke avgjøres", for each of a few; empty where nothing is rested on. */
export const withoutThem = (rested: readonly RestedOn[]): Text =>
  rested.length > mostNamed ? withoutOneOf(rested.length) : joinTexts(rested.map(withoutIt), '; ')

const withoutOneOf = (schemes: number): Text => ({
  nb: `et annet svar uten én av ${schemes} enkeltordninger`,
  nn: `eit anna svar utan éi av ${schemes} enkeltordningar`,
  en: `another answer without one of ${schemes} single schemes`,
})

function withoutIt({ scheme, pooled: { oddsRatio, low, high, conclusion } }: RestedOn): Text {
  const told = (language: Language): string => {
    const { ratio } = formats[language]
    return `${ratio(oddsRatio)} (${ratio(low)}–${ratio(high)}), ${conclusionWords[conclusion][language]}`
  }
  return {
    nb: `uten ${scheme.nb}: ${told('nb')}`,
    nn: `utan ${scheme.nn}: ${told('nn')}`,
    en: `without ${scheme.en}: ${told('en')}`,
  }
}
