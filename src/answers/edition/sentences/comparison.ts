import { isCompared } from '../../../domain/comparison.ts'
import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import { caseIn, type Comparison, isTold } from '../comparison-figures.ts'
import { asShown, large, line, numbered, say, t, withInterval } from '../pieces.ts'

/** The finding: less often, more often, or that the figures cannot tell. */
export function headline(comparison: Comparison): Sentence {
  const { group, where } = comparison
  const [g, w] = [large(group), where]
  const { kind } = caseIn(comparison)
  switch (kind) {
    case 'no-lists':
      return say(
        line`Ingen hele lister kan svare på om ${group.nb} deltok sjeldnere eller oftere enn andre kommuner${w.nb}.`,
        line`Ingen heile lister kan svare på om ${group.nn} deltok sjeldnare eller oftare enn andre kommunar${w.nn}.`,
        line`No complete list can tell whether ${group.en} took part less or more often than other municipalities${w.en}.`,
      )
    case 'no-group':
      return say(
        line`Det er ingen ${group.nb} å sammenligne med andre kommuner${w.nb}.`,
        line`Det er ingen ${group.nn} å samanlikne med andre kommunar${w.nn}.`,
        line`There are no ${group.en} to compare with other municipalities${w.en}.`,
      )
    case 'no-others':
      return say(
        line`Det er ingen andre kommuner å sammenligne ${group.nb} med${w.nb}.`,
        line`Det er ingen andre kommunar å samanlikne ${group.nn} med${w.nn}.`,
        line`There are no other municipalities to compare ${group.en} with${w.en}.`,
      )
    case 'group-unknown':
      return say(
        line`Det er ikke kjent hvilke kommuner${w.nb} som er ${group.nb}.`,
        line`Det er ikkje kjent kva kommunar${w.nn} som er ${group.nn}.`,
        line`It is not known which municipalities${w.en} are ${group.en}.`,
      )
    case 'too-few':
      return fewTold(comparison)
    case 'lower':
      return say(
        line`${g.nb} deltok sjeldnere enn andre kommuner${w.nb}.`,
        line`${g.nn} deltok sjeldnare enn andre kommunar${w.nn}.`,
        line`${g.en} took part less often than other municipalities${w.en}.`,
      )
    case 'higher':
      return say(
        line`${g.nb} deltok oftere enn andre kommuner${w.nb}.`,
        line`${g.nn} deltok oftare enn andre kommunar${w.nn}.`,
        line`${g.en} took part more often than other municipalities${w.en}.`,
      )
    case 'cannot-tell':
      return say(
        line`Tallene avgjør ikke om ${group.nb} deltok sjeldnere eller oftere enn andre kommuner${w.nb}.`,
        line`Tala avgjer ikkje om ${group.nn} deltok sjeldnare eller oftare enn andre kommunar${w.nn}.`,
        line`The figures cannot tell whether ${group.en} took part less or more often than other municipalities${w.en}.`,
      )
  }
}

/** That there are too few municipalities on one side, and how many there are. */
function fewTold({ group, where, tooFew }: Comparison): Sentence {
  const g = group
  if (!tooFew) return say(line``, line``, line``)
  const { group: members, others, least } = tooFew
  const isGroup = (members.value ?? 0) < (least.value ?? 0)
  const side = isGroup ? members : others
  const w = isGroup ? t('i gruppen', 'i gruppa', 'in the group') : t('utenfor gruppen', 'utanfor gruppa', 'outside the group')
  return say(
    line`Det er for få kommuner til å si om ${g.nb} deltok sjeldnere eller oftere enn andre${where.nb}: ${side} ${w.nb}, og det trengs minst ${least} på hver side.`,
    line`Det er for få kommunar til å seie om ${g.nn} deltok sjeldnare eller oftare enn andre${where.nn}: ${side} ${w.nn}, og det trengst minst ${least} på kvar side.`,
    line`There are too few municipalities to tell whether ${g.en} took part less or more often than others${where.en}: ${side} ${w.en}, and at least ${least} are needed on each side.`,
  )
}

/** How often each side took part, of how many that the lists are about: counted once for each list. */
export function counts(comparison: Comparison): readonly Sentence[] {
  const { group, tookA, couldA, shareA, tookB, couldB, shareB, lists } = comparison
  if (caseIn(comparison).kind !== 'too-few' && !isTold(comparison)) return []
  const g = group
  return [
    say(
      line`Av kommunene i omfanget av ${lists} ${numbered(lists, 'hel liste', 'hele lister, talt én gang for hver liste')}, deltok ${tookA} av ${couldA} ${g.nb} (${shareA}) og ${tookB} av ${couldB} andre (${shareB}).`,
      line`Av kommunane i omfanget av ${lists} ${numbered(lists, 'heil liste', 'heile lister, talde éin gong for kvar liste')}, deltok ${tookA} av ${couldA} ${g.nn} (${shareA}) og ${tookB} av ${couldB} andre (${shareB}).`,
      line`Of the municipalities in the scope of ${lists} complete ${numbered(lists, 'list', 'lists, counted once for each list')}, ${tookA} of ${couldA} ${g.en} took part (${shareA}), and ${tookB} of ${couldB} others (${shareB}).`,
    ),
  ]
}

/** The odds ratio with its uncertainty in words, or why it has none. */
export function ratio(comparison: Comparison): readonly Sentence[] {
  const which = caseIn(comparison)
  if (!isCompared(which)) return []
  const { oddsRatio, points, notAmong } = comparison
  const or = withInterval(oddsRatio)
  if (which.kind !== 'cannot-tell') return which.by === 'difference' ? [noInterval, byDifference(points)] : [oneSided(which.kind, oddsRatio)]
  switch (which.because) {
    case 'no-interval':
      return [noInterval]
    case 'both-sides':
      return [
        say(
          line`Oddsforholdet er ${or}; én betyr like ofte. Intervallet går fra lavere til høyere deltakelse enn hos de andre.`,
          line`Oddsforholdet er ${or}; éin betyr like ofte. Intervallet går frå lågare til høgare deltaking enn hos dei andre.`,
          line`The odds ratio is ${or}; one means equally often. The interval runs from lower to higher participation than among the others.`,
        ),
      ]
    case 'waiting':
      return [
        say(
          line`Oddsforholdet er ${or}; én betyr like ofte. Navnene som venter på avklaring, kunne likevel ha snudd svaret.`,
          line`Oddsforholdet er ${or}; éin betyr like ofte. Namna som ventar på avklaring, kunne likevel ha snudd svaret.`,
          line`The odds ratio is ${or}; one means equally often. The names that wait to be settled could still have turned the answer.`,
        ),
      ]
    case 'all-at-once':
      return notAmong === null ? [] : [clearAlone(oddsRatio, notAmong)]
  }
}

const noInterval: Sentence = say(
  line`Oddsforholdet kan ikke få noe usikkerhetsintervall, fordi en av gruppene ikke deltok noen gang, eller fordi alle deltok.`,
  line`Oddsforholdet kan ikkje få noko uvisseintervall, fordi ei av gruppene ikkje deltok nokon gong, eller fordi alle deltok.`,
  line`The odds ratio can have no interval of uncertainty, since one of the groups never took part, or everybody did.`,
)

const byDifference = (points: EditionFigure): Sentence =>
  say(
    line`Da avgjør forskjellen i prosentpoeng, ${withInterval(points)}: hele intervallet ligger på samme side av null.`,
    line`Då avgjer skilnaden i prosentpoeng, ${withInterval(points)}: heile intervallet ligg på same side av null.`,
    line`Then the difference in percentage points decides, ${withInterval(points)}: the whole interval lies on one side of zero.`,
  )

const sides = { lower: t('under', 'under', 'below'), higher: t('over', 'over', 'above') }

/** An interval that lies on one side, and whether only just. */
function oneSided(kind: keyof typeof sides, oddsRatio: EditionFigure): Sentence {
  const or = withInterval(oddsRatio)
  const side = sides[kind]
  // A limit that is written as 1,00 lies so near that the reader must be told.
  const isNear = [oddsRatio.low, oddsRatio.high].some((limit) => asShown({ ...oddsRatio, value: limit }) === 1)
  const just = isNear ? t('så vidt ', 'så vidt ', 'just ') : t('', '', '')
  return say(
    line`Oddsforholdet er ${or}; én betyr like ofte. Hele intervallet ligger ${just.nb}${side.nb}.`,
    line`Oddsforholdet er ${or}; éin betyr like ofte. Heile intervallet ligg ${just.nn}${side.nn}.`,
    line`The odds ratio is ${or}; one means equally often. The whole interval lies ${just.en}${side.en}.`,
  )
}

/** On one side alone, but not when all are tried at once. */
function clearAlone(oddsRatio: EditionFigure, notAmong: EditionFigure): Sentence {
  const or = withInterval(oddsRatio)
  const side = sides[(oddsRatio.high ?? Infinity) < 1 ? 'lower' : 'higher']
  return say(
    line`Oddsforholdet er ${or}; én betyr like ofte. Hele intervallet ligger ${side.nb}, men forskjellen er ikke klar når alle ${notAmong} prøves samtidig.`,
    line`Oddsforholdet er ${or}; éin betyr like ofte. Heile intervallet ligg ${side.nn}, men skilnaden er ikkje klar når alle ${notAmong} blir prøvde samtidig.`,
    line`The odds ratio is ${or}; one means equally often. The whole interval lies ${side.en}, but the difference is not clear when all ${notAmong} are tried at once.`,
  )
}

/** The difference in percentage points; nothing where there is none. */
export function points(comparison: Comparison): readonly Sentence[] {
  const { points: difference } = comparison
  if (!isTold(comparison) || difference.value === null) return []
  const told = withInterval(difference)
  return [say(line`Forskjellen i andel, veid over listene, er ${told}.`, line`Skilnaden i andel, vegen over listene, er ${told}.`, line`The difference of shares, weighted over the lists, is ${told}.`)]
}

/** How far names that wait to be settled could move the ratio; nothing where they cannot. */
export function waiting(comparison: Comparison): readonly Sentence[] {
  const { oddsRatio, waitingLow, waitingHigh } = comparison
  if (!isTold(comparison) || oddsRatio.value === null || waitingLow.value === null || waitingHigh.value === null)
    return []
  if (waitingLow.value === oddsRatio.value && waitingHigh.value === oddsRatio.value) return []
  return [
    say(
      line`Navn som venter på avklaring, kunne ha flyttet oddsforholdet til et sted mellom ${waitingLow} og ${waitingHigh}.`,
      line`Namn som ventar på avklaring, kunne ha flytta oddsforholdet til ein stad mellom ${waitingLow} og ${waitingHigh}.`,
      line`Names that wait to be settled could have moved the odds ratio to somewhere between ${waitingLow} and ${waitingHigh}.`,
    ),
  ]
}
