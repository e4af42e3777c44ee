import type { Text } from '../../domain/text.ts'
import type { Pooled } from '../participation/compare.ts'
import type { Asked, FindingFigure } from './answer.ts'

const oddsTitle: Text = { nb: 'oddsforhold mot alle andre', nn: 'oddsforhold mot alle andre', en: 'odds ratio against all others' }
/** Mantel–Haenszel's: it need not equal the difference of the shares beside it. */
const pointsTitle: Text = {
  nb: 'forskjell veid over listene, prosentpoeng',
  nn: 'skilnad vege over listene, prosentpoeng',
  en: 'difference weighted over the lists, percentage points',
}

/** The pooled odds ratio of a comparison as a figure. */
export const oddsFigure = (
  id: string,
  pooled: Pick<Pooled, 'oddsRatio' | 'low' | 'high'>,
  from: Asked,
  title: Text = oddsTitle,
): FindingFigure => ({
  id,
  title,
  unit: 'ratio',
  value: pooled.oddsRatio,
  low: pooled.low,
  high: pooled.high,
  count: null,
  of: null,
  from,
})

/** The pooled difference of rates as a figure. */
export const pointsFigure = (
  id: string,
  { riskDifference, riskDifferenceLow, riskDifferenceHigh }: Pooled,
  from: Asked,
): FindingFigure => ({
  id,
  title: pointsTitle,
  unit: 'points',
  value: riskDifference,
  low: riskDifferenceLow,
  high: riskDifferenceHigh,
  count: null,
  of: null,
  from,
})

/** A count of so many, as a share of them. */
export const shareFigure = (id: string, title: Text, count: number, of: number, from: Asked): FindingFigure => ({
  id,
  title,
  unit: 'share',
  value: of === 0 ? null : count / of,
  low: null,
  high: null,
  count,
  of,
  from,
})
