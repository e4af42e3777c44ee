import { z } from 'zod'
import { isPlainDate } from '../domain/plain-date.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { noSuchDate, noSuchMunicipality } from './input.errors.ts'
import { factsOf } from './municipality/facts.ts'
import { findMunicipality } from './municipality/find.ts'
import { historyOf } from './municipality/history.ts'
import { lineOf } from './municipality/line.ts'
import { participationOf } from './municipality/participation.ts'
import { peersOf } from './municipality/peers.ts'
import { populationSeries } from './municipality/population.ts'
import type { MunicipalityAnswer, MunicipalityCoverage, MunicipalityFact, PopulationSeries } from './municipality/shape.ts'
import { municipalityTables } from './municipality/tables.ts'
import { type Answered, question } from './question.ts'

export const municipalityInput = z.strictObject({
  name: z.string().min(1).max(500),
  on: z.string().optional(),
})
export type MunicipalityInput = z.infer<typeof municipalityInput>

export type { MunicipalityAnswer, MunicipalityCoverage, MunicipalityFact }

export const municipality = question<MunicipalityInput, MunicipalityAnswer, MunicipalityCoverage>({
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

const noPopulation: PopulationSeries = { own: [], today: [], isEstimate: false, changes: [] }

function answerMunicipality(snapshot: Snapshot, { name, on }: MunicipalityInput): Answered<MunicipalityAnswer, MunicipalityCoverage> {
  if (on !== undefined && !isPlainDate(on)) throw noSuchDate(on)
  const { found, holder } = findMunicipality(snapshot, name, on ?? null)
  const day = holder && on === undefined ? holder.lastKnownDay : on
  const facts = holder && day ? factsOf(snapshot, holder.municipality.code, day) : []
  const history = holder ? historyOf(snapshot.names.register, holder.municipality) : []
  const line = holder ? lineOf(snapshot.names.register, holder.municipality, history) : null
  const series = holder && line ? populationSeries(snapshot, holder.municipality, line) : noPopulation
  return {
    answer: {
      ...found,
      history,
      line,
      facts,
      population: series.own,
      populationSeries: series,
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
    datasets: ['municipalities-codes', 'municipalities-changes', 'counties', ...new Set([...facts, ...series.own].flatMap(({ dataset }) => dataset ?? [])), ...(series.today.length > 0 ? ['population-total-2024-borders'] : []), 'awards-entries', 'awards-lists'],
  }
}
