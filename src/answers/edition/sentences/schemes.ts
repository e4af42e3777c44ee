import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import { large, line, numbered, say } from '../pieces.ts'

export interface SchemesApart {
  readonly group: Text
  readonly compared: EditionFigure
  readonly lower: EditionFigure
  readonly higher: EditionFigure
  readonly titlesLower: Text
  readonly titlesHigher: Text
}

/** In how many schemes the group took part less or more often with the whole interval on one side, and in which. */
export function schemesApart({
  group,
  compared,
  lower,
  higher,
  titlesLower,
  titlesHigher,
}: SchemesApart): readonly Sentence[] {
  if (!compared.value) {
    return [
      say(
        line`Ingen ordning har en hel liste der gruppen kan sammenlignes med andre kommuner.`,
        line`Inga ordning har ei heil liste der gruppa kan samanliknast med andre kommunar.`,
        line`No scheme has a complete list where the group can be compared with other municipalities.`,
      ),
    ]
  }
  const g = large(group)
  if (lower.value === 0 && higher.value === 0) {
    return [
      say(
        line`I ingen av ${numbered(compared, 'den', 'de')} ${compared} ${numbered(compared, 'ordningen', 'ordningene')} som kan sammenlignes, er forskjellen så klar at tallene kan si hvilken vei den går.`,
        line`I ingen av ${numbered(compared, 'den', 'dei')} ${compared} ${numbered(compared, 'ordninga', 'ordningane')} som kan samanliknast, er skilnaden så klar at tala kan seie kva veg han går.`,
        line`In none of the ${compared} ${numbered(compared, 'scheme', 'schemes')} that can be compared is the difference so clear that the figures can tell which way it goes.`,
      ),
    ]
  }
  const sentences: Sentence[] = [
    !higher.value
      ? say(
          line`${g.nb} deltok klart sjeldnere i ${lower}, og ikke klart oftere i noen, av ${compared} ${numbered(compared, 'ordning', 'ordninger')} som kan sammenlignes.`,
          line`${g.nn} deltok klart sjeldnare i ${lower}, og ikkje klart oftare i nokon, av ${compared} ${numbered(compared, 'ordning', 'ordningar')} som kan samanliknast.`,
          line`${g.en} took part clearly less often in ${lower}, and clearly more often in none, of ${compared} ${numbered(compared, 'scheme', 'schemes')} that can be compared.`,
        )
      : !lower.value
        ? say(
            line`${g.nb} deltok klart oftere i ${higher}, og ikke klart sjeldnere i noen, av ${compared} ${numbered(compared, 'ordning', 'ordninger')} som kan sammenlignes.`,
            line`${g.nn} deltok klart oftare i ${higher}, og ikkje klart sjeldnare i nokon, av ${compared} ${numbered(compared, 'ordning', 'ordningar')} som kan samanliknast.`,
            line`${g.en} took part clearly more often in ${higher}, and clearly less often in none, of ${compared} ${numbered(compared, 'scheme', 'schemes')} that can be compared.`,
          )
        : say(
            line`${g.nb} deltok klart sjeldnere i ${lower} og klart oftere i ${higher} av ${compared} ${numbered(compared, 'ordning', 'ordninger')} som kan sammenlignes.`,
            line`${g.nn} deltok klart sjeldnare i ${lower} og klart oftare i ${higher} av ${compared} ${numbered(compared, 'ordning', 'ordningar')} som kan samanliknast.`,
            line`${g.en} took part clearly less often in ${lower} and clearly more often in ${higher} of ${compared} ${numbered(compared, 'scheme', 'schemes')} that can be compared.`,
          ),
  ]
  if (lower.value)
    sentences.push(
      say(
        line`Sjeldnere: ${titlesLower.nb}.`,
        line`Sjeldnare: ${titlesLower.nn}.`,
        line`Less often: ${titlesLower.en}.`,
      ),
    )
  if (higher.value)
    sentences.push(
      say(line`Oftere: ${titlesHigher.nb}.`, line`Oftare: ${titlesHigher.nn}.`, line`More often: ${titlesHigher.en}.`),
    )
  return sentences
}

/** Probability under which lists are said to be unlike each other: the same as an interval of 95 per cent. */
const clear = 0.05

/** That the pooled figure is a mean of unlike lists, when they are. */
export function unlike(homogeneity: EditionFigure): readonly Sentence[] {
  if (homogeneity.value === null || homogeneity.value >= clear) return []
  return [
    say(
      line`Listene er ulike: det samlede tallet er et gjennomsnitt av lister der forskjellen ikke er den samme.`,
      line`Listene er ulike: det samla talet er eit gjennomsnitt av lister der skilnaden ikkje er den same.`,
      line`The lists are unlike: the pooled figure is a mean of lists where the difference is not the same.`,
    ),
  ]
}
