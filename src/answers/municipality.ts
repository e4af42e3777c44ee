import { z } from 'zod'
import type { FactName, FactValue } from '../domain/fact.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { noSuchDate, noSuchMunicipality } from './input.errors.ts'
import { isPlainDate } from '../domain/plain-date.ts'
import { factsOf, populationLine } from './municipality/facts.ts'
import { findMunicipality, type Found } from './municipality/find.ts'
import { historyOf, type HistoryEvent } from './municipality/history.ts'
import { participationOf, type MunicipalityParticipation } from './municipality/participation.ts'
import { peersOf, type Peer } from './municipality/peers.ts'
import { municipalityTables } from './municipality/tables.ts'
import { type Answered, question } from './question.ts'

export const municipalityInput = z.strictObject({
  name: z.string().min(1).max(500),
  on: z.string().optional(),
})
export type MunicipalityInput = z.infer<typeof municipalityInput>

export interface MunicipalityFact {
  readonly name: FactName
  readonly title: Text
  readonly value: FactValue | null
  readonly unit: string
  readonly asOf: string | null
  readonly edition: string | null
  readonly state: 'known' | 'unknown' | 'not-applicable'
  readonly dataset: string | null
}

export interface MunicipalityAnswer extends Found {
  /** What it was and what it became, oldest first. */
  readonly history: readonly HistoryEvent[]
  readonly facts: readonly MunicipalityFact[]
  /** Population each year, in each year's own borders, as long as it has been one and the same municipality. */
  readonly population: readonly { year: number; people: number; dataset: string }[]
  readonly participation: MunicipalityParticipation | null
  /** The most alike municipalities of the day by population and centrality, and how often each took part. */
  readonly peers: readonly Peer[]
}

export const municipality = question<MunicipalityInput, MunicipalityAnswer>({
  id: 'municipality',
  version: 1,
  title: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  summary: {
    nb: 'Hva en kommune er, var og ble, med fakta og deltakelse, fra navn eller nummer',
    nn: 'Kva ein kommune er, var og vart, med fakta og deltaking, frå namn eller nummer',
    en: 'What a municipality is, was and became, with facts and participation, from name or number',
  },
  input: municipalityInput,
  inputs: {
    name: { nb: 'navn eller nummer', nn: 'namn eller nummer', en: 'name or number' },
    on: {
      nb: 'dato navnet gjaldt (ÅÅÅÅ-MM-DD); uten: den nyeste som bærer navnet',
      nn: 'dato namnet gjaldt (ÅÅÅÅ-MM-DD); utan: den nyaste som ber namnet',
      en: 'date the name held (YYYY-MM-DD); without: the newest that bears the name',
    },
  },
  positional: 'name',
  method: { id: 'municipalities', version: '1' },
  example: {
    input: { name: 'Øygarden', on: '2019-06-01' },
    read: ({ match, municipality: found }) => [match, found?.code, found?.validTo],
    expected: ['certain', '1259', '2020-01-01'],
  },
  answer: answerMunicipality,
  notFound: ({ match }) => (match === 'none' ? noSuchMunicipality() : null),
  tables: municipalityTables,
})

function answerMunicipality(snapshot: Snapshot, { name, on }: MunicipalityInput): Answered<MunicipalityAnswer> {
  if (on !== undefined && !isPlainDate(on)) throw noSuchDate(on)
  const { found, holder } = findMunicipality(snapshot, name, on ?? null)
  const day = holder && on === undefined ? holder.lastKnownDay : on
  const facts = holder && day ? factsOf(snapshot, holder.municipality.code, day) : []
  return {
    answer: {
      ...found,
      history: holder ? historyOf(snapshot.names.register, holder.municipality) : [],
      facts,
      population: holder ? populationLine(snapshot, holder.municipality) : [],
      participation: holder ? participationOf(snapshot, holder.municipality) : null,
      peers: holder && day ? peersOf(snapshot, holder.municipality.code, day) : [],
    },
    coverage: {
      factsKnown: facts.filter(({ state }) => state === 'known').length,
      factsAsked: facts.length,
      listsComplete: snapshot.data.lists.filter(({ complete }) => complete).length,
      listsKnown: snapshot.data.lists.length,
    },
    warnings: [],
    sources: [],
    datasets: ['municipalities-codes', 'municipalities-changes', 'counties', ...new Set(facts.flatMap(({ dataset }) => dataset ?? [])), 'awards-entries', 'awards-lists'],
  }
}
