import type { Text } from '../../domain/text.ts'
import type { TableColumn } from '../question.ts'
import type { BacktestMeasure, NeedIndicatorId, RankedBy } from './answer.ts'

/** What each figure is called, in tables and on pages. */
export const indicatorTitles: Readonly<Record<NeedIndicatorId | RankedBy, Text>> = {
  population: { nb: 'innbyggere', nn: 'innbyggjarar', en: 'inhabitants' },
  'age-80': { nb: 'innbyggere over 80 år', nn: 'innbyggjarar over 80 år', en: 'inhabitants aged 80 and over' },
  'age-80-share': { nb: 'andel over 80 år', nn: 'del over 80 år', en: 'share aged 80 and over' },
  'working-age': { nb: 'innbyggere 20–64 år', nn: 'innbyggjarar 20–64 år', en: 'inhabitants aged 20–64' },
  'working-change': { nb: 'endring i tallet på innbyggere 20–64 år', nn: 'endring i talet på innbyggjarar 20–64 år', en: 'change in inhabitants aged 20–64' },
  'old-per-working': { nb: '65 år og eldre per innbygger 20–64 år', nn: '65 år og eldre per innbyggjar 20–64 år', en: 'aged 65 and over per inhabitant aged 20–64' },
  'working-per-80': { nb: 'innbyggere 20–64 år per innbygger over 80', nn: 'innbyggjarar 20–64 år per innbyggjar over 80', en: 'inhabitants aged 20–64 per inhabitant aged 80 and over' },
  'care-users': { nb: 'brukere av omsorgstjenester', nn: 'brukarar av omsorgstenester', en: 'users of care services' },
  'care-fte': { nb: 'årsverk i omsorgstjenester', nn: 'årsverk i omsorgstenester', en: 'full-time equivalents in care services' },
  'care-users-per-working': { nb: 'brukere av omsorgstjenester per innbygger 20–64 år', nn: 'brukarar av omsorgstenester per innbyggjar 20–64 år', en: 'users of care services per inhabitant aged 20–64' },
  'age-80-growth': { nb: 'vekst i tallet på innbyggere over 80 år', nn: 'vekst i talet på innbyggjarar over 80 år', en: 'growth in inhabitants aged 80 and over' },
}

export const backtestTitles: Readonly<Record<BacktestMeasure, Text>> = {
  population: indicatorTitles.population,
  'working-age': indicatorTitles['working-age'],
  'age-80': indicatorTitles['age-80'],
  'age-80-share': indicatorTitles['age-80-share'],
  'old-per-working': indicatorTitles['old-per-working'],
  'working-per-80': indicatorTitles['working-per-80'],
  'care-users': indicatorTitles['care-users'],
  'care-fte': indicatorTitles['care-fte'],
}

/** How a column of the figure is written: shares as shares, the rest as numbers. */
export const unitOfIndicator = (id: NeedIndicatorId): Pick<TableColumn, 'unit'> => (id === 'age-80-share' || id === 'working-change' ? { unit: 'share' } : {})
