import { type CaseAmongMany, caseAmongMany, type Compared, isCompared } from '../../domain/comparison.ts'
import type { EditionFigure, EditionUnit } from '../../domain/edition.ts'
import type { Text } from '../../domain/text.ts'
import type { Pooled } from '../participation/compare.ts'
import type { Ledger } from './ledger.ts'
import { headed, inEach, t } from './pieces.ts'

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
  /** The figures that the case is told by (`caseIn`). */
  readonly compared: Compared
  /**
   * How many others were tried together, when the difference is clear alone but not among them; null when that is not
   * so.
   */
  readonly notAmong: EditionFigure | null
  /**
   * The municipalities on either side, and how many it takes, when they are too few to say anything from; null when
   * they are not.
   */
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
export function tellComparison(
  ledger: Ledger,
  prefix: string,
  pooled: Pooled,
  source: string,
  { about, group, where }: { readonly group: Text; readonly where: Text; readonly about: Text },
): Comparison {
  const { inScopeA, inScopeB, participantsA, participantsB, bounds } = pooled
  const others = t('alle andre', 'alle andre', 'all others')
  const tell = (
    id: string,
    unit: EditionUnit,
    title: Text,
    value: number | null,
    low: number | null = null,
    high: number | null = null,
  ) =>
    ledger.tell({
      id: `${prefix}/${id}`,
      title: headed(about, title),
      unit,
      value,
      low,
      high,
      absent: 'not-applicable',
      source,
    })
  const side = (id: 'group' | 'others', who: Text, took: number, could: number) => ({
    took: tell(`${id}/took-part`, 'count', inEach((language) => `${sideTitles.took[language]}, ${who[language]}`), took),
    could: tell(`${id}/possible`, 'count', inEach((language) => `${sideTitles.could[language]}, ${who[language]}`), could),
    share: tell(`${id}/share`, 'share', inEach((language) => `${sideTitles.share[language]}, ${who[language]}`), could === 0 ? null : took / could),
  })
  const oddsTitle = t(
    `oddsforhold, ${group.nb} mot alle andre`,
    `oddsforhold, ${group.nn} mot alle andre`,
    `odds ratio, ${group.en} against all others`,
  )
  const oddsRatio = tell('odds-ratio', 'ratio', oddsTitle, pooled.oddsRatio, pooled.low, pooled.high)
  const points = tell('difference', 'points', titles.points, pooled.riskDifference, pooled.riskDifferenceLow, pooled.riskDifferenceHigh)
  const a = side('group', group, participantsA, inScopeA)
  const b = side('others', others, participantsB, inScopeB)
  return {
    group,
    where,
    oddsRatio,
    points,
    tookA: a.took,
    couldA: a.could,
    shareA: a.share,
    tookB: b.took,
    couldB: b.could,
    shareB: b.share,
    lists: tell('lists', 'count', titles.lists, pooled.strata),
    waitingLow: tell('waiting/low', 'ratio', titles.waitingLow, bounds.low),
    waitingHigh: tell('waiting/high', 'ratio', titles.waitingHigh, bounds.high),
    compared: pooled,
    notAmong: null,
    tooFew: null,
  }
}

const sideTitles = {
  took: t('deltakelser', 'deltakingar', 'participations'),
  could: t('kommuner i omfanget av listene, talt én gang per liste', 'kommunar i omfanget av listene, talde éin gong per liste', 'municipalities in the scope of the lists, counted once a list'),
  share: t('andel', 'del', 'share'),
}

const titles = {
  points: t('forskjell i prosentpoeng, veid over listene', 'skilnad i prosentpoeng, vegen over listene', 'difference in percentage points, weighted over the lists'),
  lists: t('hele lister talt', 'heile lister talde', 'complete lists counted'),
  waitingLow: t(
    'oddsforhold om alle navn som venter talte imot',
    'oddsforhold om alle namn som ventar talde imot',
    'odds ratio if all waiting names spoke against',
  ),
  waitingHigh: t(
    'oddsforhold om alle navn som venter talte for',
    'oddsforhold om alle namn som ventar talde for',
    'odds ratio if all waiting names spoke for',
  ),
}

/** Which case a comparison is: what every sentence about it is written from. */
export const caseIn = ({ compared, tooFew, notAmong }: Comparison): CaseAmongMany =>
  caseAmongMany(compared, { isTooFew: tooFew !== null, isClear: notAmong === null })

/** Whether its difference is told. */
export const isTold = (comparison: Comparison): boolean => isCompared(caseIn(comparison))
