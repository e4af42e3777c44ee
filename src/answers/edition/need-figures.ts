import type { EditionFigure, EditionUnit } from '../../domain/edition.ts'
import type { Text } from '../../domain/text.ts'
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

export const needTitles: Readonly<Record<NeedIndicatorId, Text>> = {
  population: t('innbyggere', 'innbyggjarar', 'inhabitants'),
  'age-80': t('innbyggere 80 år og over', 'innbyggjarar 80 år og over', 'people aged 80 and over'),
  'age-80-share': t('andel 80 år og over', 'del 80 år og over', 'share aged 80 and over'),
  'working-age': t('innbyggere i arbeidsfør alder (20–64)', 'innbyggjarar i arbeidsfør alder (20–64)', 'people of working age (20–64)'),
  'working-change': t('endring i arbeidsfør alder', 'endring i arbeidsfør alder', 'change in working age'),
  'old-per-working': t('eldre (65+) per innbygger i arbeidsfør alder', 'eldre (65+) per innbyggjar i arbeidsfør alder', 'elderly (65+) per person of working age'),
  'working-per-80': t('i arbeidsfør alder per innbygger 80 år og over', 'i arbeidsfør alder per innbyggjar 80 år og over', 'of working age per person aged 80 and over'),
  'care-users': t('omsorgsbrukere med dagens rater', 'omsorgsbrukarar med dagens ratar', 'care users at today’s rates'),
  'care-fte': t('årsverk i omsorg med dagens rater', 'årsverk i omsorg med dagens ratar', 'full-time equivalents in care at today’s rates'),
}

/** What an indicator is called in a figure's id. */
const idOf = (id: NeedIndicatorId): string => (id === 'working-per-80' ? 'working-age-per-80' : id)

/** Puts one indicator of one year down: `need/18/working-age-per-80/2035`. */
export const tellNeed = (ledger: Ledger, of: string, about: Text, id: NeedIndicatorId, year: number, value: number | null, source: string, low: number | null = null, high: number | null = null): EditionFigure => {
  const title = needTitles[id]
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

/** Some municipalities taken together: people added up, and ratios of the sums. No interval: their errors go together in a way that is not known. */
export interface Together {
  readonly of: string
  readonly about: Text
  readonly units: readonly NeedUnit[]
}

/** One indicator of a unit in a year; null where it is not told. */
export const indicatorOf = (unit: NeedUnit, id: NeedIndicatorId, year: number) => unit.indicators.find((one) => one.id === id && one.year === year) ?? null

/** What must be said where an interval does not hold its own figure: it is made from how much, and which way, the projection has missed before. */
export function askew(units: readonly NeedUnit[], year: number): readonly Text[] {
  const isOutside = (unit: NeedUnit): boolean =>
    (['age-80', 'working-per-80'] as const).some((id) => {
      const { value = null, low = null, high = null } = indicatorOf(unit, id, year) ?? {}
      return value !== null && ((low !== null && value < low) || (high !== null && value > high))
    })
  return units.some(isOutside) ? [toOneSide] : []
}

const toOneSide: Text = t(
  'Der tallet ligger utenfor sitt eget intervall, har framskrivingen før bommet mest til én side for kommuner av samme størrelse.',
  'Der talet ligg utanfor sitt eige intervall, har framskrivinga før bomma mest til éi side for kommunar av same storleik.',
  'Where a figure lies outside its own interval, the projection has before missed mostly to one side for municipalities of the same size.',
)

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

/** People of working age for each person aged eighty and over, of the sums. */
export function tellPerOld(ledger: Ledger, { of, about, units }: Together, year: number, source: string): EditionFigure {
  const [working, old] = [sumOf(units, 'working-age', year), sumOf(units, 'age-80', year)]
  return tellNeed(ledger, of, about, 'working-per-80', year, working === null || old === null || old === 0 ? null : working / old, source)
}

/** The change of a sum from one year to another, as a share. */
export function tellChange(ledger: Ledger, { of, about, units }: Together, id: 'age-80' | 'working-age' | 'care-users', from: number, to: number, source: string): EditionFigure {
  const [now, then] = [sumOf(units, id, from), sumOf(units, id, to)]
  const title = needTitles[id]
  return ledger.tell({
    id: `need/${of}/${id}/change/${to}`,
    title: t(`${about.nb}: ${title.nb}, endring fra ${from} til ${to}`, `${about.nn}: ${title.nn}, endring frå ${from} til ${to}`, `${about.en}: ${title.en}, change from ${from} to ${to}`),
    unit: 'change',
    value: now === null || then === null || now === 0 ? null : then / now - 1,
    source,
  })
}
