import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import { large, line, numbered, say } from '../pieces.ts'

export interface CountiesApart {
  readonly group: Text
  readonly all: EditionFigure
  /** Counties where the two groups can be compared. */
  readonly compared: EditionFigure
  readonly lower: EditionFigure
  readonly higher: EditionFigure
}

/** In how many counties the group took part less or more often with the whole interval on one side. */
export function countiesApart({ group, all, compared, lower, higher }: CountiesApart): Sentence {
  const g = large(group)
  if (!compared.value) {
    return say(
      line`Ikke i noe fylke kan ${group.nb} sammenlignes med andre kommuner.`,
      line`Ikkje i noko fylke kan ${group.nn} samanliknast med andre kommunar.`,
      line`In no county can ${group.en} be compared with other municipalities.`,
    )
  }
  if (lower.value === 0 && higher.value === 0) {
    return say(
      line`Ikke i noe av ${numbered(compared, 'det', 'de')} ${compared} ${numbered(compared, 'fylket', 'fylkene')} der ${group.nb} kan sammenlignes med andre kommuner, er forskjellen så klar at tallene kan si hvilken vei den går.`,
      line`Ikkje i noko av ${numbered(compared, 'det', 'dei')} ${compared} ${numbered(compared, 'fylket', 'fylka')} der ${group.nn} kan samanliknast med andre kommunar, er skilnaden så klar at tala kan seie kva veg han går.`,
      line`In none of the ${compared} ${numbered(compared, 'county', 'counties')} where ${group.en} can be compared with other municipalities is the difference so clear that the figures can tell which way it goes.`,
    )
  }
  const told = clearly(lower, higher)
  return say(
    line`${g.nb} deltok ${told.nb} ${numbered(compared, 'fylke', 'fylker')} der de kan sammenlignes med andre kommuner (${all} i alt).`,
    line`${g.nn} deltok ${told.nn} ${numbered(compared, 'fylke', 'fylke')} der dei kan samanliknast med andre kommunar (${all} i alt).`,
    line`${g.en} took part ${told.en} ${numbered(compared, 'county', 'counties')} where they can be compared with other municipalities (${all} in all).`,
  )

  function clearly(less: EditionFigure, more: EditionFigure) {
    if (!more.value) return { nb: line`klart sjeldnere i ${less}, og ikke klart oftere i noe, av ${compared}`, nn: line`klart sjeldnare i ${less}, og ikkje klart oftare i noko, av ${compared}`, en: line`clearly less often in ${less}, and clearly more often in none, of ${compared}` }
    if (!less.value) return { nb: line`klart oftere i ${more}, og ikke klart sjeldnere i noe, av ${compared}`, nn: line`klart oftare i ${more}, og ikkje klart sjeldnare i noko, av ${compared}`, en: line`clearly more often in ${more}, and clearly less often in none, of ${compared}` }
    return { nb: line`klart sjeldnere i ${less} og klart oftere i ${more} av ${compared}`, nn: line`klart sjeldnare i ${less} og klart oftare i ${more} av ${compared}`, en: line`clearly less often in ${less} and clearly more often in ${more} of ${compared}` }
  }
}

/** Counties that are left out since one side has too few municipalities; nothing when there are none. */
export function countiesTooFew(few: EditionFigure, least: EditionFigure): readonly Sentence[] {
  if (!few.value) return []
  return [
    say(
      line`I ${few} ${numbered(few, 'fylke', 'fylker')} er færre enn ${least} kommuner i gruppen eller utenfor den; der er det for få til å si noe.`,
      line`I ${few} fylke er færre enn ${least} kommunar i gruppa eller utanfor henne; der er det for få til å seie noko.`,
      line`In ${few} ${numbered(few, 'county', 'counties')} fewer than ${least} municipalities are in the group or outside it; there they are too few to tell.`,
    ),
  ]
}

/** What "clear" means where several are tried at once: told where the word stands first. */
export const clearMeans = (tried: EditionFigure): Sentence =>
  say(
    line`Klar er en forskjell når hele intervallet ligger på én side, også om navn som venter på avklaring talte imot, og den står seg når alle ${tried} prøves samtidig (Benjamini–Hochberg).`,
    line`Klar er ein skilnad når heile intervallet ligg på éi side, òg om namn som ventar på avklaring talde imot, og han står seg når alle ${tried} blir prøvde samtidig (Benjamini–Hochberg).`,
    line`A difference is clear when the whole interval lies on one side, also if names that wait to be settled spoke against, and it stands when all ${tried} are tried at once (Benjamini–Hochberg).`,
  )

/** How many municipalities a county has, and how many of them belong to the group. */
export function sizeOfCounty(county: string, group: Text, all: EditionFigure, members: EditionFigure): Sentence {
  const has = { nb: line`${county} har ${all} ${numbered(all, 'kommune', 'kommuner')}`, nn: line`${county} har ${all} ${numbered(all, 'kommune', 'kommunar')}`, en: line`${county} has ${all} ${numbered(all, 'municipality', 'municipalities')}` }
  if (!members.value && all.value === 1) {
    return say(line`${has.nb}, som ikke hører til gruppen.`, line`${has.nn}, som ikkje høyrer til gruppa.`, line`${has.en}, which does not belong to the group.`)
  }
  if (!members.value) {
    return say(line`${has.nb}; ingen av dem er ${group.nb}.`, line`${has.nn}; ingen av dei er ${group.nn}.`, line`${has.en}; none of them are ${group.en}.`)
  }
  if (members.value === 1) {
    return say(line`${has.nb}; én av dem hører til gruppen.`, line`${has.nn}; éin av dei høyrer til gruppa.`, line`${has.en}; one of them belongs to the group.`)
  }
  return say(line`${has.nb}; ${members} av dem er ${group.nb}.`, line`${has.nn}; ${members} av dei er ${group.nn}.`, line`${has.en}; ${members} of them are ${group.en}.`)
}
