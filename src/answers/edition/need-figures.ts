import type { EditionFigure, EditionUnit } from '../../domain/edition.ts'
import { needTitles } from '../../domain/need-titles.ts'
import { same, type Text } from '../../domain/text.ts'
import type { NeedIndicatorId, NeedUnit } from '../need/answer.ts'
import type { Ledger } from './ledger.ts'
import { t } from './pieces.ts'

/** How the indicators of need are written. */
export const needUnits: Readonly<Record<NeedIndicatorId, EditionUnit>> = {
  population: 'people',
  'age-80': 'people',
  'age-80-share': 'share',
  'working-age': 'people',
  'working-change': 'change',
  'old-per-working': 'per-person',
  'working-per-80': 'per-person',
  'care-users': 'people',
  'care-fte': 'full-time',
}

/** What care takes is reckoned with rates, and says so. */
const atRates = (title: Text): Text =>
  t(`${title.nb}, med uendrede satser`, `${title.nn}, med uendra satsar`, `${title.en}, at unchanged rates`)

export const figureTitles: Readonly<Record<NeedIndicatorId, Text>> = {
  ...needTitles,
  'care-users': atRates(needTitles['care-users']),
  'care-fte': atRates(needTitles['care-fte']),
}

/** What an indicator is called in a figure's id. */
const idOf = (id: NeedIndicatorId): string => (id === 'working-per-80' ? 'working-age-per-80' : id)

/** Puts one indicator of one year down: `need/18/working-age-per-80/2035`. */
const tellNeed = (ledger: Ledger, of: string, about: Text, id: NeedIndicatorId, year: number, value: number | null, source: string, low: number | null = null, high: number | null = null): EditionFigure => {
  const title = figureTitles[id]
  return ledger.tell({
    id: `need/${of}/${idOf(id)}/${year}`,
    title: t(`${about.nb}: ${title.nb}, ${year}`, `${about.nn}: ${title.nn}, ${year}`, `${about.en}: ${title.en}, ${year}`),
    unit: needUnits[id],
    value,
    low,
    high,
    source,
  })
}

/** How probable it is that a municipality is in the fifth with most need. */
export const tellProbability = (
  ledger: Ledger,
  { code, name, probabilityTopFifth: value }: Pick<NeedUnit, 'code' | 'name' | 'probabilityTopFifth'>,
  source: string,
): EditionFigure => {
  const title = t(
    `${name}: sannsynlighet for å være i femdelen med størst behov`,
    `${name}: sannsyn for å vere i femdelen med størst behov`,
    `${name}: probability of being in the fifth with most need`,
  )
  return ledger.tell({ id: `need/${code}/probability-top-fifth`, title, unit: 'probability', value, source })
}

/**
 * Some municipalities taken together: people added up, and ratios of the sums. No interval: their errors go together in a way
 * that is not known.
 */
export interface Together {
  readonly of: string
  readonly about: Text
  readonly units: readonly NeedUnit[]
}

/** One indicator of a unit in a year; null where it is not told. */
const indicatorOf = (unit: NeedUnit, id: NeedIndicatorId, year: number) => unit.indicators.find((one) => one.id === id && one.year === year) ?? null

/** One indicator of a unit in a year as a figure, with its interval; null where it is not told. */
export function tellUnit(ledger: Ledger, unit: NeedUnit, id: NeedIndicatorId, year: number): EditionFigure | null {
  const found = indicatorOf(unit, id, year)
  return found && tellNeed(ledger, unit.code, same(unit.name), id, year, found.value, 'need', found.low, found.high)
}

/** Adds an indicator up over municipalities; null when one of them is not known, or there are none. */
export function sumOf(units: readonly NeedUnit[], id: NeedIndicatorId, year: number): number | null {
  let total = 0
  for (const unit of units) {
    const value = indicatorOf(unit, id, year)?.value ?? null
    if (value === null) return null
    total += value
  }
  return units.length === 0 ? null : total
}

/** A sum as a figure. */
export const tellSum = (ledger: Ledger, { of, about, units }: Together, id: 'age-80' | 'working-age' | 'care-users' | 'care-fte' | 'population', year: number, source: string): EditionFigure =>
  tellNeed(ledger, of, about, id, year, sumOf(units, id, year), source)

/** People of working age for each person aged 80 and over, of the sums. */
export function tellPerOld(ledger: Ledger, { of, about, units }: Together, year: number, source: string): EditionFigure {
  const [working, old] = [sumOf(units, 'working-age', year), sumOf(units, 'age-80', year)]
  return tellNeed(ledger, of, about, 'working-per-80', year, working === null || old === null || old === 0 ? null : working / old, source)
}

/** The change of a sum from one year to another, as a share. */
export function tellChange(ledger: Ledger, { of, about, units }: Together, id: 'age-80' | 'working-age' | 'care-users', from: number, to: number, source: string): EditionFigure {
  const [now, then] = [sumOf(units, id, from), sumOf(units, id, to)]
  const title = figureTitles[id]
  return ledger.tell({
    id: `need/${of}/${id}/change/${to}`,
    title: t(`${about.nb}: ${title.nb}, endring fra ${from} til ${to}`, `${about.nn}: ${title.nn}, endring frå ${from} til ${to}`, `${about.en}: ${title.en}, change from ${from} to ${to}`),
    unit: 'change',
    value: now === null || then === null || now === 0 ? null : then / now - 1,
    source,
  })
}
