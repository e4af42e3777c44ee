import type { Conclusion } from '../../../domain/comparison.ts'
import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { SchemeDesign } from '../../../domain/scheme.ts'
import type { Text } from '../../../domain/text.ts'
import { large, line, listed, numbered, say, t, withInterval } from '../pieces.ts'

/** Designs as they stand in a sentence: "i regionalt tilpassede ordninger". */
const designWords: Readonly<Record<SchemeDesign, Text>> = {
  'national-solution': t('nye nasjonale løsninger', 'nye nasjonale løysingar', 'schemes for new national solutions'),
  'regionally-adapted': t('regionalt tilpassede ordninger', 'regionalt tilpassa ordningar', 'regionally adapted schemes'),
  spread: t('ordninger for spredning', 'ordningar for spreiing', 'schemes for spread'),
  competence: t('kompetanseordninger', 'kompetanseordningar', 'schemes for competence'),
  exemption: t('forsøk med unntak', 'forsøk med unntak', 'exemption trials'),
}

/** How a group took part within one design under one coding. */
export interface DesignFigures {
  readonly oddsRatio: EditionFigure
  readonly lists: EditionFigure
  readonly conclusion: Conclusion
  /** Schemes without which the conclusion is another. */
  readonly restsOn: readonly Text[]
}

/** A design under both codings; null where no scheme of the design has a complete list. */
export interface DesignUnder {
  readonly group: Text
  readonly design: SchemeDesign
  readonly first: DesignFigures | null
  readonly second: DesignFigures | null
}

/** What is told of one design: which way it goes, whether the other coding agrees, and what it rests on. */
export function ofDesign({ group, design, first, second }: DesignUnder): readonly Sentence[] {
  const main = first ?? second
  if (!main) return []
  const d = designWords[design]
  return [direction(group, d, main), ...agreement(first, second), ...restingOn(main)]
}

function direction(group: Text, d: Text, { oddsRatio, lists, conclusion }: DesignFigures): Sentence {
  const D = large(d)
  const or = withInterval(oddsRatio)
  const ratio = oddsRatio.value === null ? { no: line``, en: line`` } : { no: line`oddsforhold ${or}, `, en: line`odds ratio ${or}, ` }
  const of = {
    nb: line`${ratio.no}${lists} ${numbered(lists, 'liste', 'lister')}`,
    nn: line`${ratio.no}${lists} ${numbered(lists, 'liste', 'lister')}`,
    en: line`${ratio.en}${lists} ${numbered(lists, 'list', 'lists')}`,
  }
  return {
    lower: say(
      line`${D.nb}: ${group.nb} deltok sjeldnere enn andre kommuner; ${of.nb}.`,
      line`${D.nn}: ${group.nn} deltok sjeldnare enn andre kommunar; ${of.nn}.`,
      line`${D.en}: ${group.en} took part less often than other municipalities; ${of.en}.`,
    ),
    higher: say(
      line`${D.nb}: ${group.nb} deltok oftere enn andre kommuner; ${of.nb}.`,
      line`${D.nn}: ${group.nn} deltok oftare enn andre kommunar; ${of.nn}.`,
      line`${D.en}: ${group.en} took part more often than other municipalities; ${of.en}.`,
    ),
    'cannot-tell': say(
      line`${D.nb}: tallene avgjør ikke om ${group.nb} deltok sjeldnere eller oftere; ${of.nb}.`,
      line`${D.nn}: tala avgjer ikkje om ${group.nn} deltok sjeldnare eller oftare; ${of.nn}.`,
      line`${D.en}: the figures cannot tell whether ${group.en} took part less or more often; ${of.en}.`,
    ),
  }[conclusion]
}

function agreement(first: DesignFigures | null, second: DesignFigures | null): readonly Sentence[] {
  if (!first || !second) {
    return [
      say(
        line`Bare den ene av de to kodingene av ordningene har slike ordninger med hel liste.`,
        line`Berre den eine av dei to kodingane av ordningane har slike ordningar med heil liste.`,
        line`Only one of the two codings of the schemes has such schemes with a complete list.`,
      ),
    ]
  }
  if (first.conclusion === second.conclusion) return []
  const or = second.oddsRatio.value === null ? { no: line``, en: line`` } : { no: line`; oddsforhold ${withInterval(second.oddsRatio)}`, en: line`; odds ratio ${withInterval(second.oddsRatio)}` }
  return [
    {
      lower: say(
        line`Med den andre kodingen av ordningene deltok de sjeldnere${or.no}. Svaret følger altså kodingen.`,
        line`Med den andre kodinga av ordningane deltok dei sjeldnare${or.no}. Svaret følgjer altså kodinga.`,
        line`Under the second coding of the schemes they took part less often${or.en}. The answer thus follows the coding.`,
      ),
      higher: say(
        line`Med den andre kodingen av ordningene deltok de oftere${or.no}. Svaret følger altså kodingen.`,
        line`Med den andre kodinga av ordningane deltok dei oftare${or.no}. Svaret følgjer altså kodinga.`,
        line`Under the second coding of the schemes they took part more often${or.en}. The answer thus follows the coding.`,
      ),
      'cannot-tell': say(
        line`Med den andre kodingen av ordningene kan det ikke avgjøres${or.no}. Svaret følger altså kodingen.`,
        line`Med den andre kodinga av ordningane kan det ikkje avgjerast${or.no}. Svaret følgjer altså kodinga.`,
        line`Under the second coding of the schemes it cannot be told${or.en}. The answer thus follows the coding.`,
      ),
    }[second.conclusion],
  ]
}

function restingOn({ restsOn }: DesignFigures): readonly Sentence[] {
  if (restsOn.length === 0) return []
  const titles = listed(restsOn, t('eller', 'eller', 'or'))
  return [say(line`Uten ${titles.nb} ville svaret vært et annet.`, line`Utan ${titles.nn} ville svaret ha vore eit anna.`, line`Without ${titles.en} the answer would have been another.`)]
}
