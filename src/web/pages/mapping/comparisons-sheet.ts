import { ratioDrawings, ratioLabel, type RatioRow, runsOff } from '../../charts/ratio-intervals.ts'
import { formats } from '../../../domain/format.ts'
import type { Sheet } from '../../picture.ts'
import { chartWords, comparisonsTitle } from '../../text/chart-titles.ts'
import { sentenceCase } from '../../text/finding.ts'
import { robustnessWords } from '../robustness/words.ts'
import { shortenedTo } from '../shared/participation-rows.ts'
import { areaOf, type ChartContext, confidenceOf, groupNotes, periodOf } from './chart-context.ts'
import { mappingWords } from './words.ts'

/** Each band of the country against all others, or one group against each of several, as odds ratios with intervals. */
export function comparisonsSheet(context: ChartContext): Sheet {
  const { language, envelope, groupName } = context
  const words = chartWords[language].ratios
  const { whole } = formats[language]
  const { comparisons } = envelope.answer
  const isBands = comparisons.every(({ b }) => b === 'others')
  const conclusions = comparisons.map(({ conclusion }) => conclusion)
  const rows = rowsOf(context, isBands)
  return {
    title: sentenceCase(comparisonsTitle(conclusions, isBands ? null : groupName(comparisons[0]?.a ?? ''), language)),
    subtitle: words.subtitle(confidenceOf(envelope, language)) + areaOf(context) + periodOf(envelope, language),
    description: words.description(whole(comparisons.length)),
    key: [
      { sign: 'circle', text: words.clear },
      { sign: 'circle-open', text: words.unsure },
    ],
    ...ratioDrawings({ rows, ends: robustnessWords[language].ends, number: tickIn(language) }),
    notes: [...groupNotes(context), ...(runsOff(rows) ? [words.cut] : [])],
  }
}

/** "0,5", "2": figures of an axis without noughts that say nothing. */
export const tickIn =
  (language: ChartContext['language']) =>
  (value: number): string =>
    formats[language].ratio(value).replace(/[.,]?0+$/, '')

function rowsOf({ language, envelope, groupName }: ChartContext, isBands: boolean): readonly RatioRow[] {
  const { conclusion, pairs } = mappingWords[language]
  const { ratio } = formats[language]
  return envelope.answer.comparisons.map((pooled) => {
    const label = sentenceCase(isBands ? groupName(pooled.a) : pairs(groupName(pooled.a), groupName(pooled.b)))
    return {
      id: `${pooled.a}|${pooled.b}`,
      name: label,
      label: shortenedTo(label, ratioLabel.width, ratioLabel.size),
      ratio: pooled.oddsRatio,
      low: pooled.low,
      high: pooled.high,
      figure: `${ratio(pooled.oddsRatio)} (${ratio(pooled.low)}–${ratio(pooled.high)})`,
      verdict: conclusion[pooled.conclusion],
      isClear: pooled.conclusion !== 'cannot-tell',
    }
  })
}
