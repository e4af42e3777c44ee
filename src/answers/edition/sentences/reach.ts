import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import type { ListWords } from '../frame.ts'
import { asShown, large, line, numbered, partOf, say } from '../pieces.ts'

/** What is known of a group's municipalities over the period: every one of them stands in exactly one of the five. */
export interface ReachFigures {
  /** "små distriktskommuner", or "andre kommuner". */
  readonly group: Text
  /** "listene over statens ordninger i perioden": those that nobody counted as never in stands on. */
  readonly lists: ListWords
  readonly all: EditionFigure
  readonly tookPart: EditionFigure
  readonly listed: EditionFigure
  readonly never: EditionFigure
  readonly unknown: EditionFigure
  readonly outside: EditionFigure
}

/** How many took part at least once, how many never did, and of how many it is not known. */
export function reached({ group, lists, all, tookPart, listed, never }: ReachFigures): Sentence {
  if (!all.value) {
    const g = group
    return say(line`Det er ingen ${g.nb} i de siste grensene.`, line`Det er ingen ${g.nn} i dei siste grensene.`, line`There are no ${g.en} in the latest borders.`)
  }
  if (all.value === 1) {
    const g = large(group)
    if (tookPart.value) return say(line`${g.nb}: den ene kommunen har stått på minst én av listene som er talt.`, line`${g.nn}: den eine kommunen har stått på minst éi av listene som er talde.`, line`${g.en}: the one municipality has stood on at least one of the lists counted.`)
    if (never.value) return say(line`${g.nb}: den ene kommunen står ikke på noen av ${lists.none.nb}.`, line`${g.nn}: den eine kommunen står ikkje på nokon av ${lists.none.nn}.`, line`${g.en}: the one municipality stands on none of the ${lists.none.en}.`)
    if (listed.value) return say(line`${g.nb}: den ene kommunen står bare på lister som ikke er talt.`, line`${g.nn}: den eine kommunen står berre på lister som ikkje er talde.`, line`${g.en}: the one municipality stands only on lists that are not counted.`)
    return say(line`${g.nb}: den ene kommunen er ikke kjent for å ha stått på noen av listene som er talt.`, line`${g.nn}: den eine kommunen er ikkje kjend for å ha stått på nokon av listene som er talde.`, line`${g.en}: the one municipality is not known to have stood on any of the lists counted.`)
  }
  const took = partOf(tookPart, all)
  if (never.value === 0) {
    return say(
      line`${large(group).nb}: ${took.nb} har stått på minst én av listene som er talt, og ingen er kjent for å mangle på alle ${lists.any.nb}.`,
      line`${large(group).nn}: ${took.nn} har stått på minst éi av listene som er talde, og ingen er kjende for å mangle på alle ${lists.any.nn}.`,
      line`${large(group).en}: ${took.en} ${numbered(tookPart, 'has', 'have')} stood on at least one of the lists counted, and none is known to be missing from all the ${lists.any.en}.`,
    )
  }
  return say(
    line`${large(group).nb}: ${took.nb} har stått på minst én av listene som er talt, og ${never} står ikke på noen av ${lists.none.nb}.`,
    line`${large(group).nn}: ${took.nn} har stått på minst éi av listene som er talde, og ${never} står ikkje på nokon av ${lists.none.nn}.`,
    line`${large(group).en}: ${took.en} ${numbered(tookPart, 'has', 'have')} stood on at least one of the lists counted, and ${never} ${numbered(never, 'stands', 'stand')} on none of the ${lists.none.en}.`,
  )
}

/** Those that are neither known to have taken part nor known not to; nothing when there are none. */
export function notKnown({ listed, unknown, outside, all }: ReachFigures): readonly Sentence[] {
  // One alone is told of whole before.
  if (!all.value || all.value === 1) return []
  const sentences: Sentence[] = []
  if (listed.value) {
    sentences.push(
      say(
        line`${listed} står bare på lister som ikke er talt.`,
        line`${listed} står berre på lister som ikkje er talde.`,
        line`${listed} ${numbered(listed, 'stands', 'stand')} only on lists that are not counted.`,
      ),
    )
  }
  if (unknown.value) {
    sentences.push(
      say(
        line`For ${unknown} er det ikke kjent, fordi et navn som venter på avklaring eller en delt kommune kan være den.`,
        line`For ${unknown} er det ikkje kjent, fordi eit namn som ventar på avklaring eller ein delt kommune kan vere han.`,
        line`Of ${unknown} it is not known, since a name that waits to be settled or a divided municipality may be the one.`,
      ),
    )
  }
  if (outside.value) {
    sentences.push(
      say(
        line`${outside} er ikke i omfanget av noen av listene som er talt.`,
        line`${outside} er ikkje i omfanget av nokon av listene som er talde.`,
        line`${outside} ${numbered(outside, 'is', 'are')} in the scope of none of the lists counted.`,
      ),
    )
  }
  return sentences
}

export interface SpreadFigures {
  readonly gini: EditionFigure
  readonly byChance: EditionFigure
  readonly topTenth: EditionFigure
}

/** How uneven participation is, held against what chance alone would give; nothing where nobody took part. */
export function spread({ gini, byChance, topTenth }: SpreadFigures): readonly Sentence[] {
  if (gini.value === null || topTenth.value === null) return []
  const share = say(
    line`Tiendedelen av kommunene som deltok mest, har ${topTenth} av alle deltakelsene.`,
    line`Tidelen av kommunane som deltok mest, har ${topTenth} av alle deltakingane.`,
    line`The tenth of the municipalities that took part most has ${topTenth} of all participations.`,
  )
  if (byChance.value === null) return [share]
  const [g, c] = [gini, byChance]
  const isMore = asShown(gini) > asShown(byChance)
  return [
    share,
    isMore
      ? say(
          line`Deltakelsen er mer samlet enn om hver deltakelse hadde falt på en tilfeldig kommune: Gini er ${g}, mot ${c} ved ren tilfeldighet.`,
          line`Deltakinga er meir samla enn om kvar deltaking hadde falle på ein tilfeldig kommune: Gini er ${g}, mot ${c} ved reint tilfelle.`,
          line`Participation is more concentrated than if each participation had fallen on a municipality by chance: the Gini coefficient is ${g}, against ${c} by chance alone.`,
        )
      : say(
          line`Deltakelsen er ikke mer samlet enn om hver deltakelse hadde falt på en tilfeldig kommune: Gini er ${g}, mot ${c} ved ren tilfeldighet.`,
          line`Deltakinga er ikkje meir samla enn om kvar deltaking hadde falle på ein tilfeldig kommune: Gini er ${g}, mot ${c} ved reint tilfelle.`,
          line`Participation is not more concentrated than if each participation had fallen on a municipality by chance: the Gini coefficient is ${g}, against ${c} by chance alone.`,
        ),
  ]
}
