import type { Snapshot } from '../store/snapshot.ts'
import { yearsReversed } from './input.errors.ts'
import { peersOf } from './municipality/peers.ts'
import type { NeedAnswer, NeedUnit } from './need/answer.ts'
import { countryOf } from './need/country.ts'
import { needBasis } from './need/great-need.ts'
import { greatByListing, highNeedOf } from './need/high-need.ts'
import { type NeedInput, needInput, needInputs } from './need/input.ts'
import { rankings } from './need/measures.ts'
import { codeOf } from './need/one-municipality.ts'
import { participationFor } from './need/participation.ts'
import type { Outlook } from './need/projection.ts'
import { topCountOf } from './need/ranking.ts'
import { needTables } from './need/tables.ts'
import { besideOf, needUnits, pyramidOf } from './need/units.ts'
import { needWarnings } from './need/warnings.ts'
import { type Answered, question } from './question.ts'
import { latestDay } from './units.ts'

/** How far the answer reaches. */
export interface NeedCoverage {
  readonly municipalities: number
  readonly estimated: number
  readonly listsCounted: number
  readonly listsKnown: number
}

export type { NeedAnswer }

/** What need is reckoned from, apart from participation and an official projection. */
export const needDatasets = ['population-by-age-2024-borders', 'population-estimates', 'care-rates', 'municipality-facts-2024'] as const

export const need = question<NeedInput, NeedAnswer, NeedCoverage>({
  id: 'need',
  version: 1,
  title: { nb: 'Behov', nn: 'Behov', en: 'Need' },
  summary: {
    nb: 'Hvor mange eldre og hvor mange i yrkesaktiv alder hver kommune går mot, med usikkerhet, og hvor behovet er stort uten at kommunen har deltatt',
    nn: 'Kor mange eldre og kor mange i yrkesaktiv alder kvar kommune går mot, med uvisse, og kvar behovet er stort utan at kommunen har delteke',
    en: 'How many old people and how many of working age each municipality is heading for, with uncertainty, and where need is great without participation',
  },
  input: needInput,
  inputs: needInputs,
  positional: 'municipality',
  method: { id: 'need', version: '1' },
  example: {
    input: { municipality: '1835' },
    read: ({ municipalities: [unit] }) => unit?.indicators.filter(({ id }) => id === 'age-80').map(({ year, value }) => [year, Math.round(value ?? NaN)]),
    expected: [[2026, 18], [2030, 24], [2035, 27], [2040, 33]],
  },
  answer: answerNeed,
  tables: needTables,
})

function answerNeed(snapshot: Snapshot, input: NeedInput): Answered<NeedAnswer, NeedCoverage> {
  if (input.from > input.to) throw yearsReversed(input.from, input.to)
  const { outlooks, outlook, projection, careRates, judged } = needBasis(snapshot, input)
  const { official, byOfficial } = outlooks
  const participation = participationFor(snapshot, input)
  const units = needUnits(snapshot, input, { outlook, beside: besideOf(outlooks, projection), judged, participation })
  const code = input.municipality === undefined ? null : codeOf(snapshot, input.municipality, outlook)
  return {
    answer: {
      base: outlook.base,
      years: outlook.years,
      horizon: input.horizon,
      rankedBy: input.indicator,
      most: rankings[input.indicator].most,
      confidence: input.confidence,
      municipality: code,
      municipalities: code === null ? units.filter(({ inArea }) => inArea) : withPeers(snapshot, units, code, outlook, input.horizon),
      country: countryOf(outlook, judged.care),
      fifth: topCountOf(units.length),
      threshold: input.threshold,
      minlists: participation.minlists,
      highNeed: highNeedOf(snapshot, units, participation),
      ...greatByListing(units),
      backtest: judged.backtest(input.confidence),
      careRates,
      projection,
      official: official && { dataset: official.dataset, alternative: official.alternative, version: official.version, complete: byOfficial !== null },
    },
    coverage: {
      municipalities: units.length,
      estimated: units.filter(({ estimated }) => estimated).length,
      listsCounted: participation.listsCounted,
      listsKnown: participation.listsKnown,
    },
    warnings: needWarnings(units, careRates, participation, { asked: input.minlists, isOfficialPartial: official !== null && byOfficial === null }),
    sources: participation.sources,
    datasets: [...needDatasets, ...(official ? [official.dataset] : []), ...participation.datasets],
  }
}

/** The one asked for with its ages, then the municipalities most like it, nearest in size first. */
function withPeers(snapshot: Snapshot, units: readonly NeedUnit[], code: string, outlook: Outlook, horizon: number): readonly NeedUnit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const peers = peersOf(snapshot, code, latestDay(snapshot)).filter(({ self }) => !self)
  const own = byCode.get(code)
  const pyramid = pyramidOf(outlook, outlook.series.placeOf.get(code) ?? 0, horizon)
  return [...(own ? [{ ...own, pyramid }] : []), ...peers.flatMap((peer) => byCode.get(peer.code) ?? [])]
}
