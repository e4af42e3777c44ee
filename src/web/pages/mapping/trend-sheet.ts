import type { Trend } from '../../../answers/participation/trend.ts'
import { trendDrawings, type TrendOptions, type TrendSlope } from '../../charts/trend-line.ts'
import { formats } from '../../../domain/format.ts'
import type { KeyItem, Sheet } from '../../picture.ts'
import { chartWords, trendTitle } from '../../text/chart-titles.ts'
import { commonWords } from '../../text/words.ts'
import { shortened } from '../shared/participation-rows.ts'
import { sentenceCase } from '../../text/finding.ts'
import { type ChartContext, areaOf, confidenceOf, groupNotes, pairOf, periodOf } from './chart-context.ts'

/** The difference each year with its interval, and the trend with its verdict; null when no year can be drawn. */
export function trendSheet(context: ChartContext): Sheet | null {
  const { language, envelope } = context
  const words = chartWords[language].trend
  const { points, whole } = formats[language]
  const { of } = commonWords[language]
  const { trend } = envelope.answer
  const { a, b } = pairOf(context)
  const years = trend.perYear.map((one) => one.year)
  if (years.length === 0) return null
  const bare = trend.perYear.filter(({ low }) => low === null).map(({ year, participantsA, inScopeA, participantsB, inScopeB }) => `${year} (${of(whole(participantsA), whole(inScopeA))}, ${of(whole(participantsB), whole(inScopeB))})`)
  const isClear = trend.verdict !== 'cannot-tell'
  return {
    title: trendTitle(trend, a, b, language),
    subtitle: words.subtitle(a, b, areaOf(context) + periodOf(envelope, language)),
    description: words.description(whole(years.length), a, b),
    key: [
      { sign: 'circle', text: words.dot(confidenceOf(envelope, language)) },
      { sign: 'circle-open', text: words.open },
      ...(trend.slope === null ? [] : [{ sign: 'line-faint', text: words.within } satisfies KeyItem]),
      ...(trend.slope === null
        ? []
        : [{ sign: isClear ? 'line-plain' : 'line-dashed', text: words.line(points(trend.slope), points(trend.low), points(trend.high)) } satisfies KeyItem]),
    ],
    ...trendDrawings({
      years: trend.perYear.map((one) => ({ ...one, figure: points(one.difference), lists: whole(one.strata), isClear: (one.low ?? 0) > 0 || (one.high ?? 0) < 0 })),
      from: Math.min(...years, ...told(envelope.input.from)),
      to: Math.max(...years, ...told(envelope.input.to)),
      slope: slopeOf(trend),
      within: withinSchemes(context),
      points: (share) => points(share).replace(/[.,]0$/, ''),
      words: { above: words.above(sentenceCase(a)), below: words.below(sentenceCase(a)), lists: words.lists, none: '–' },
    }),
    notes: [...(bare.length > 0 ? [words.noInterval(bare.join(', '))] : []), trend.slope === null ? words.tooFewNote : words.lineNote(whole(trend.schemes)), ...groupNotes(context)],
  }
}

/** The differences of each scheme that has several years, in their order: the same that the trend is made of. */
function withinSchemes({ envelope, names }: ChartContext): TrendOptions['within'] {
  const { differences, pooled } = envelope.answer
  const byScheme = new Map<string, { year: number; difference: number }[]>()
  for (const { scheme, year, difference, low, high, a, b } of differences) {
    if (a !== pooled.a || b !== pooled.b || difference === null || low === null || high === null || low === high) continue
    byScheme.set(scheme, [...(byScheme.get(scheme) ?? []), { year, difference }])
  }
  return [...byScheme].flatMap(([scheme, run]) => (run.length > 1 ? [{ name: shortened(names.name(scheme), 34), years: run.toSorted((x, y) => x.year - y.year) }] : []))
}

const told = (year: unknown): readonly number[] => (typeof year === 'number' ? [year] : [])

/**
 * The trend is of change within each scheme, and has no level of its own: it is drawn through the middle of the years, each
 * weighted by the inverse of its variance (the square of its interval's width).
 */
function slopeOf({ slope, low, high, verdict, perYear }: Trend): TrendSlope | null {
  if (slope === null || low === null || high === null) return null
  const weighted = perYear.flatMap((one) => (one.low === null || one.high === null ? [] : [{ ...one, weight: 1 / (one.high - one.low) ** 2 }]))
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (of: (one: (typeof weighted)[number]) => number): number => weighted.reduce((sum, one) => sum + of(one) * one.weight, 0) / total
  return { x: mean(({ year }) => year), y: mean(({ difference }) => difference), slope, low, high, isClear: verdict !== 'cannot-tell' }
}
