import type { Known } from './known.ts'
import type { PlainDate } from './plain-date.ts'
import type { Text } from './text.ts'

/** Facts about a municipality that groups and pages may ask for. Each has a value as of a date, from a dataset, in an edition. */
export const factNames = [
  'code',
  'county',
  'population',
  'centrality',
  'age-0-19',
  'age-20-64',
  'age-65',
  'age-80',
  'kostra',
  'language',
  'labour-region',
  'economic-region',
  'robek',
  'area',
  'travel-minutes',
  'cooperation',
] as const
export type FactName = (typeof factNames)[number]

/** A number or a word; several numbers when it is only known to be one of them. */
export type FactValue = number | string | readonly number[]

/** A fact's value with the date it holds for and where it is from. */
export interface DatedFact {
  readonly value: Known<FactValue>
  /** The day or year the value is from, ISO 8601; null when unknown. */
  readonly asOf: string | null
  /** Edition of a standard that is issued anew ("2024"), or null. */
  readonly edition: string | null
  readonly dataset: string | null
}

/** Asks for one fact of the municipality with a number in force on a day; `edition` null means the default one. */
export type FactLookup = (name: FactName, code: string, on: PlainDate, edition: string | null) => DatedFact

export const unknownFact: DatedFact = { value: { state: 'unknown' }, asOf: null, edition: null, dataset: null }

export interface FactKind {
  readonly title: Text
  readonly unit: 'people' | 'class' | 'code' | 'word' | 'km2' | 'minutes' | 'yes-no' | 'share' | 'count'
  /** Editions that can be named (`centrality@2020`), the one meant when none is named first; none: the fact has a date only. */
  readonly editions: readonly string[]
  /** Whether values are compared as numbers (population < 5000) or as texts (county = 03). */
  readonly numeric: boolean
}

export const factKinds: Readonly<Record<FactName, FactKind>> = {
  code: { title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' }, unit: 'code', editions: [], numeric: false },
  county: { title: { nb: 'fylke', nn: 'fylke', en: 'county' }, unit: 'code', editions: [], numeric: false },
  population: { title: { nb: 'innbyggere', nn: 'innbyggjarar', en: 'inhabitants' }, unit: 'people', editions: [], numeric: true },
  centrality: { title: { nb: 'sentralitetsklasse', nn: 'sentralitetsklasse', en: 'centrality class' }, unit: 'class', editions: ['2024', '2020', '2008'], numeric: true },
  'age-0-19': { title: { nb: 'andel 0–19 år', nn: 'del 0–19 år', en: 'share aged 0–19' }, unit: 'share', editions: [], numeric: true },
  'age-20-64': { title: { nb: 'andel 20–64 år', nn: 'del 20–64 år', en: 'share aged 20–64' }, unit: 'share', editions: [], numeric: true },
  'age-65': { title: { nb: 'andel 65 år og over', nn: 'del 65 år og over', en: 'share aged 65 and over' }, unit: 'share', editions: [], numeric: true },
  'age-80': { title: { nb: 'andel 80 år og over', nn: 'del 80 år og over', en: 'share aged 80 and over' }, unit: 'share', editions: [], numeric: true },
  kostra: { title: { nb: 'KOSTRA-gruppe', nn: 'KOSTRA-gruppe', en: 'KOSTRA group' }, unit: 'class', editions: ['2024'], numeric: true },
  language: { title: { nb: 'målform', nn: 'målform', en: 'form of Norwegian' }, unit: 'word', editions: ['2024'], numeric: false },
  'labour-region': { title: { nb: 'bo- og arbeidsmarkedsregion', nn: 'bu- og arbeidsmarknadsregion', en: 'labour-market region' }, unit: 'word', editions: ['2020'], numeric: false },
  'economic-region': { title: { nb: 'økonomisk region', nn: 'økonomisk region', en: 'economic region' }, unit: 'word', editions: ['2024'], numeric: false },
  robek: { title: { nb: 'på ROBEK-lista', nn: 'på ROBEK-lista', en: 'on the ROBEK list' }, unit: 'yes-no', editions: ['2024'], numeric: false },
  area: { title: { nb: 'areal', nn: 'areal', en: 'area' }, unit: 'km2', editions: ['2024'], numeric: true },
  'travel-minutes': { title: { nb: 'reisetid på vei til senteret i bo- og arbeidsmarkedsregionen', nn: 'reisetid på veg til senteret i bu- og arbeidsmarknadsregionen', en: 'travel time by road to the centre of the labour-market region' }, unit: 'minutes', editions: ['2024'], numeric: true },
  cooperation: {
    title: {
      nb: 'registrerte faste samarbeid (regionråd, digitaliseringsnettverk, felles IKT, vertskommune), så langt vi kjenner dem',
      nn: 'registrerte faste samarbeid (regionråd, digitaliseringsnettverk, felles IKT, vertskommune), så langt vi kjenner dei',
      en: 'registered fixed cooperation (regional council, digitalisation network, joint IT, host municipality), as far as we know of it',
    },
    unit: 'count',
    editions: [],
    numeric: true,
  },
}
