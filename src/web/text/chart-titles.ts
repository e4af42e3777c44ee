import type { Conclusion } from '../../domain/comparison.ts'
import type { Trend } from '../../answers/participation/trend.ts'
import type { Language } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import { charts as en } from './en/charts.ts'
import { type Charts, charts as nb } from './nb/charts.ts'
import { charts as nn } from './nn/charts.ts'

export const chartWords: Readonly<Record<Language, Charts>> = { nb, nn, en }

/** A difference of shares, and its p value adjusted for the number of lists tested. */
export interface GapFigure {
  readonly difference: number | null
  readonly pAdjusted: number | null
}

/** Whether a difference is more than chance among so many lists would give. */
export const isClearGap = ({ pAdjusted }: Pick<GapFigure, 'pAdjusted'>): boolean => pAdjusted !== null && pAdjusted < 0.05

/**
 * What many lists say together, by counting: on how many a smaller share of group a took part, and on how many the difference is
 * clear, each way. A single list is named.
 */
export function dotsTitle(gaps: readonly GapFigure[], a: string, b: string, onlyList: string, language: Language): string {
  const { dots } = chartWords[language]
  const { whole } = formats[language]
  const [first] = gaps
  if (gaps.length === 1 && first) {
    const kind = !isClearGap(first) ? 'unsure' : (first.difference ?? 0) < 0 ? 'fewer' : 'more'
    return dots.one[kind](onlyList, a, b)
  }
  const fewer = gaps.filter(({ difference }) => (difference ?? 0) < 0)
  const more = gaps.filter(({ difference }) => (difference ?? 0) > 0)
  const told = (n: readonly GapFigure[]) => ({ n: whole(n.length), of: whole(gaps.length), a, b })
  if (fewer.length === 0 && more.length === 0) return dots.title.same(told([]))
  const [clearFewer, clearMore] = [fewer.filter(isClearGap).length, more.filter(isClearGap).length]
  const clear = clearFewer + clearMore
  // Both ways are told: a list that is clear against the tide of the others must not be hidden by it.
  const tail = clear === 0 ? dots.noneClear : dots.clear(whole(clear), whole(clearFewer), whole(clearMore))
  if (fewer.length * 2 > gaps.length) return dots.title.fewer(told(fewer)) + tail
  if (more.length * 2 > gaps.length) return dots.title.more(told(more)) + tail
  return dots.title.both(told(fewer), whole(more.length)) + tail
}

/** Whether the gap closes; the figures decide, and say so when they cannot. */
export function trendTitle({ slope, verdict }: Pick<Trend, 'slope' | 'verdict'>, a: string, b: string, language: Language): string {
  const { title } = chartWords[language].trend
  if (slope === null) return title['too-few'](a, b)
  return title[verdict](a, b, formats[language].points(Math.abs(slope)).replace(/^\+/, ''))
}

/** Differences in Gini below this are not told apart in words: about three times what chance moves it among some hundred municipalities. */
const alike = 0.05

/** How gathered participation is against even chance, and what the tenth with most has. */
export function spreadTitle(gini: number, byChance: number, topTenth: number, language: Language): string {
  const { title } = chartWords[language].spread
  const kind = Math.abs(gini - byChance) < alike ? 'like' : gini > byChance ? 'more' : 'less'
  return title[kind](formats[language].wholePercent(topTenth))
}

const counted = (conclusions: readonly Conclusion[], kind: Conclusion): number => conclusions.filter((one) => one === kind).length

/** How many parts of the country, or how many other groups, stand clearly apart. */
export function comparisonsTitle(conclusions: readonly Conclusion[], group: string | null, language: Language): string {
  const { bands, pairs } = chartWords[language].ratios
  const { whole } = formats[language]
  const of = whole(conclusions.length)
  const [higher, lower] = [counted(conclusions, 'higher'), counted(conclusions, 'lower')]
  if (group === null) return higher + lower === 0 ? bands.none(of) : bands.both(of, whole(higher), whole(lower))
  return higher + lower === 0 ? pairs.none(group, of) : pairs.both(group, of, whole(higher), whole(lower))
}

/** In how many of the tests the conclusion stands; `conclusion` in words. */
export function testsTitle(conclusions: readonly Conclusion[], main: Conclusion, conclusion: string, language: Language): string {
  const { tests } = chartWords[language].ratios
  const { whole } = formats[language]
  const same = counted(conclusions, main)
  if (same === conclusions.length) return tests.all(whole(same), conclusion)
  return same === 0 ? tests.none(whole(conclusions.length), conclusion) : tests.some(whole(same), whole(conclusions.length), conclusion)
}
