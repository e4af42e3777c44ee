import { z } from 'zod'
import { isPlainDate } from '../domain/plain-date.ts'
import { displayName, namesInLabel } from '../domain/register/labels.ts'
import { countyOf, municipalitiesOn } from '../domain/register/register.ts'
import { noSuchDate } from './input.errors.ts'
import { latestDay } from './units.ts'
import { type Answered, type CellValue, question } from './question.ts'

export const municipalitiesInput = z.strictObject({ on: z.string().optional() })
export type MunicipalitiesInput = z.infer<typeof municipalitiesInput>

export interface ListedMunicipality {
  readonly code: string
  readonly name: string
  /** Every name it has, also in other languages. */
  readonly names: readonly string[]
  readonly county: string | null
  readonly countyCode: string | null
  readonly population: number | null
  /** Centrality class; null when unknown. */
  readonly centrality: number | null
}

export interface MunicipalitiesAnswer {
  readonly on: string
  readonly municipalities: readonly ListedMunicipality[]
}

export const municipalities = question<MunicipalitiesInput, MunicipalitiesAnswer>({
  id: 'municipalities',
  version: 1,
  title: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  summary: {
    nb: 'Alle kommuner på en dato, med fylke, folketall og sentralitet',
    nn: 'Alle kommunar på ein dato, med fylke, folketal og sentralitet',
    en: 'All municipalities on a date, with county, population and centrality',
  },
  input: municipalitiesInput,
  inputs: { on: { nb: 'dato (ÅÅÅÅ-MM-DD); uten: den nyeste med folketall', nn: 'dato (ÅÅÅÅ-MM-DD); utan: den nyaste med folketal', en: 'date (YYYY-MM-DD); without: the newest with population' } },
  method: { id: 'municipalities', version: '1' },
  example: { input: { on: '2016-06-01' }, read: (answer) => answer.municipalities.length, expected: 428 },
  answer: (snapshot, { on }): Answered<MunicipalitiesAnswer> => {
    if (on !== undefined && !isPlainDate(on)) throw noSuchDate(on)
    const day = on ?? latestDay(snapshot)
    const { register } = snapshot.names
    const rows = municipalitiesOn(register, day).map((municipality): ListedMunicipality => {
      const county = countyOf(register, municipality.code, day)
      const population = snapshot.facts('population', municipality.code, day, null).value
      const centrality = snapshot.facts('centrality', municipality.code, day, null).value
      return {
        code: municipality.code,
        name: displayName(register, municipality),
        names: namesInLabel(municipality.label),
        county: county?.name ?? null,
        countyCode: county?.code ?? null,
        population: population.state === 'known' ? Number(population.value) : null,
        centrality: centrality.state === 'known' && typeof centrality.value !== 'object' ? Number(centrality.value) : null,
      }
    })
    return {
      answer: { on: day, municipalities: rows },
      coverage: { municipalities: rows.length, populationKnown: rows.filter(({ population }) => population !== null).length },
      warnings: [],
      sources: [],
      datasets: ['municipalities-codes', 'counties', 'population-by-age', 'centrality-2024'],
    }
  },
  tables: ({ municipalities: rows }) => [
    {
      name: 'municipalities',
      columns: [
        { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } },
        { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
        { id: 'county', title: { nb: 'fylke', nn: 'fylke', en: 'county' } },
        { id: 'population', title: { nb: 'innbyggere', nn: 'innbyggjarar', en: 'inhabitants' }, unit: 'count' },
        { id: 'centrality', title: { nb: 'sentralitetsklasse', nn: 'sentralitetsklasse', en: 'centrality class' } },
      ],
      rows: rows.map((m): CellValue[] => [m.code, m.name, m.county, m.population, m.centrality]),
    },
  ],
})
