import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import type { Conclusion, Pooled } from '../../participation/compare.ts'
import type { Ledger } from '../ledger.ts'
import { asShown, large, line, numbered, say, t, withInterval } from '../pieces.ts'

/** A comparison of two groups over many lists, as figures of the edition beside what they come to. */
export interface Comparison {
  /** "små distriktskommuner". */
  readonly group: Text
  /** " i Nordland fra 2017 til 2024", with the space before; empty when the chapter has told it. */
  readonly where: Text
  readonly oddsRatio: EditionFigure
  readonly points: EditionFigure
  readonly tookA: EditionFigure
  readonly couldA: EditionFigure
  readonly shareA: EditionFigure
  readonly tookB: EditionFigure
  readonly couldB: EditionFigure
  readonly shareB: EditionFigure
  readonly lists: EditionFigure
  /** The odds ratio if every waiting name spoke against, and for, the group. */
  readonly waitingLow: EditionFigure
  readonly waitingHigh: EditionFigure
  readonly conclusion: Conclusion
  /** How many others were tried together, when the difference is clear alone but not among them; null when that is not so. */
  readonly notAmong: EditionFigure | null
  /** The municipalities on either side, and how many it takes, when they are too few to say anything from; null when they are not. */
  readonly tooFew: TooFew | null
}

/** Two sides of which one has too few municipalities for a comparison. */
export interface TooFew {
  readonly group: EditionFigure
  readonly others: EditionFigure
  readonly least: EditionFigure
}

/** Fewer municipalities than this on one side, and a few of them decide what the comparison says. */
export const leastOnASide = 5

/** Puts the figures of a comparison down under `prefix`, each called by what it is of. */
export function tellComparison(ledger: Ledger, prefix: string, pooled: Pooled, source: string, words: { readonly group: Text; readonly where: Text; readonly about: Text }): Comparison {
  const { about, group } = words
  const titled = (nb: string, nn: string, en: string): Text => t(`${about.nb}: ${nb}`, `${about.nn}: ${nn}`, `${about.en}: ${en}`)
  const { inScopeA, inScopeB, participantsA, participantsB } = pooled
  const tell = (id: string, title: Text, unit: EditionFigure['unit'], value: number | null, low: number | null = null, high: number | null = null): EditionFigure =>
    ledger.tell({ id: `${prefix}/${id}`, title, unit, value, low, high, absent: 'not-applicable', source })
  return {
    group,
    where: words.where,
    oddsRatio: tell('odds-ratio', titled(`oddsforhold, ${group.nb} mot alle andre`, `oddsforhold, ${group.nn} mot alle andre`, `odds ratio, ${group.en} against all others`), 'ratio', pooled.oddsRatio, pooled.low, pooled.high),
    points: tell('difference', titled('forskjell i prosentpoeng', 'skilnad i prosentpoeng', 'difference in percentage points'), 'points', pooled.riskDifference, pooled.riskDifferenceLow, pooled.riskDifferenceHigh),
    tookA: tell('group/took-part', titled(`deltakelser, ${group.nb}`, `deltakingar, ${group.nn}`, `participations, ${group.en}`), 'count', participantsA),
    couldA: tell('group/possible', titled(`mulige deltakelser, ${group.nb}`, `moglege deltakingar, ${group.nn}`, `possible participations, ${group.en}`), 'count', inScopeA),
    shareA: tell('group/share', titled(`andel, ${group.nb}`, `del, ${group.nn}`, `share, ${group.en}`), 'share', inScopeA === 0 ? null : participantsA / inScopeA),
    tookB: tell('others/took-part', titled('deltakelser, alle andre', 'deltakingar, alle andre', 'participations, all others'), 'count', participantsB),
    couldB: tell('others/possible', titled('mulige deltakelser, alle andre', 'moglege deltakingar, alle andre', 'possible participations, all others'), 'count', inScopeB),
    shareB: tell('others/share', titled('andel, alle andre', 'del, alle andre', 'share, all others'), 'share', inScopeB === 0 ? null : participantsB / inScopeB),
    lists: tell('lists', titled('hele lister talt', 'heile lister talde', 'complete lists counted'), 'count', pooled.strata),
    waitingLow: tell('waiting/low', titled('oddsforhold om alle navn som venter talte imot', 'oddsforhold om alle namn som ventar talde imot', 'odds ratio if all waiting names spoke against'), 'ratio', pooled.bounds.low),
    waitingHigh: tell('waiting/high', titled('oddsforhold om alle navn som venter talte for', 'oddsforhold om alle namn som ventar talde for', 'odds ratio if all waiting names spoke for'), 'ratio', pooled.bounds.high),
    conclusion: pooled.conclusion,
    notAmong: null,
    tooFew: null,
  }
}

/** Whether there is anything to compare: lists, and somebody on both sides. */
export type Standing = 'compared' | 'no-lists' | 'no-group' | 'no-others' | 'too-few'

export function standingOf({ lists, couldA, couldB, tooFew }: Comparison): Standing {
  if (lists.value === 0 || lists.value === null) return 'no-lists'
  if (couldA.value === 0) return 'no-group'
  if (couldB.value === 0) return 'no-others'
  return tooFew ? 'too-few' : 'compared'
}

/** The finding: less often, more often, or that the figures cannot tell. */
export function headline(comparison: Comparison): Sentence {
  const { group, where, conclusion } = comparison
  const [g, w] = [large(group), where]
  switch (standingOf(comparison)) {
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
    case 'too-few':
      return fewTold(comparison)
    case 'compared':
      return {
        lower: say(
          line`${g.nb} deltok sjeldnere enn andre kommuner${w.nb}.`,
          line`${g.nn} deltok sjeldnare enn andre kommunar${w.nn}.`,
          line`${g.en} took part less often than other municipalities${w.en}.`,
        ),
        higher: say(
          line`${g.nb} deltok oftere enn andre kommuner${w.nb}.`,
          line`${g.nn} deltok oftare enn andre kommunar${w.nn}.`,
          line`${g.en} took part more often than other municipalities${w.en}.`,
        ),
        'cannot-tell': say(
          line`Tallene avgjør ikke om ${group.nb} deltok sjeldnere eller oftere enn andre kommuner${w.nb}.`,
          line`Tala avgjer ikkje om ${group.nn} deltok sjeldnare eller oftare enn andre kommunar${w.nn}.`,
          line`The figures cannot tell whether ${group.en} took part less or more often than other municipalities${w.en}.`,
        ),
      }[conclusion]
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

/** How often each side took part, of how many times it could. */
export function counts(comparison: Comparison): readonly Sentence[] {
  const { group, tookA, couldA, shareA, tookB, couldB, shareB, lists } = comparison
  if (!['compared', 'too-few'].includes(standingOf(comparison))) return []
  const g = large(group)
  return [
    say(
      line`${g.nb} deltok ${tookA} av ${couldA} ${numbered(couldA, 'mulig gang', 'mulige ganger')} (${shareA}), og andre kommuner ${tookB} av ${couldB} (${shareB}), regnet over ${lists} ${numbered(lists, 'hel liste', 'hele lister')}.`,
      line`${g.nn} deltok ${tookA} av ${couldA} ${numbered(couldA, 'mogleg gong', 'moglege gonger')} (${shareA}), og andre kommunar ${tookB} av ${couldB} (${shareB}), rekna over ${lists} ${numbered(lists, 'heil liste', 'heile lister')}.`,
      line`${g.en} took part ${tookA} of ${couldA} possible ${numbered(couldA, 'time', 'times')} (${shareA}), and other municipalities ${tookB} of ${couldB} (${shareB}), counted over ${lists} complete ${numbered(lists, 'list', 'lists')}.`,
    ),
  ]
}

/** The odds ratio with its uncertainty in words, or why it has none. */
export function ratio(comparison: Comparison): readonly Sentence[] {
  const { oddsRatio, points, conclusion } = comparison
  if (standingOf(comparison) !== 'compared') return []
  const { low, high } = oddsRatio
  if (low === null || high === null) {
    const none = say(
      line`Oddsforholdet kan ikke få noe usikkerhetsintervall, fordi en av gruppene ikke deltok noen gang, eller fordi alle deltok.`,
      line`Oddsforholdet kan ikkje få noko uvisseintervall, fordi ei av gruppene ikkje deltok nokon gong, eller fordi alle deltok.`,
      line`The odds ratio can have no interval of uncertainty, since one of the groups never took part, or everybody did.`,
    )
    if (conclusion === 'cannot-tell' || points.value === null) return [none]
    return [
      none,
      say(
        line`Da avgjør forskjellen i prosentpoeng, ${withInterval(points)}: hele intervallet ligger på samme side av null.`,
        line`Då avgjer skilnaden i prosentpoeng, ${withInterval(points)}: heile intervallet ligg på same side av null.`,
        line`Then the difference in percentage points decides, ${withInterval(points)}: the whole interval lies on one side of zero.`,
      ),
    ]
  }
  const or = withInterval(oddsRatio)
  const { notAmong } = comparison
  if (notAmong && (high < 1 || low > 1)) {
    const side = high < 1 ? t('under', 'under', 'below') : t('over', 'over', 'above')
    return [
      say(
        line`Oddsforholdet er ${or}; én betyr like ofte. Hele intervallet ligger ${side.nb}, men forskjellen er ikke klar når alle ${notAmong} prøves samtidig.`,
        line`Oddsforholdet er ${or}; éin betyr like ofte. Heile intervallet ligg ${side.nn}, men skilnaden er ikkje klar når alle ${notAmong} blir prøvde samtidig.`,
        line`The odds ratio is ${or}; one means equally often. The whole interval lies ${side.en}, but the difference is not clear when all ${notAmong} are tried at once.`,
      ),
    ]
  }
  if (conclusion === 'cannot-tell' && (high < 1 || low > 1)) {
    return [
      say(
        line`Oddsforholdet er ${or}; én betyr like ofte. Navnene som venter på avklaring, kunne likevel ha snudd svaret.`,
        line`Oddsforholdet er ${or}; éin betyr like ofte. Namna som ventar på avklaring, kunne likevel ha snudd svaret.`,
        line`The odds ratio is ${or}; one means equally often. The names that wait to be settled could still have turned the answer.`,
      ),
    ]
  }
  // A limit that is written as 1,00 lies so near that the reader must be told.
  const isNear = [low, high].some((limit) => asShown({ ...oddsRatio, value: limit }) === 1)
  const just = isNear ? t('så vidt ', 'så vidt ', 'just ') : t('', '', '')
  return [
    {
      lower: say(
        line`Oddsforholdet er ${or}; én betyr like ofte. Hele intervallet ligger ${just.nb}under.`,
        line`Oddsforholdet er ${or}; éin betyr like ofte. Heile intervallet ligg ${just.nn}under.`,
        line`The odds ratio is ${or}; one means equally often. The whole interval lies ${just.en}below.`,
      ),
      higher: say(
        line`Oddsforholdet er ${or}; én betyr like ofte. Hele intervallet ligger ${just.nb}over.`,
        line`Oddsforholdet er ${or}; éin betyr like ofte. Heile intervallet ligg ${just.nn}over.`,
        line`The odds ratio is ${or}; one means equally often. The whole interval lies ${just.en}above.`,
      ),
      'cannot-tell': say(
        line`Oddsforholdet er ${or}; én betyr like ofte. Intervallet går fra lavere til høyere deltakelse enn hos de andre.`,
        line`Oddsforholdet er ${or}; éin betyr like ofte. Intervallet går frå lågare til høgare deltaking enn hos dei andre.`,
        line`The odds ratio is ${or}; one means equally often. The interval runs from lower to higher participation than among the others.`,
      ),
    }[conclusion],
  ]
}

/** The difference in percentage points; nothing where there is none. */
export function points(comparison: Comparison): readonly Sentence[] {
  const { points: difference } = comparison
  if (standingOf(comparison) !== 'compared' || difference.value === null) return []
  const told = withInterval(difference)
  return [say(line`Forskjellen i andel er ${told}.`, line`Skilnaden i del er ${told}.`, line`The difference of shares is ${told}.`)]
}

/** How far names that wait to be settled could move the ratio; nothing where they cannot. */
export function waiting(comparison: Comparison): readonly Sentence[] {
  const { oddsRatio, waitingLow, waitingHigh } = comparison
  if (standingOf(comparison) !== 'compared' || oddsRatio.value === null || waitingLow.value === null || waitingHigh.value === null) return []
  if (waitingLow.value === oddsRatio.value && waitingHigh.value === oddsRatio.value) return []
  return [
    say(
      line`Navn som venter på avklaring, kunne ha flyttet oddsforholdet til et sted mellom ${waitingLow} og ${waitingHigh}.`,
      line`Namn som ventar på avklaring, kunne ha flytta oddsforholdet til ein stad mellom ${waitingLow} og ${waitingHigh}.`,
      line`Names that wait to be settled could have moved the odds ratio to somewhere between ${waitingLow} and ${waitingHigh}.`,
    ),
  ]
}
