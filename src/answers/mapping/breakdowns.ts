import type { FactName } from '../../domain/fact.ts'
import type { Text } from '../../domain/text.ts'

/** The ways in which the municipalities are divided; each municipality has one value of each, or `unknown`. */
export const breakdowns = [
  'national',
  'part-of-country',
  'county',
  'centrality',
  'population',
  'kostra',
  'language',
  'economic-region',
  'labour-region',
  'robek',
  'part-of-country-centrality',
  'part-of-country-population',
  'county-centrality',
  'county-population',
  'centrality-population',
] as const
export type Breakdown = (typeof breakdowns)[number]

export const breakdownTitles: Readonly<Record<Breakdown, Text>> = {
  national: { nb: 'hele landet', nn: 'heile landet', en: 'the whole country' },
  'part-of-country': { nb: 'landsdel', nn: 'landsdel', en: 'part of the country' },
  county: { nb: 'fylke', nn: 'fylke', en: 'county' },
  centrality: { nb: 'sentralitetsklasse', nn: 'sentralitetsklasse', en: 'centrality class' },
  population: { nb: 'innbyggertall', nn: 'innbyggjartal', en: 'number of inhabitants' },
  kostra: { nb: 'KOSTRA-gruppe', nn: 'KOSTRA-gruppe', en: 'KOSTRA group' },
  language: { nb: 'målform', nn: 'målform', en: 'form of Norwegian' },
  'economic-region': { nb: 'økonomisk region', nn: 'økonomisk region', en: 'economic region' },
  'labour-region': { nb: 'bo- og arbeidsmarkedsregion', nn: 'bu- og arbeidsmarknadsregion', en: 'labour-market region' },
  robek: { nb: 'på ROBEK-lista', nn: 'på ROBEK-lista', en: 'on the ROBEK list' },
  'part-of-country-centrality': { nb: 'landsdel og sentralitetsklasse', nn: 'landsdel og sentralitetsklasse', en: 'part of the country and centrality class' },
  'part-of-country-population': { nb: 'landsdel og innbyggertall', nn: 'landsdel og innbyggjartal', en: 'part of the country and number of inhabitants' },
  'county-centrality': { nb: 'fylke og sentralitetsklasse', nn: 'fylke og sentralitetsklasse', en: 'county and centrality class' },
  'county-population': { nb: 'fylke og innbyggertall', nn: 'fylke og innbyggjartal', en: 'county and number of inhabitants' },
  'centrality-population': { nb: 'sentralitetsklasse og innbyggertall', nn: 'sentralitetsklasse og innbyggjartal', en: 'centrality class and number of inhabitants' },
}

/** The facts that a breakdown turns on. */
export const breakdownFacts: Readonly<Record<Breakdown, readonly FactName[]>> = {
  national: [],
  'part-of-country': ['county'],
  county: ['county'],
  centrality: ['centrality'],
  population: ['population'],
  kostra: ['kostra'],
  language: ['language'],
  'economic-region': ['economic-region'],
  'labour-region': ['labour-region'],
  robek: ['robek'],
  'part-of-country-centrality': ['county', 'centrality'],
  'part-of-country-population': ['county', 'population'],
  'county-centrality': ['county', 'centrality'],
  'county-population': ['county', 'population'],
  'centrality-population': ['centrality', 'population'],
}
