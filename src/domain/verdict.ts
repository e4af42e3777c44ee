import { listedTexts } from './listed-texts.ts'
import { joinTexts, type Text } from './text.ts'

/** What the figures say of a claim. */
export type Verdict = 'holds' | 'does-not-hold' | 'cannot-tell'

/** Verdicts as they stand in a sentence, wherever they are shown. */
export const verdictTitles: Readonly<Record<Verdict, Text>> = {
  holds: { nb: 'holder', nn: 'held', en: 'holds' },
  'does-not-hold': { nb: 'holder ikke', nn: 'held ikkje', en: 'does not hold' },
  'cannot-tell': { nb: 'kan ikke avgjøres', nn: 'kan ikkje avgjerast', en: 'cannot be told' },
}

const butRestsOn: Text = { nb: ', men hviler på ', nn: ', men kviler på ', en: ', but rests on ' }

/** More schemes than this are not named with a verdict. */
const mostNamed = 2

/**
 * A verdict in words. A clear one names the schemes that it rests on: those without which, one at a time, it is another;
 * `many` says what stands in the place of more than two names.
 */
export function verdictTold(verdict: Verdict, restsOn: readonly Text[], many: Text): Text {
  const told = verdictTitles[verdict]
  if (verdict === 'cannot-tell' || restsOn.length === 0) return told
  return joinTexts([told, butRestsOn, restsOn.length > mostNamed ? many : listedTexts(restsOn)], '')
}

/** Whether an answer is open only because the data could not have given the opposite one: then to be alike in every way says nothing. */
export const isOpenByDesign = ({ canFail, verdict }: { readonly canFail: boolean; readonly verdict: Verdict }): boolean =>
  !canFail && verdict === 'cannot-tell'
