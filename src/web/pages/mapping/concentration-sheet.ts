import { type LorenzPoint, lorenzDrawings } from '../../charts/lorenz-curve.ts'
import { formats } from '../../../domain/format.ts'
import type { Sheet } from '../../picture.ts'
import { chartWords, spreadTitle } from '../../text/chart-titles.ts'
import { areaOf, type ChartContext, periodOf, waitingNotes } from './chart-context.ts'
import { mappingWords } from './words.ts'

/** How many municipalities have how many participations, from those with none up. */
type Distribution = readonly { readonly count: number; readonly municipalities: number }[]

/** How unevenly participation is spread over all municipalities, as a Lorenz curve; null when there is nothing to share. */
export function concentrationSheet(context: ChartContext): Sheet | null {
  const { language, envelope } = context
  const words = chartWords[language].spread
  const { ratio, whole, wholePercent } = formats[language]
  const { gini, topTenth, year, divided, distribution, chance } = envelope.answer.concentration
  if (year === null || gini === null || topTenth === null || chance === null) return null
  const all = distribution.reduce((sum, { municipalities }) => sum + municipalities, 0)
  const participations = distribution.reduce((sum, { count, municipalities }) => sum + count * municipalities, 0)
  const none = distribution.find(({ count }) => count === 0)?.municipalities ?? 0
  const zeros = none === 0 ? [] : words.zeros(whole(none), wholePercent(none / all))
  const { divided: dividedNote } = mappingWords[language].concentration
  return {
    title: spreadTitle(gini, chance.gini, topTenth, language),
    subtitle: words.subtitle(ratio(gini), String(year), areaOf(context) + periodOf(envelope, language)),
    description: words.description(wholePercent(topTenth), none === 0 ? words.noZeros : `${zeros.join(' ')}.`),
    key: [
      { sign: 'line-a', text: words.curve },
      { sign: 'line-dashed', text: words.chance(ratio(chance.gini)) },
    ],
    ...lorenzDrawings({
      points: curveOf(distribution),
      chance: curveOf(chance.distribution.map(({ count, share }) => ({ count, municipalities: share }))),
      percent: wholePercent,
      words: { across: words.across, up: words.up, equal: words.equal, topTenth: words.topTenth(wholePercent(topTenth)), zeros },
    }),
    notes: [words.chanceNote(whole(participations)), ...unknownNotes(context), ...(divided.length > 0 ? [dividedNote(whole(divided.length))] : []), ...waitingNotes(context)],
  }
}

/** That some of those counted with none are not known to have none, where there are such. */
export const unknownNotes = ({ language, envelope }: ChartContext): readonly string[] =>
  envelope.answer.concentration.divided.length > 0 || envelope.coverage.rows.waiting > 0 ? [chartWords[language].spread.unknownAsNone] : []

/** Municipalities with the same number lie on one straight line: the corners are enough. */
export function curveOf(distribution: Distribution): readonly LorenzPoint[] {
  const ordered = distribution.toSorted((x, y) => x.count - y.count)
  const all = ordered.reduce((sum, { municipalities }) => sum + municipalities, 0)
  const total = ordered.reduce((sum, { count, municipalities }) => sum + count * municipalities, 0)
  let [units, held] = [0, 0]
  return [
    { units: 0, total: 0 },
    ...ordered.map(({ count, municipalities }) => {
      units += municipalities
      held += count * municipalities
      return { units: units / all, total: held / total }
    }),
  ]
}
