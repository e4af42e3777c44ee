import { displayName } from '../../domain/register/labels.ts'
import { countyOf, municipalityByCode } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { mapDay, mapYear } from '../map/carry-to-map.ts'
import { areaOf } from '../participation/where.ts'
import { unitsOf } from '../units.ts'
import { type BesideFigure, type NeedUnit, type ProjectionKind, type PyramidYear, sizeClasses } from './answer.ts'
import { indicatorsOf, valuesOf } from './figures.ts'
import { isGreat } from './great-need.ts'
import type { NeedInput } from './input.ts'
import type { Judged } from './judged.ts'
import type { Outlooks } from './official.ts'
import type { NeedParticipation } from './participation.ts'
import type { Outlook } from './projection.ts'
import { ageGroups } from './settings.ts'

/** The projection that the figures do not rest on. */
interface Beside {
  readonly projection: ProjectionKind
  /** People by group; null where it has none. */
  readonly ages: (code: string, year: number) => Float64Array | null
}

/** What stands beside figures of that projection; null where no official one is loaded. */
export function besideOf({ own, official }: Outlooks, projection: ProjectionKind): Beside | null {
  if (!official) return null
  if (projection === 'own') return { projection: 'official', ages: official.ages }
  const start = (code: string): number => (own.series.placeOf.get(code) ?? 0) * ageGroups.count
  return { projection: 'own', ages: (code, year) => own.people(year).subarray(start(code), start(code) + ageGroups.count) }
}

interface Parts {
  readonly outlook: Outlook
  readonly beside: Beside | null
  readonly judged: Judged
  readonly participation: NeedParticipation
}

/** Every municipality of the series, in order of number. */
export function needUnits(snapshot: Snapshot, input: NeedInput, { outlook, beside, judged, participation }: Parts): readonly NeedUnit[] {
  const { codes } = outlook.series
  const { register } = snapshot.names
  const { probabilities, values } = judged.ranking(input.indicator, input.horizon, input.confidence)
  const factors = judged.factors(input.confidence)
  const area = areaOf(snapshot, input.where, mapYear)
  const places = unitsOf(snapshot, mapYear).placeOf
  return codes.map((code, place): NeedUnit => {
    const municipality = municipalityByCode(register, code, mapDay)
    const county = countyOf(register, code, mapDay)
    const size = judged.sizeOf[place] ?? 0
    const took = participation.of(code)
    const estimate = estimateOf(snapshot, code)
    const probability = probabilities[place] ?? 0
    return {
      code,
      name: municipality ? displayName(register, municipality) : code,
      countyCode: county?.code ?? null,
      county: county?.name ?? null,
      sizeClass: sizeClasses[size] ?? '20000-',
      indicators: indicatorsOf(outlook, place, size, judged.care, factors),
      beside: beside ? besideFigures(beside, outlook, code, place, judged) : [],
      ranked: values[place] ?? { value: null, low: null, high: null },
      probabilityTopFifth: probability,
      isHigh: isGreat(probability, input),
      participations: took?.count ?? null,
      lists: took?.inScope ?? null,
      standing: took?.standing ?? 'unknown',
      listing: participation.listingOf(code),
      estimated: estimate !== null,
      estimate,
      inArea: area === null || area[places.get(code) ?? -1] === 1,
      pyramid: null,
    }
  })
}

/** Why a municipality's figures are estimates, and for which years of the series; null where all are counts. */
function estimateOf({ populationByAge2024: { years, estimate } }: Snapshot, code: string): NeedUnit['estimate'] {
  const estimated = years.filter((year) => estimate(code, year) !== null)
  const [fromYear, untilYear] = [estimated[0], estimated.at(-1)]
  const reason = fromYear === undefined ? null : estimate(code, fromYear)
  return reason && fromYear !== undefined && untilYear !== undefined ? { reason, fromYear, untilYear } : null
}

const besideFigures = (
  { projection, ages }: Beside,
  { base, years, people }: Outlook,
  code: string,
  place: number,
  { care }: Judged,
): readonly BesideFigure[] =>
  years.flatMap((year) => {
    const there = ages(code, year)
    return there ? valuesOf(there, people(base), place, care).map(({ id, value }) => ({ id, year, value, projection })) : []
  })

/** People by group now and in the year asked about. */
export const pyramidOf = ({ base, people }: Outlook, place: number, horizon: number): readonly PyramidYear[] =>
  [base, horizon].map((year) => ({ year, ages: [...people(year).subarray(place * ageGroups.count, (place + 1) * ageGroups.count)] }))
