import type { Text } from './text.ts'

/** What each figure of need is called, wherever it is shown. */
export const needTitles = {
  population: { nb: 'innbyggere', nn: 'innbyggjarar', en: 'inhabitants' },
  'age-80': {
    nb: 'innbyggere 80 år og over',
    nn: 'innbyggjarar 80 år og over',
    en: 'inhabitants aged 80 and over',
  },
  'age-80-share': {
    nb: 'andelen som er 80 år og over',
    nn: 'prosentdelen som er 80 år og over',
    en: 'share aged 80 and over',
  },
  'working-age': { nb: 'innbyggere 20–64 år', nn: 'innbyggjarar 20–64 år', en: 'inhabitants aged 20–64' },
  'working-change': {
    nb: 'endring i tallet på innbyggere 20–64 år',
    nn: 'endring i talet på innbyggjarar 20–64 år',
    en: 'change in inhabitants aged 20–64',
  },
  'old-per-working': {
    nb: 'innbyggere 65 år og over per innbygger 20–64 år',
    nn: 'innbyggjarar 65 år og over per innbyggjar 20–64 år',
    en: 'inhabitants aged 65 and over per inhabitant aged 20–64',
  },
  'working-per-80': {
    nb: 'innbyggere 20–64 år per innbygger 80 år og over',
    nn: 'innbyggjarar 20–64 år per innbyggjar 80 år og over',
    en: 'inhabitants aged 20–64 per inhabitant aged 80 and over',
  },
  'care-users': {
    nb: 'brukere av omsorgstjenester',
    nn: 'brukarar av omsorgstenester',
    en: 'users of care services',
  },
  'care-fte': {
    nb: 'årsverk i omsorgstjenester',
    nn: 'årsverk i omsorgstenester',
    en: 'full-time equivalents in care services',
  },
  'care-users-per-working': {
    nb: 'brukere av omsorgstjenester per innbygger 20–64 år',
    nn: 'brukarar av omsorgstenester per innbyggjar 20–64 år',
    en: 'users of care services per inhabitant aged 20–64',
  },
  'age-80-growth': {
    nb: 'vekst i tallet på innbyggere 80 år og over',
    nn: 'vekst i talet på innbyggjarar 80 år og over',
    en: 'growth in inhabitants aged 80 and over',
  },
} as const satisfies Readonly<Record<string, Text>>

/** Whose projection it is. */
export const projectionTitles = {
  official: { nb: 'offisiell', nn: 'offisiell', en: 'official' },
  own: { nb: 'vår egen', nn: 'vår eiga', en: 'our own' },
} as const satisfies Readonly<Record<string, Text>>
