import type { Snapshot } from '../../store/snapshot.ts'
import type { CareRateUsed, NeedAnswer, ProjectionKind } from './answer.ts'
import { careRatesUsed } from './care.ts'
import type { NeedInput } from './input.ts'
import { type Judged, judgedBy } from './judged.ts'
import { notAhead } from './need.errors.ts'
import { outlookFor, type Outlooks, outlooksOf } from './official.ts'
import type { Outlook } from './projection.ts'

/** What every figure of need rests on: the projection asked for, the rates of care, and what backtests say of the errors. */
interface NeedBasis {
  readonly outlooks: Outlooks
  readonly outlook: Outlook
  readonly projection: ProjectionKind
  readonly careRates: readonly CareRateUsed[]
  readonly judged: Judged
}

/** Refuses a year that is not projected to, and a rate of care that cannot be read. */
export function needBasis(snapshot: Snapshot, input: NeedInput): NeedBasis {
  const outlooks = outlooksOf(snapshot)
  const { outlook, projection } = outlookFor(outlooks, input.projection)
  if (!outlook.years.includes(input.horizon)) throw notAhead(input.horizon, outlook.years)
  const careRates = careRatesUsed(snapshot.data.careRates, input.users, input.fte)
  return { outlooks, outlook, projection, careRates, judged: judgedBy(snapshot, outlook, careRates) }
}

/** Whether a municipality so probable to be in the fifth with most need counts as having great need. */
export const isGreat = (probability: number, { threshold }: NeedInput): boolean => probability >= threshold

/** Who has great need, and by what: a part of the question's answer. */
export interface GreatNeed extends Pick<NeedAnswer, 'base' | 'years' | 'horizon' | 'rankedBy'> {
  readonly municipalities: readonly Pick<NeedAnswer['municipalities'][number], 'code' | 'isHigh'>[]
}

/** Who has great need among all municipalities, without the figures of each, participation and backtests of the whole answer. */
export function greatNeedOf(snapshot: Snapshot, input: NeedInput): GreatNeed {
  const { outlook, judged } = needBasis(snapshot, input)
  const { probabilities } = judged.ranking(input.indicator, input.horizon, input.confidence)
  return {
    base: outlook.base,
    years: outlook.years,
    horizon: input.horizon,
    rankedBy: input.indicator,
    municipalities: outlook.series.codes.map((code, place) => ({ code, isHigh: isGreat(probabilities[place] ?? 0, input) })),
  }
}
